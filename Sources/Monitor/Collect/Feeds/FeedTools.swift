/// What a feed needs of the world: the network, a reader, a clock, chance.
public struct FeedTools: Sendable {
    public var client: any WebAccess
    public var settings: FetchSettings
    /// Reads a document of any format; never fails, but says in the document what was wrong.
    public var read: @Sendable ([UInt8], DocumentOrigin) -> Document
    public var time: any Timekeeper
    /// 0..<1, anew for each call.
    public var random: @Sendable () -> Double

    public init(
        client: any WebAccess, settings: FetchSettings, time: any Timekeeper,
        read: @escaping @Sendable ([UInt8], DocumentOrigin) -> Document
    ) {
        self.client = client
        self.settings = settings
        self.time = time
        self.read = read
        random = { Double.random(in: 0..<1) }
    }
}
