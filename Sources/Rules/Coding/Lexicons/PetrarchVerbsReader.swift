/// Reads a verbs dictionary: blocks that `---` opens, patterns behind `-`, sets behind `&`.
struct PetrarchVerbsReader {
    private static let none = "---"

    private(set) var lines: PetrarchLines
    private(set) var verbs = PetrarchVerbs()
    private var sets: [String: [[String]]] = [:]
    /// The set whose phrases are being read.
    private var openSet: String?
    private var block: PetrarchVerbs.Block?

    init(_ file: SourceFile) {
        lines = PetrarchLines(file, blanks: true)
    }

    mutating func read() {
        // A set may stand behind the patterns that use it.
        for line in lines.lines { readSets(line) }
        openSet = nil
        for line in lines.lines { readBlocks(line) }
        finish()
    }

    private mutating func readSets(_ line: PetrarchLines.Line) {
        if line.text.hasPrefix("&") {
            let name = String(line.text.filter { !$0.isWhitespace })
            if sets[name] != nil { lines.report("duplicate-set", line, "there is a set `\(name)` already") }
            openSet = name
            sets[name] = []
        } else if let name = openSet, line.text.hasPrefix("+") {
            readPhrase(line.text.dropFirst(), into: name, line)
        } else {
            openSet = nil
        }
    }

    private mutating func readPhrase(_ text: Substring, into name: String, _ line: PetrarchLines.Line) {
        let isFixed = text.hasSuffix("_") || name.hasSuffix("_")
        if text.hasPrefix("&") {
            let inner = String(text.filter { !$0.isWhitespace })
            guard let phrases = sets[inner] else { return reportUnknownSet(inner, line, text) }
            sets[name]?.append(contentsOf: phrases)
            return
        }
        let words = Self.words(text)
        guard !words.isEmpty else { return lines.report("bad-name", line, "there is no phrase") }
        sets[name]?.append(words)
        if !isFixed, let last = words.last { sets[name]?.append(words.dropLast() + [EnglishPlural.of(word: last)]) }
    }

    private mutating func readBlocks(_ line: PetrarchLines.Line) {
        if line.text.hasPrefix("&") {
            openSet = String(line.text)
        } else if line.text.hasPrefix("+"), openSet != nil {
            return
        } else if line.text.isEmpty {
            openSet = nil
        } else if line.text.hasPrefix("---") {
            openSet = nil
            finish()
            block = PetrarchVerbs.Block(code: code(in: line, line.text.drop { $0 == "-" }) ?? Self.none, verbs: [], patterns: [])
        } else if line.text.hasPrefix("-") {
            readPattern(line)
        } else if line.text.hasPrefix("~") {
            lines.report("transformation", line, "transformations are not read", help: "use patterns", warning: true)
        } else {
            openSet = nil
            readVerb(line)
        }
    }

    private mutating func finish() {
        if let block, !block.verbs.isEmpty { verbs.blocks.append(block) }
        block = nil
    }

    /// The code in brackets; `nil` where there are none, or where it has been reported.
    private mutating func code(in line: PetrarchLines.Line, _ text: Substring) -> String? {
        guard let open = text.firstIndex(of: "[") else { return nil }
        guard let end = text[open...].firstIndex(of: "]") else {
            lines.report("unclosed-code", line, at: text[open...], "the code has no `]`")
            return nil
        }
        let code = text[text.index(after: open)..<end].filter { !$0.isWhitespace }
        let isRight = !code.isEmpty && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-:#+".contains($0)) }
        guard isRight else {
            lines.report("bad-code", line, at: text[open...end], "`\(code)` is no code", help: "write `[031]`, `[031:032]` or `[---]`")
            return nil
        }
        return code
    }

