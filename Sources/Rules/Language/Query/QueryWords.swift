/// Words and quoted text.
extension QueryReader {
    mutating func words(_ term: QueryLexeme.Term, _ range: Range<Int>, _ context: Context) -> TextQuery? {
        // A term that the lexer has found a fault in would only be blamed twice.
        guard !lexer.faults.suffix(2).contains(where: { range.contains($0.range.lowerBound) }) else { return nil }
        let written = QueryFault.excerpt(lexer.bytes[range])
        if !term.isQuoted, let foreign = ForeignSign.opening(lexer.bytes[range]) {
            fault(foreign.code, at: range, "`\(written)`: \(foreign.message)", help: foreign.help)
            return nil
        }
        if term.isExact, !term.text.wildcards.isEmpty {
            fault(
                "exact-wildcard", at: range, "`\(written)`: `=` and wildcards do not go together",
                help: "leave out the `=`, or write `\\*` and `\\?` for the signs themselves")
            return nil
        }
        if case .field(let field) = context.scope, field.isWholeValue { return value(term, in: field, range) }
        if context.stemming == .written, !term.isExact, !term.text.wildcards.isEmpty {
            fault("stem-wildcard", at: range, "`\(written)`: a wildcard has no stem", help: "write it outside `stem(…)`")
            return nil
        }
        let form: PatternWriter.Form = term.isExact ? .exact : context.stemming == .none ? .folded : .stem
        guard let found = patterns.tokens(of: term.text, as: form) else { return loneWildcard(written, range) }
        guard !found.isEmpty else { return empty(written, range) }
        count(found.count, at: range)
        if term.slop ?? 0 > 0, found.count > QueryParser.maximumSloppyWords {
            fault(
                "sloppy-phrase-too-long", at: range, "a phrase with `~` has at most \(QueryParser.maximumSloppyWords) words",
                help: "leave out the `~`, or join shorter phrases with AND")
            return nil
        }
        return .phrase(Phrase(found, slop: found.count > 1 ? term.slop ?? 0 : 0, scope: context.scope))
    }

    private mutating func value(_ term: QueryLexeme.Term, in field: ArticleField, _ range: Range<Int>) -> TextQuery? {
        let written = QueryFault.excerpt(lexer.bytes[range])
        guard term.slop == nil else {
            fault("slop-on-value", at: range, "`\(written)`: `\(field.rawValue)` is compared as a whole", help: "leave out the `~`")
            return nil
        }
        count(1, at: range)
        if field == .domain, term.text.string.lowercased().hasPrefix("www.") {
            fault(
                "www-domain", at: range, "`\(written)`: domains are compared without `www.`",
                help: "write `\(QueryFault.excerpt(term.text.utf8.dropFirst(4)))`")
            return nil
        }
        if let pattern = patterns.value(of: term.text, as: term.isExact ? .exact : .folded) {
            return .value(ValueTest(field: field, pattern: pattern))
        }
        return term.text.wildcards.isEmpty ? empty(written, range) : loneWildcard(written, range)
    }

    private mutating func empty(_ written: String, _ range: Range<Int>) -> TextQuery? {
        fault(
            "no-letter", at: range, "`\(written)` holds no letter and no digit",
            help: ForeignSign.operatorMeant(by: written) ?? "leave it out: only words are looked for")
        return nil
    }

    private mutating func loneWildcard(_ written: String, _ range: Range<Int>) -> TextQuery? {
        fault(
            "lone-wildcard", at: range, "`\(written)`: a wildcard alone stands for every word",
            help: "write at least one letter with it, without a space or sign between (Han and Hiragana are words of one letter)")
        return nil
    }
}

/// Signs of other query languages, which would otherwise be passed over in silence.
private struct ForeignSign {
    var code: String
    var message: String
    var help: String

    /// The sign that a word begins with, if it means something elsewhere.
    static func opening(_ word: ArraySlice<UInt8>) -> ForeignSign? {
        guard let first = word.first, word.dropFirst().contains(where: { $0 > UInt8(ascii: "@") || isDigit($0) }) else { return nil }
        switch first {
        case UInt8(ascii: "+"):
            return ForeignSign(code: "plus", message: "every word is required here without `+`", help: "leave it out: `a b` is `a AND b`")
        case UInt8(ascii: "-"):
            return ForeignSign(
                code: "misplaced-minus", message: "`-` is NOT only at the start, after a space or after `(`",
                help: "write ` NOT ` before the word, or leave it out")
        case UInt8(ascii: "!"):
            return ForeignSign(code: "exclamation-mark", message: "`!` has no meaning here", help: "write `NOT`")
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            return ForeignSign(
                code: "range", message: "there are no ranges here", help: "write `\\[` or put it in quotes for the text itself")
        default:
            let quotes = ["“", "”", "„"].map { Array($0.utf8) }
            guard quotes.contains(where: { word.starts(with: $0) }) else { return nil }
            return ForeignSign(
                code: "curly-quote", message: "a typographic quote does not make a phrase", help: "write the straight quote `\"`")
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Help for an operator that is written otherwise here.
    static func operatorMeant(by word: String) -> String? {
        switch word {
        case "&&", "&": "write `AND`"
        case "||", "|": "write `OR`"
        case "!", "-": "write `NOT`"
        case ">", ">=", "=", "<", "<=": "a comparison stands after `count(…)`: `count(truce) >= 2`"
        default: nil
        }
    }
}
