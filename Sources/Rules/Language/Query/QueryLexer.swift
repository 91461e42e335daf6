/// Cuts a query into its signs, one at a time: what a sign means depends on what stands before it.
struct QueryLexer {
    private(set) var position = 0
    private(set) var faults: [QueryFault] = []
    let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The next sign. A faulty one is recorded, and what it may have meant is returned.
    mutating func next() -> QueryLexeme {
        let isMinusNot = position == 0 || isSpace(before: position) || bytes[position - 1] == UInt8(ascii: "(")
        let wasSpace = skipSpace()
        let start = position
        switch byte(at: position) {
        case nil: return lexeme(.end, from: start)
        case UInt8(ascii: "("):
            position += 1
            return lexeme(.open, from: start)
        case UInt8(ascii: ")"):
            position += 1
            return lexeme(.close, from: start)
        case UInt8(ascii: "-") where (isMinusNot || wasSpace) && isOperand(at: position + 1):
            position += 1
            return lexeme(.minus, from: start)
        default:
            if let named = named() { return named }
            let term = term()
            return lexeme(.term(term), from: start)
        }
    }

    /// A word or quoted text in which nothing but quotes, escapes and `=` has a meaning: a name after `actor:`, a value after `tag:`.
    /// `nil` where none follows.
    mutating func value() -> QueryLexeme? {
        _ = skipSpace()
        let start = position
        guard let byte = byte(at: start), byte != UInt8(ascii: "("), byte != UInt8(ascii: ")") else { return nil }
        let term = term()
        return lexeme(.term(term), from: start)
    }

    /// `>= 2` after `count(…)`; `nil` where it does not follow.
    mutating func comparison() -> (OccurrenceCount.Comparison, bound: Int, Range<Int>)? {
        _ = skipSpace()
        let start = position
        let sign = OccurrenceCount.Comparison.allCases.first { bytes[position...].starts(with: $0.rawValue.utf8) }
        guard let sign else { return nil }
        position += sign.rawValue.utf8.count
        _ = skipSpace()
        guard let bound = number(), isWordEnd(at: position) else {
            position = start
            return nil
        }
        return (sign, bound, start..<position)
    }

    // MARK: Words with a meaning

    /// An operator, a field's name or a function.
    private mutating func named() -> QueryLexeme? {
        let start = position
        let name = bytes[start...].prefix { Self.isNameByte($0) }
        guard let first = name.first, Self.isLetter(first) else { return nil }
        let end = name.endIndex
        let word = String(decoding: name, as: UTF8.self)
        switch byte(at: end) {
        case UInt8(ascii: ":") where !(byte(at: end + 1) == UInt8(ascii: "/") && byte(at: end + 2) == UInt8(ascii: "/")):
            position = end + 1
            return lexeme(.field(word), from: start)
        case UInt8(ascii: "(") where word == "stem" || word == "count":
            position = end + 1
            return lexeme(word == "stem" ? .stem : .count, from: start)
        case UInt8(ascii: "/") where word == "NEAR" || word == "BEFORE":
            return near(word, from: start, numberAt: end + 1)
        default:
            guard isWordEnd(at: end) else { return nil }
        }
        switch word {
        case "AND", "OR", "NOT":
            position = end
            return lexeme(word == "AND" ? .and : word == "OR" ? .or : .not, from: start)
        case "NEAR", "BEFORE": return near(word, from: start, numberAt: end)
        default: return nil
        }
    }

    private mutating func near(_ word: String, from start: Int, numberAt offset: Int) -> QueryLexeme {
        position = offset
        let distance = number()
        if distance == nil || distance == 0 || !isWordEnd(at: position) {
            while !isWordEnd(at: position) { position += 1 }
            fault(
                "bad-distance", from: start, "`\(written(start))` lacks a distance of 1 or more",
                help: "write `\(word)/5`, or `\(word.lowercased())` for the word itself")
        }
        return lexeme(.near(distance: distance ?? 1, isOrdered: word == "BEFORE"), from: start)
    }

    // MARK: Terms

    private mutating func term() -> QueryLexeme.Term {
        var term = QueryLexeme.Term()
        let start = position
        if byte(at: position) == UInt8(ascii: "=") {
            position += 1
            term.isExact = true
            if isWordEnd(at: position), byte(at: position) != UInt8(ascii: "\"") {
                fault(
                    "exact-without-word", from: start, "`=` stands before nothing", help: "write `=WHO` or `=\"US Steel\"`, without a space"
                )
                return term
            }
        }
        if byte(at: position) == UInt8(ascii: "\"") {
            quoted(&term)
        } else {
            word(&term)
        }
        return term
    }

