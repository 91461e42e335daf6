public import Foundation

/// Names, days and instants.
extension NodeReader {
    /// A stable identity: `[a-z0-9][a-z0-9._-]*`, at most 128 characters.
    public func identifier(_ node: YAMLNode) -> String? {
        guard let text = string(node) else { return nil }
        guard Self.isIdentifier(text) else {
            let better = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "-" }
            let meant = String(String(better).drop { "._-".contains($0) })
            report(
                "bad-id", at: node, "`\(text.prefix(128))` is no id",
                help: "an id has lower case letters, digits, `.`, `_` and `-`" + (Self.isIdentifier(meant) ? ": `\(meant)`" : ""))
            return nil
        }
        return text
    }

    private static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetterOrDigit(first), text.utf8.count <= 128 else { return false }
        return text.utf8.allSatisfy { isLetterOrDigit($0) || ".-_".utf8.contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// A key that is a name of the author's choice: an identifier at its place.
    public func identifier(key entry: YAMLNode.Entry) -> String? {
        identifier(entry.keyNode)
    }

    /// The first instant of a day, UTC.
    public func day(_ node: YAMLNode) -> Date? {
        guard let text = string(node) else { return nil }
        guard let day = CivilDate.day(text) else {
            report("date", at: node, "`\(text)` is no day", help: "write 2026-12-31")
            return nil
        }
        return day
    }

    /// An instant, or the first one of a day.
    public func instant(_ node: YAMLNode) -> Date? {
        guard let text = string(node) else { return nil }
        guard let date = CivilDate.instant(text) ?? CivilDate.day(text) else {
            report("date", at: node, "`\(text)` is no date", help: "write 2026-12-31T18:30:00Z or 2026-12-31")
            return nil
        }
        return date
    }

    /// A name that must be one of some known ones.
    public func known<Names: Sequence<String>>(_ name: String, _ node: YAMLNode, as what: String, among names: Names) -> String? {
        guard !names.contains(name) else { return name }
        let few = names.sorted().prefix(Self.shownNames)
        let fallback = few.isEmpty ? nil : "there are: " + few.joined(separator: ", ")
        report(
            "unknown-\(what)", at: node, "there is no \(what) `\(name)`", help: NearestWord.help(name, among: names, otherwise: fallback))
        return nil
    }

    private static let shownNames = 20
}