    /// `GIVE {GAVE GIVEN} [070]`
    private mutating func readVerb(_ line: PetrarchLines.Line) {
        // In older files a verb behind patterns opens a block of its own.
        if block?.patterns.isEmpty == false || block == nil {
            finish()
            block = PetrarchVerbs.Block(code: Self.none, verbs: [], patterns: [])
        }
        let own = code(in: line, line.text)
        let text = line.text.prefix { $0 != "[" }
        let base = Self.words(text.prefix { $0 != "{" }.filter { $0 != "+" }[...])
        guard !base.isEmpty else { return lines.report("bad-name", line, "there is no verb") }
        var forms = [base]
        if let open = text.firstIndex(of: "{") {
            if !text.contains("}") { lines.report("unclosed-forms", line, at: text[open...], "the forms have no `}`") }
            let inside = text[text.index(after: open)...].prefix { $0 != "}" }
            forms += inside.split(whereSeparator: \.isWhitespace).map { Self.words($0.filter { $0 != "+" }[...]) }.filter { !$0.isEmpty }
        }
        if block?.verbs.isEmpty == true, let own, block?.code == Self.none { block?.code = own }
        block?.verbs.append(PetrarchVerbs.Verb(forms: forms, code: own, line: lines.source.position(at: line.start).line))
    }

    private mutating func readPattern(_ line: PetrarchLines.Line) {
        guard block?.verbs.isEmpty == false else {
            return lines.report("pattern-of-nothing", line, "a pattern stands before any verb")
        }
        let text = line.text.drop { $0 == "-" }
        guard let code = code(in: line, text) else {
            if !text.contains("[") { lines.report("no-code", line, "the pattern has no code", help: "write `- * TALKS [031]`") }
            return
        }
        let body = text.prefix { $0 != "[" }
        guard !body.contains("|") else {
            return lines.report(
                "alternatives", line, at: body, "alternatives in a pattern are not read", help: "use a set: `&NAME`", warning: true)
        }
        guard let (before, after) = steps(body, line) else { return }
        let pattern = PetrarchVerbs.Pattern(before: before, after: after, code: code, line: lines.source.position(at: line.start).line)
        if let first = block?.patterns.first(where: { $0.before == before && $0.after == after }) {
            lines.report(
                "unreachable-pattern", line, at: body, "the pattern stands in line \(first.line) already", help: "the first is taken",
                warning: true)
        }
        block?.patterns.append(pattern)
    }

    private mutating func steps(_ text: Substring, _ line: PetrarchLines.Line) -> ([PetrarchVerbs.Step], [PetrarchVerbs.Step])? {
        var sides: [[PetrarchVerbs.Step]] = [[]]
        var joins = false
        for token in Self.tokens(text) {
            if token == "_" {
                joins = true
                continue
            }
            if token.allSatisfy({ $0 == "*" }) {
                guard sides.count == 1 else {
                    lines.report("two-verbs", line, at: token, "the pattern has two verbs", help: "`*` stands once")
                    return nil
                }
                sides.append([])
                // What the verb is joined to is joined from the other side as well.
                joins = false
                continue
            }
            guard let element = element(token, line) else { return nil }
            sides[sides.count - 1].append(PetrarchVerbs.Step(element: element, isAdjacent: joins))
            joins = false
        }
        guard sides.count == 2 else {
            lines.report("no-verb", line, at: text, "the pattern has no verb", help: "`*` stands for it")
            return nil
        }
        return (sides[0], sides[1])
    }

    private mutating func element(_ token: Substring, _ line: PetrarchLines.Line) -> PetrarchVerbs.Element? {
        switch token {
        case "$": return .source
        case "+": return .target
        case "%": return .both
        case "^": return .someone
        default: break
        }
        guard token.hasPrefix("&") else { return Self.words(token).first.map(PetrarchVerbs.Element.word) }
        guard let phrases = sets[String(token)] ?? sets["\(token)_"] else {
            reportUnknownSet(String(token), line, token)
            return nil
        }
        return .anyOf(phrases)
    }

    private mutating func reportUnknownSet(_ name: String, _ line: PetrarchLines.Line, _ part: Substring) {
        lines.report("unknown-set", line, at: part, "there is no set `\(name)`", help: NearestWord.help(name, among: sets.keys.sorted()))
    }

    /// Words, signs, and `_` where two are joined. Brackets of later versions part nothing.
    private static func tokens(_ text: Substring) -> [Substring] {
        var tokens: [Substring] = []
        for part in text.split(whereSeparator: { $0.isWhitespace || "(){}".contains($0) }) {
            for (index, word) in part.split(separator: "_", omittingEmptySubsequences: true).enumerated() {
                if index > 0 { tokens.append("_") }
                tokens.append(word)
            }
        }
        return tokens
    }

    private static func words(_ text: Substring) -> [String] {
        text.split { $0 == "_" || $0.isWhitespace }.map { Folding.fold(String($0)) }
    }
}
