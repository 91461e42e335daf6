import Foundation

/// Reads an actors dictionary of PETRARCH or TABARI: names with codes, synonyms behind `+`, codes for a time on lines of their own.
struct PetrarchActorsReader {
    private struct Record {
        var names: [String]
        var line: PetrarchLines.Line
        var code: String?
        var dated: [(code: String, from: Date?, until: Date?)] = []
        /// A code of it has been reported.
        var isFaulty = false
    }

    private(set) var lines: PetrarchLines
    private(set) var entries: [ActorEntry] = []
    private(set) var nobody: [String] = []
    private var record: Record?
    private var ids: Set<String> = []
    private var known: [String: Int] = [:]

    init(_ file: SourceFile) {
        lines = PetrarchLines(file)
    }

    mutating func read() {
        for line in lines.lines {
            if line.text.hasPrefix("[") {
                readCode(line, line.text)
            } else if line.text.hasPrefix("+") {
                readSynonym(line)
            } else {
                finish()
                readName(line)
            }
        }
        finish()
    }

    private mutating func readName(_ line: PetrarchLines.Line) {
        let (name, code) = split(line.text)
        guard let name = phrase(name, line) else { return }
        record = Record(names: [name], line: line)
        if let code { readCode(line, code) }
    }

    private mutating func readSynonym(_ line: PetrarchLines.Line) {
        guard record != nil else { return lines.report("synonym-of-nothing", line, "a synonym stands before any name") }
        let (name, code) = split(line.text.dropFirst())
        if let code {
            lines.report("code-of-a-synonym", line, at: code, "a synonym has the code of its name", help: "give it a line without `+`")
        }
        if let name = phrase(name, line) { record?.names.append(name) }
    }

    /// The name, and the code with its brackets.
    private func split(_ text: Substring) -> (Substring, Substring?) {
        guard let bracket = text.firstIndex(of: "[") else { return (text, nil) }
        return (text[..<bracket], text[bracket...])
    }

    /// `GEORGE_W._BUSH_` is George W. Bush: names are written with capitals, as in an article.
    private mutating func phrase(_ text: Substring, _ line: PetrarchLines.Line) -> String? {
        let words = text.split { $0 == "_" || $0.isWhitespace }
        guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
            lines.report("bad-name", line, at: text.isEmpty ? nil : text, "there is no name")
            return nil
        }
        return words.map { Self.small.contains($0.lowercased()) ? $0.lowercased() : Self.capitalised($0) }.joined(separator: " ")
    }

    private static let small: Set<String> = [
        "of", "the", "and", "for", "in", "on", "al", "el", "de", "la", "du", "bin", "ibn", "von", "van", "to",
    ]

    private static func capitalised(_ word: Substring) -> String {
        if word.contains(".") || word.count < 4 && !word.contains(where: { "AEIOUY".contains($0) }) { return word.uppercased() }
        return word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }

    /// `[USAGOV]`, `[AFGGOV 860504-920416]`, `[USR <911226]`
    private mutating func readCode(_ line: PetrarchLines.Line, _ text: Substring) {
        guard record != nil else { return lines.report("code-of-nothing", line, "a code stands before any name") }
        guard let (code, from, until) = code(in: line, text) else {
            record?.isFaulty = true
            return
        }
        if from == nil, until == nil, !line.isIndented { record?.code = code } else { record?.dated.append((code, from, until)) }
    }

    /// `nil` where it has been reported.
    private mutating func code(
        in line: PetrarchLines.Line, _ text: Substring
    ) -> (code: String, from: Date?, until: Date?)? {
        guard let end = text.firstIndex(of: "]") else {
            lines.report("unclosed-code", line, at: text, "the code has no `]`")
            return nil
        }
        let inside = text[text.index(after: text.startIndex)..<end]
        let parts = inside.split(maxSplits: 1) { $0.isWhitespace }.filter { $0.contains { !$0.isWhitespace } }
        guard let code = parts.first, PetrarchCode.isNull(code) || PetrarchCode.isWellFormed(code) else {
            lines.report(
                "bad-code", line, at: inside.isEmpty ? text : inside, "`\(inside)` is no code",
                help: "write `[USAGOV]` or `[USAGOV 010120-090120]`")
            return nil
        }
        guard parts.count > 1 else { return (String(code), nil, nil) }
        guard let span = PetrarchDates.span(parts[1]) else {
            lines.report(
                "bad-dates", line, at: parts[1], "`\(parts[1])` is no time", help: "write `<911226`, `>20010120` or `010120-090120`")
            return nil
        }
        if let from = span.from, let until = span.until, until <= from {
            lines.report("impossible-dates", line, at: parts[1], "the time ends before it begins")
            return nil
        }
        return (String(code), span.from, span.until)
    }

    private mutating func finish() {
        guard let done = record else { return }
        record = nil
        guard !done.isFaulty else { return }
        if done.code == nil, done.dated.isEmpty {
            return lines.report(
                "no-code", done.line, "the name has no code", help: "write `NAME [CODE]`, or the code on the next line after a tab")
        }
        for name in done.names {
            if known[name] != nil {
                lines.report("duplicate-name", done.line, "`\(name)` stands twice", help: "the first is taken", warning: true)
            }
            known[name] = entries.count
        }
        let code = done.code ?? done.dated.first { !PetrarchCode.isNull($0.code) }?.code ?? "---"
        guard !PetrarchCode.isNull(code) else {
            nobody += done.names
            return
        }
        entries.append(entry(done, code))
    }

    private mutating func entry(_ record: Record, _ code: String) -> ActorEntry {
        let name = record.names[0]
        let (country, organisation, sector) = PetrarchCode.parts(code, named: name)
        var entry = ActorEntry(
            id: nil, names: record.names.map { ActorName($0) }, country: country, organisation: organisation, sector: sector)
        if !record.dated.isEmpty {
            entry.sector = nil
            if let code = record.code { entry.roles.append(role(code, nil, nil, name)) }
            entry.roles += record.dated.map { role($0.code, $0.from, $0.until, name) }
        }
        if !entry.isCountry { entry.id = identifier(name) }
        return entry
    }

    private func role(_ code: String, _ from: Date?, _ until: Date?, _ name: String) -> ActorRole {
        guard !PetrarchCode.isNull(code) else { return ActorRole(sector: "UNK", title: "", from: from, until: until, code: "") }
        let (country, organisation, sector) = PetrarchCode.parts(code, named: name)
        let base = organisation.map { "ORG:" + $0 } ?? country ?? ""
        return ActorRole(sector: sector ?? "UNK", title: "", from: from, until: until, code: sector.map { base + "/" + $0 } ?? base)
    }

    private mutating func identifier(_ name: String) -> String {
        let plain = Folding.fold(name).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
        var id = plain.isEmpty ? "actor" : plain
        var number = 2
        while !ids.insert(id).inserted {
            id = "\(plain)-\(number)"
            number += 1
        }
        return id
    }
}
