/// What a feed needs of the world: the network, a reader, a clock, chance.
public struct FeedTools: Sendable {
    public var client: any WebAccess
    public var settings: FetchSettings
    /// Reads a document of any format; never fails, but says in the document what was wrong.
    public var read: @Sendable ([UInt8], DocumentOrigin) -> Document
    public var time: any Timekeeper
    /// 0..<1, anew for each call.
    public var random: @Sendable () -> Double
    /// What sites ask of programs.
    let robots = RobotsMemory()

    /// Sitemaps have as many; a feed with more is broken, or meant to cost.
    private static let mostArticles = 50_000

    /// With the readers of all formats, under the limits of fetching.
    public init(client: any WebAccess, settings: FetchSettings, time: any Timekeeper) {
        let limits = DocumentLimits(maxBytes: settings.maxBytes, maxArticles: Self.mostArticles)
        self.init(client: client, settings: settings, time: time) { DocumentReader.read($0, origin: $1, limits: limits) }
    }

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
