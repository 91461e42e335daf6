/// Parentheses, with and without a function before them. The sign that opens is the next one in all of these.
extension QueryReader {
    mutating func group(_ context: Context) -> TextQuery? {
        let part = inside(context)
        if case .close = lookahead.kind { advance() }
        return part
    }

    /// `count(…) >= 2`
    mutating func counted(_ context: Context) -> TextQuery? {
        let open = lookahead.range
        let part = inside(context)
        guard case .close = lookahead.kind else { return nil }
        let close = lookahead.range
        let comparison = lexer.comparison()
        advance()
        guard let (sign, bound, range) = comparison else {
            fault(
                "missing-comparison", at: open.lowerBound..<close.upperBound, "`count(…)` lacks its comparison",
                help: "write `count(truce) >= 2`")
            return nil
        }
        guard let part, let phrases = operand(part, at: open.upperBound..<close.lowerBound, of: "`count(…)`") else { return nil }
        let count = OccurrenceCount(of: phrases, comparison: sign, bound: bound)
        guard count.canHold, count.canFail else {
            let verdict = count.canHold ? "always" : "never"
            fault(
                "pointless-count", at: range, "`count(…) \(sign.rawValue) \(bound)` is \(verdict) true", help: "write `count(truce) >= 2`")
            return nil
        }
        return .count(count)
    }

    /// What stands between the parentheses. The closing one, where there is one, is the next sign then.
    private mutating func inside(_ context: Context) -> TextQuery? {
        let open = lookahead.range
        advance()
        guard let inner = deeper(context, at: open) else { return nil }
        if case .close = lookahead.kind {
            fault(
                "empty-group", at: open.lowerBound..<lookahead.range.upperBound, "nothing stands between the parentheses",
                help: "write a word, or `\\(` for the sign itself")
            return nil
        }
        let part = alternatives(inner)
        if case .close = lookahead.kind { return part }
        fault(
            "unbalanced-parenthesis", at: open, "this parenthesis is not closed", help: "write `)` at its end, or `\\(` for the sign itself"
        )
        return nil
    }

    /// The context one parenthesis or scope further in; `nil` with a fault at the limit.
    mutating func deeper(_ context: Context, at range: Range<Int>) -> Context? {
        var inner = context
        inner.nesting += 1
        if inner.nesting <= QueryParser.maximumNesting { return inner }
        fault(
            "nested-too-deep", at: range, "parentheses and scopes are nested more than \(QueryParser.maximumNesting) deep",
            help: "make several rules of it")
        stop()
        return nil
    }
}
