/// Reads an agents dictionary of PETRARCH: `FOREIGN_MINISTER [~GOVFRM]`, `POLICE {} [~COP]`, substitutions as `!PERSON! = MAN, MEN`.
struct PetrarchAgentsReader {
    private(set) var lines: PetrarchLines
    private(set) var entries: [AgentEntry] = []
    private var substitutions: [String: [String]] = [:]

    init(_ file: SourceFile) {
        lines = PetrarchLines(file)
    }

    mutating func read() {
        for line in lines.lines {
            if line.text.hasPrefix("!"), line.text.contains("=") { readSubstitution(line) } else { readAgent(line) }
        }
    }

    private mutating func readSubstitution(_ line: PetrarchLines.Line) {
        let parts = line.text.split(separator: "=", maxSplits: 1)
        let mark = parts[0].filter { !$0.isWhitespace }
        guard mark.count > 2, mark.hasSuffix("!"), parts.count == 2 else {
            return lines.report("bad-substitution", line, "this is no substitution", help: "write `!PERSON! = MAN, MEN`")
        }
        substitutions[mark] = parts[1].split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    }

    private mutating func readAgent(_ line: PetrarchLines.Line) {
        guard let bracket = line.text.firstIndex(of: "["), let end = line.text.lastIndex(where: { $0 == "]" || $0 == "}" }), bracket < end
        else {
            return lines.report("no-code", line, "the agent has no code", help: "write `SOLDIER [~MIL]`")
        }
        let code = line.text[line.text.index(after: bracket)..<end]
        guard code.contains("~"), let sector = PetrarchCode.sector(code.filter { $0 != "~" && !$0.isWhitespace }) else {
            return reportCode(code, line)
        }
        var name = line.text[..<bracket]
        var plural: String?
        var hasPlural = false
        if let open = name.firstIndex(of: "{") {
            hasPlural = true
            let inside = name[name.index(after: open)...].prefix { $0 != "}" }
            plural = inside.allSatisfy(\.isWhitespace) ? nil : words(inside)
            name = name[..<open]
        }
        add(name, sector, hasPlural ? .some(plural) : nil, line)
    }

    /// A code that PLOVER has no sector for (`CHR`, `MUS`) is no fault of the dictionary.
    private mutating func reportCode(_ code: Substring, _ line: PetrarchLines.Line) {
        guard code.contains("~") else {
            return lines.report("bad-code", line, at: code.isEmpty ? nil : code, "`\(code)` is no agent's code", help: "write `[~MIL]`")
        }
        lines.report(
            "no-sector", line, at: code, "`\(code)` has no sector of PLOVER", help: "agents of this line are not looked for", warning: true)
    }

    private mutating func add(_ name: Substring, _ sector: String, _ plural: String??, _ line: PetrarchLines.Line) {
        let marks = name.split(separator: "!", omittingEmptySubsequences: false)
        guard marks.count != 2 else { return lines.report("bad-substitution", line, at: name, "the substitution has no second `!`") }
        guard marks.count > 2 else {
            let noun = words(name)
            guard !noun.isEmpty else { return lines.report("bad-name", line, "there is no agent's name") }
            let many: String?
            if case .some(let written) = plural { many = written } else { many = EnglishPlural.of(phrase: noun) }
            entries.append(AgentEntry(noun: noun, plural: many, sector: sector, kind: many == nil ? .body : .person))
            return
        }
        let mark = "!" + marks[1] + "!"
        guard let values = substitutions[mark] else {
            return lines.report(
                "unknown-substitution", line, at: name, "there is no substitution `\(mark)`",
                help: NearestWord.help(mark, among: substitutions.keys.sorted()))
        }
        for value in values {
            let noun = words("\(marks[0])\(value)\(marks[2...].joined(separator: "!"))"[...])
            entries.append(AgentEntry(noun: noun, plural: nil, sector: sector, kind: .body))
        }
    }

    private func words(_ text: Substring) -> String {
        text.split { $0 == "_" || $0.isWhitespace }.joined(separator: " ").lowercased()
    }
}
