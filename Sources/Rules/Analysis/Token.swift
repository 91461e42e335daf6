/// Where a token stands in its text: UTF-8 offsets, half-open, without a stripped possessive.
public struct Token: Sendable, Hashable {
    public var start: Int
    public var end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}
