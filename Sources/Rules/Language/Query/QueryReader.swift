/// One reading of a query, from loosest to tightest: OR, AND, NOT, proximity, and what they join.
///
/// Goes on after a fault, so that one reading finds as many as it can. A part that is faulty is `nil`.
struct QueryReader {
    /// What holds for everything within a part of the query.
    struct Context {
        var scope: QueryScope = .text
        var stemming: Stemming
        var nesting = 0
    }

    enum Stemming { case none, byDefault, written }

    let options: QueryOptions
    var lexer: QueryLexer
    var lookahead: QueryLexeme
    var faults: [QueryFault] = []
    var patterns = PatternWriter()
    private var terms = 0
    /// Set where a limit is passed: what follows is not read any more.
    private var isStopped = false

    init(_ text: String, options: QueryOptions) {
        self.options = options
        lexer = QueryLexer(text)
        lookahead = QueryLexeme(kind: .end, range: 0..<0)
        lookahead = lexer.next()
    }

    mutating func read() -> Result<TextQuery, QueryFaults> {
        if case .end = lookahead.kind {
            return .failure(QueryFaults([QueryFault("empty-query", at: 0..<lexer.bytes.count, "the query is empty", help: "write a word")]))
        }
        let context = Context(stemming: options.stem ? .byDefault : .none)
        var parts: [TextQuery?] = []
        while !isAtEnd {
            guard case .close = lookahead.kind else {
                parts.append(alternatives(context))
                continue
            }
            fault(
                "unbalanced-parenthesis", at: lookahead.range, "this `)` closes nothing",
                help: "leave it out, or write `\\)` for the sign itself")
            advance()
        }
        let all = (faults + lexer.faults).sorted { ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code) }
        guard all.isEmpty, let query = Self.joined(parts, by: .and) else { return .failure(QueryFaults(all)) }
        return .success(query)
    }

    // MARK: Operators

    mutating func alternatives(_ context: Context) -> TextQuery? {
        var parts = [conjunction(context)]
        while case .or = lookahead.kind {
            let sign = lookahead.range
            advance()
            parts.append(conjunction(context, after: sign))
        }
        return Self.joined(parts, by: .or)
    }

    private mutating func conjunction(_ context: Context, after sign: Range<Int>? = nil) -> TextQuery? {
        var parts = [negation(context, after: sign)]
        while true {
            switch lookahead.kind {
            case .and:
                let sign = lookahead.range
                advance()
                parts.append(negation(context, after: sign))
            case .end, .close, .or: return Self.joined(parts, by: .and)
            default: parts.append(negation(context, after: nil))
            }
        }
    }

    private mutating func negation(_ context: Context, after sign: Range<Int>?) -> TextQuery? {
        var isNegated = false
        var sign = sign
        while true {
            switch lookahead.kind {
            case .not, .minus:
                isNegated.toggle()
                sign = lookahead.range
                advance()
            default:
                let part = proximity(context, after: sign)
                return isNegated ? part.map(Self.negated) : part
            }
        }
    }

    private mutating func proximity(_ context: Context, after sign: Range<Int>?) -> TextQuery? {
        let start = lookahead.range.lowerBound
        let left = primary(context, after: sign)
        guard case .near(let distance, let isOrdered) = lookahead.kind else { return left }
        let leftRange = start..<max(start, lookahead.range.lowerBound)
        let near = lookahead.range
        advance()
        let rightStart = lookahead.range.lowerBound
        let right = primary(context, after: near)
        let rightRange = rightStart..<max(rightStart, lookahead.range.lowerBound)
        var isChained = false
        while case .near = lookahead.kind {
            isChained = true
            fault(
                "chained-proximity", at: lookahead.range, "NEAR and BEFORE cannot be chained", help: "write `(a NEAR/5 b) AND (b NEAR/5 c)`"
            )
            let sign = lookahead.range
            advance()
            _ = primary(context, after: sign)
        }
        guard let left, let right,
            let one = operand(left, at: leftRange, of: "NEAR and BEFORE"),
            let other = operand(right, at: rightRange, of: "NEAR and BEFORE"),
            !isChained
        else { return nil }
        return .proximity(Proximity(left: one, right: other, distance: distance, isOrdered: isOrdered))
    }

    /// The phrases of an operand of NEAR, BEFORE or `count`; `nil` with a fault where it is more than words, phrases and ORs of them.
    mutating func operand(_ query: TextQuery, at range: Range<Int>, of whom: String) -> [Phrase]? {
        switch query {
        case .phrase(let phrase) where phrase.slop == 0: return [phrase]
        case .or(let parts):
            let phrases = parts.map { operand($0, at: range, of: whom) }
            return phrases.contains { $0 == nil } ? nil : phrases.compactMap(\.self).flatMap(\.self)
        default:
            if faults.last?.code != "bad-operand" || faults.last?.range != trimmed(range) {
                fault(
                    "bad-operand", at: trimmed(range), "\(whom) take words, phrases and ORs of them",
                    help: "write `(a OR \"b c\")`, without more")
            }
            return nil
        }
    }

    // MARK: Reading on

    var isAtEnd: Bool {
        if case .end = lookahead.kind { true } else { false }
    }

    mutating func advance() {
        guard !isStopped else { return }
        lookahead = lexer.next()
    }

    /// Reads no further: the rest would only repeat a limit's fault.
    mutating func stop() {
        isStopped = true
        lookahead = QueryLexeme(kind: .end, range: lexer.bytes.count..<lexer.bytes.count)
    }

    mutating func fault(_ code: String, at range: Range<Int>, _ message: String, help: String? = nil) {
        guard !isStopped else { return }
        faults.append(QueryFault(code, at: range, message, help: help))
        if faults.count + lexer.faults.count >= QueryParser.maximumFaults { stop() }
    }

    /// Counts words against the limit.
    mutating func count(_ words: Int, at range: Range<Int>) {
        terms += words
        guard terms > QueryParser.maximumTerms else { return }
        fault("too-many-terms", at: range, "the query has more than \(QueryParser.maximumTerms) words", help: "make several rules of it")
        stop()
    }

    /// A range without the space at its end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, lexer.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return range.lowerBound..<end
    }

    private static func negated(_ query: TextQuery) -> TextQuery {
        if case .not(let inner) = query { inner } else { .not(query) }
    }

    private enum Operator { case and, or }

    /// The parts under one operator, those that are of the same operator taken apart; `nil` where one is faulty.
    private static func joined(_ parts: [TextQuery?], by sign: Operator) -> TextQuery? {
        let sound = parts.compactMap(\.self)
        guard sound.count == parts.count else { return nil }
        if sound.count == 1 { return sound[0] }
        let flat = sound.flatMap { part -> [TextQuery] in
            switch (part, sign) {
            case (.and(let inner), .and), (.or(let inner), .or): inner
            default: [part]
            }
        }
        return sign == .and ? .and(flat) : .or(flat)
    }
}
