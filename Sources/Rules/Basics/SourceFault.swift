/// A fault at a place in a text, before it is known which line that is: readers throw and collect these, `SourceText` turns them into
/// diagnostics.
public struct SourceFault: Error, Sendable, Hashable {
    public var code: String
    /// UTF-8 offsets in the file.
    public var range: Range<Int>
    public var message: String
    public var help: String?

    public init(_ code: String, at range: Range<Int>, _ message: String, help: String? = nil) {
        self.code = code
        self.range = range
        self.message = message
        self.help = help
    }
}
