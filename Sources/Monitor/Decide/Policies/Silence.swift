public import Foundation
public import Rules

/// Mutes alerts for a while, because somebody said so: always with an end and a comment.
public struct Silence: Sendable, Hashable {
    /// What an alert must be. What is empty asks nothing; within a list one is enough.
    public struct Matchers: Sendable, Hashable {
        /// Ids, or patterns with `*`.
        public var rules: [String] = []
        public var labels: [String: String] = [:]
        /// As rules name actors: `UKR` is every code that begins with it.
        public var actors: [String] = []
        public var severities: [Severity] = []

        public init() {}

        public var isEmpty: Bool { rules.isEmpty && labels.isEmpty && actors.isEmpty && severities.isEmpty }
    }

    public var id: String
    public var matchers: Matchers
    public var starts: Date
    public var ends: Date
    public var comment: String
    /// Who made it.
    public var author: String

    public init(id: String, _ matchers: Matchers, starts: Date, ends: Date, comment: String, author: String) {
        self.id = id
        self.matchers = matchers
        self.starts = starts
        self.ends = ends
        self.comment = comment
        self.author = author
    }

    public func isInForce(at time: Date) -> Bool { starts <= time && time < ends }

    func mutes(_ draft: AlertDraft, at time: Date) -> Bool {
        isInForce(at: time) && matchers.fit(draft.rule, actors: draft.actors)
    }

    /// Why an alert makes no sound.
    var words: String { "\(id) until \(Timestamp.seconds(ends)): \(comment)" }
}

extension Silence.Matchers {
    func fit(_ rule: AlertRule, actors found: [String]) -> Bool {
        (rules.isEmpty || rules.contains { Self.isMatch(rule.id, $0) })
            && (severities.isEmpty || severities.contains { $0.rawValue == rule.severity })
            && labels.allSatisfy { rule.label($0.key) == $0.value }
            && (actors.isEmpty || actors.contains { actor in found.contains { $0 == actor || $0.hasPrefix(actor + "/") } })
    }

    /// `*` stands for any characters.
    private static func isMatch(_ text: String, _ pattern: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count > 1, let head = parts.first, let tail = parts.last else { return text == pattern }
        guard text.hasPrefix(head), text.hasSuffix(tail), text.count >= head.count + tail.count else { return false }
        var rest = text.dropFirst(head.count).dropLast(tail.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}

extension Silence.Matchers {
    public var json: JSON {
        [
            "rules": JSON(rules), "labels": .object(labels.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }),
            "actors": JSON(actors), "severities": JSON(severities.map(\.rawValue)),
        ]
    }

    public init(json: JSON) {
        let texts: (String) -> [String] = { json[$0]?.array?.compactMap(\.string) ?? [] }
        rules = texts("rules")
        actors = texts("actors")
        severities = texts("severities").compactMap(Severity.init(rawValue:))
        if case .object(let members)? = json["labels"] {
            for member in members { labels[member.key] = member.value.string }
        }
    }

    /// For people: `rule talks, severity low or medium`.
    public var words: String {
        let parts: [String?] = [
            rules.isEmpty ? nil : "rule " + rules.joined(separator: " or "),
            severities.isEmpty ? nil : "severity " + severities.map(\.rawValue).joined(separator: " or "),
            labels.isEmpty ? nil : labels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "),
            actors.isEmpty ? nil : "actor " + actors.joined(separator: " or "),
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}
