/// CAMEO's event codes, which older rules and dictionaries are written with, as PLOVER's types and modes.
public enum CameoCodes {
    /// One type and mode that a code stands for.
    public struct Meaning: Sendable, Hashable {
        public let type: String
        public let mode: String?
    }

    private static let meanings: [(code: String, meaning: Meaning)] = CameoTable.text.split(separator: "\n").flatMap { line in
        let fields = line.columns
        let parts = (fields.first?.first ?? "").split(separator: ".", maxSplits: 1).map(String.init)
        let meaning = Meaning(type: parts.first ?? "", mode: parts.count == 2 ? parts[1] : nil)
        return fields.dropFirst().joined().map { ($0, meaning) }
    }

    /// Whether a text is written like a code: two to four digits.
    public static func isCode(_ text: String) -> Bool {
        (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// What one code stands for; for one that only has codes under it, what the first of them does.
    public static func meaning(of code: String) -> Meaning? {
        meanings.first { $0.code == code }?.meaning ?? meanings(of: code).first
    }

    /// What a code and the codes under it stand for, each once; empty for one that CAMEO does not have or PLOVER has dropped.
    public static func meanings(of code: String) -> [Meaning] {
        var found: [Meaning] = []
        for entry in meanings where entry.code.hasPrefix(code) && !found.contains(entry.meaning) { found.append(entry.meaning) }
        // A type without a mode stands for all of its modes.
        return found.filter { meaning in meaning.mode == nil || !found.contains(Meaning(type: meaning.type, mode: nil)) }
    }
}
