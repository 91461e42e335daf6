/// A fault inside a query string.
public struct QueryFault: Error, Sendable, Hashable {
    /// A stable name of the kind of fault: `unbalanced-parenthesis`.
    public var code: String
    /// UTF-8 offsets in the query's text. Empty at the end of the text where something is missing.
    public var range: Range<Int>
    /// One sentence without a full stop that says what is wrong.
    public var message: String
    /// What to do.
    public var help: String?

    public init(_ code: String, at range: Range<Int>, _ message: String, help: String? = nil) {
        self.code = code
        self.range = range
        self.message = message
        self.help = help
    }

    /// The same fault in a longer text that has so many bytes before it.
    public func shifted(by bytes: Int) -> QueryFault {
        var fault = self
        fault.range = (range.lowerBound + bytes)..<(range.upperBound + bytes)
        return fault
    }
}

/// Every fault of a query that could be found, in the order of the text. Never empty.
public struct QueryFaults: Error, Sendable, Hashable {
    public let faults: [QueryFault]

    public init(_ faults: [QueryFault]) {
        self.faults = faults
    }
}
