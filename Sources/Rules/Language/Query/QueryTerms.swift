/// What operators join: groups, scopes, functions, words.
extension QueryReader {
    mutating func primary(_ context: Context, after sign: Range<Int>?) -> TextQuery? {
        let lexeme = lookahead
        switch lexeme.kind {
        case .open:
            return group(context)
        case .field(let name): return scoped(name, lexeme.range, context)
        case .stem:
            var inner = context
            inner.stemming = .written
            return group(inner)
        case .count: return counted(context)
        case .term(let term):
            advance()
            return words(term, lexeme.range, context)
        case .and, .or, .near, .end, .close, .not, .minus:
            missing(after: sign)
            return nil
        }
    }

    private mutating func missing(after sign: Range<Int>?) {
        guard let sign else {
            return fault(
                "missing-operand", at: lookahead.range, "a word is missing here",
                help: "operators in capitals stand between words; write them small for the words themselves")
        }
        let written = QueryFault.excerpt(lexer.bytes[sign])
        fault(
            "missing-operand", at: sign, "`\(written)` lacks what stands after it",
            help: "write a word after it, or `\(written.lowercased())` for the word itself")
    }

    // MARK: Scopes

    private mutating func scoped(_ name: String, _ range: Range<Int>, _ context: Context) -> TextQuery? {
        if name == "actor" || name == "event" { return found(name, range, context) }
        guard var inner = deeper(context, at: range) else { return nil }
        guard let field = ArticleField(rawValue: name) else {
            let written = "write `\\:` or put it in quotes to look for the text itself"
            fault(
                "unknown-field", at: range, "there is no field `\(name)`",
                help: NearestWord.help(name, among: ArticleField.allCases.map(\.rawValue) + ["actor", "event"]).map {
                    "\($0) Or \(written)"
                } ?? written)
            advance()
            return startsOperand ? primary(inner, after: range) : nil
        }
        inner.scope = .field(field)
        guard field.isWholeValue else {
            advance()
            guard startsOperand else { return lacking(name, range) }
            return primary(inner, after: range)
        }
        guard let value = lexer.value() else {
            advance()
            guard case .open = lookahead.kind else { return lacking(name, range) }
            return primary(inner, after: range)
        }
        advance()
        guard case .term(let term) = value.kind else { return nil }
        return words(term, value.range, inner)
    }

    private mutating func lacking(_ name: String, _ range: Range<Int>) -> TextQuery? {
        fault("missing-operand", at: range, "`\(name):` lacks what stands after it", help: "write `\(name):word` or `\(name):(a OR b)`")
        return nil
    }

    /// A word, a group or a function comes next.
    private var startsOperand: Bool {
        switch lookahead.kind {
        case .open, .field, .stem, .count, .term: true
        default: false
        }
    }

    /// `actor:` and `event:`.
    private mutating func found(_ name: String, _ range: Range<Int>, _ context: Context) -> TextQuery? {
        let value = lexer.value()
        advance()
        guard let value, case .term(let term) = value.kind else { return lacking(name, range) }
        count(1, at: value.range)
        let quote = term.isQuoted ? 1 : 0
        let whole = range.lowerBound..<value.range.upperBound
        do throws(QueryFault) {
            guard name == "actor" else {
                if context.scope != .text {
                    throw QueryFault(
                        "bad-scope", at: whole, "an event is found in the whole article, not in one field",
                        help: "write `event:` outside the scope")
                }
                let shift = value.range.lowerBound + quote
                return .event(try EventPatternParser.parse(term.text.string, lists: options.lists).mapError { $0.shifted(by: shift) }.get())
            }
            let shift = value.range.lowerBound + quote
            let patterns = try ActorPatternParser.parse(term.text.string, lists: options.lists).mapError { $0.shifted(by: shift) }.get()
            return .actor(ActorTest(anyOf: patterns, fields: try fields(of: context.scope, whole)))
        } catch {
            fault(error.code, at: error.range, error.message, help: error.help)
            return nil
        }
    }

    private func fields(of scope: QueryScope, _ range: Range<Int>) throws(QueryFault) -> [ArticleField] {
        guard case .field(let field) = scope else { return [] }
        guard [.title, .summary, .body, .lead].contains(field) else {
            throw QueryFault(
                "bad-scope", at: range, "actors are not looked for in `\(field.rawValue)`",
                help: "write `title:`, `summary:`, `body:` or `lead:`")
        }
        return [field]
    }
}
