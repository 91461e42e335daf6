public import Rules

/// The rule of an alert, as the alert shows it and as it was when it matched.
public struct AlertRule: Sendable, Hashable {
    public let json: JSON

    public init(_ rule: Rule) {
        json = [
            "id": .string(rule.id),
            "title": .string(rule.header.title),
            "severity": .string(rule.header.severity.rawValue),
            "owner": JSON(rule.header.owner),
            "labels": .object(rule.header.labels.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }),
            "file": .string(rule.origin.file),
            "line": .integer(rule.origin.line),
            "revision": .string(rule.origin.revision),
        ]
    }

    init(json: JSON) {
        self.json = json
    }

    public var id: String { json["id"]?.string ?? "" }
    public var severity: String { json["severity"]?.string ?? "" }
    func label(_ name: String) -> String? { json["labels"]?[name]?.string }
}