    private mutating func quoted(_ term: inout QueryLexeme.Term) {
        let start = position
        term.isQuoted = true
        position += 1
        while let byte = byte(at: position), byte != UInt8(ascii: "\"") { take(into: &term.text) }
        guard position < bytes.count else {
            return fault(
                "unclosed-quote", at: start..<(start + 1), "the quote is not closed",
                help: "write `\"` at its end, or `\\\"` for the sign itself")
        }
        position += 1
        if byte(at: position) == UInt8(ascii: "~") {
            let tilde = position
            position += 1
            term.slop = number()
            if term.slop == nil || !isWordEnd(at: position) {
                while !isWordEnd(at: position) { position += 1 }
                fault("bad-slop", from: tilde, "`\(written(tilde))` is no distance", help: "write a whole number: `\"peace talks\"~3`")
            }
        } else if byte(at: position) == UInt8(ascii: "^") {
            boost()
        }
    }

    private mutating func word(_ term: inout QueryLexeme.Term) {
        let start = position
        var lastTilde: Int?
        while !isWordEnd(at: position) {
            if bytes[position] == UInt8(ascii: "~") { lastTilde = position }
            if bytes[position] == UInt8(ascii: "^"), position > start, Self.isDigit(byte(at: position + 1)) { return boost() }
            take(into: &term.text)
        }
        if let lastTilde, lastTilde > start, bytes[(lastTilde + 1)..<position].allSatisfy({ Self.isDigit($0) || $0 == UInt8(ascii: ".") }) {
            fault(
                "fuzzy-word", from: start, "`\(written(start))`: words are not matched by likeness",
                help: "write `*` or `?` for the letters that vary")
        }
    }

    private mutating func boost() {
        let start = position
        while !isWordEnd(at: position) { position += 1 }
        fault("boost", from: start, "`\(written(start))`: words have no weights here", help: "leave it out")
    }

    /// One scalar of a word or quoted text, or an escaped one.
    private mutating func take(into text: inout WrittenText) {
        var length = scalarLength(at: position)
        if bytes[position] == UInt8(ascii: "\\") {
            guard position + 1 < bytes.count else {
                fault(
                    "dangling-escape", at: position..<(position + 1), "`\\` stands before nothing", help: "write `\\\\` for the sign itself"
                )
                position += 1
                return
            }
            position += 1
            length = scalarLength(at: position)
        } else if bytes[position] == UInt8(ascii: "*") || bytes[position] == UInt8(ascii: "?") {
            text.wildcards.append(text.utf8.count)
        }
        text.utf8.append(contentsOf: bytes[position..<(position + length)])
        position += length
    }
}

// MARK: Bytes

extension QueryLexer {
    /// The text from an offset to here, cut to what a message can show.
    func written(_ start: Int) -> String {
        QueryFault.excerpt(bytes[start..<position])
    }

    private func lexeme(_ kind: QueryLexeme.Kind, from start: Int) -> QueryLexeme {
        QueryLexeme(kind: kind, range: start..<position)
    }

    private mutating func fault(_ code: String, from start: Int, _ message: String, help: String?) {
        fault(code, at: start..<position, message, help: help)
    }

    private mutating func fault(_ code: String, at range: Range<Int>, _ message: String, help: String?) {
        faults.append(QueryFault(code, at: range, message, help: help))
    }

    private func byte(at offset: Int) -> UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    /// Digits as a number that fits; `nil` without digits or with too many.
    private mutating func number() -> Int? {
        let digits = bytes[position...].prefix { Self.isDigit($0) }
        position = digits.endIndex
        return digits.count > 9 ? nil : Int(String(decoding: digits, as: UTF8.self))
    }

    private mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, isSpace(at: position) { position += scalarLength(at: position) }
        return position > start
    }

    private func isSpace(at offset: Int) -> Bool {
        let scalar = bytes.span.scalar(at: offset)
        return Unicode.Scalar(scalar.value)?.properties.isWhitespace ?? false
    }

    private func isSpace(before offset: Int) -> Bool {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return isSpace(at: start)
    }

    private func isWordEnd(at offset: Int) -> Bool {
        switch byte(at: offset) {
        case nil, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""): true
        default: isSpace(at: offset)
        }
    }

    /// Whether a word, a quote or a group begins here.
    private func isOperand(at offset: Int) -> Bool {
        guard let byte = byte(at: offset), byte != UInt8(ascii: ")"), byte != UInt8(ascii: "-") else { return false }
        return !isSpace(at: offset)
    }

    private func scalarLength(at offset: Int) -> Int {
        bytes.span.scalar(at: offset).length
    }

    private static func isDigit(_ byte: UInt8?) -> Bool {
        byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
}

extension QueryFault {
    /// A part of a query as a message shows it: no longer than a few words.
    static func excerpt(_ bytes: some Collection<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.count > 40 ? text.prefix(39) + "…" : text
    }
}
