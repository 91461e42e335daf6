/// What a web server answered, whatever its status.
public struct HTTPResponse: Sendable, Hashable {
    /// A redirect that was followed on the way.
    public struct Hop: Sendable, Hashable {
        public var status: Int
        /// Where it led from, without secrets in it.
        public var url: String

        public init(status: Int, url: String) {
            self.status = status
            self.url = url
        }
    }

    public struct Timings: Sendable, Hashable {
        /// In the client's own queue, which no timeout counts.
        public var queued = Duration.zero
        /// Of the last hop, each from its start.
        public var resolved = Duration.zero
        public var connected = Duration.zero
        public var secured = Duration.zero
        public var firstByte = Duration.zero
        /// Over all hops, the queue apart.
        public var total = Duration.zero
    }

    public var status: Int
    /// Of the last hop.
    public var headers: [HTTPField] = []
    /// Decompressed.
    public var body: [UInt8] = []
    /// The address that answered, without a user or password.
    public var effectiveURL: String
    /// The redirects in order; empty where the first address answered.
    public var hops: [Hop] = []
    public var timings = Timings()
    public var connectionWasReused = false
    /// The server's address, or the proxy's.
    public var remoteAddress: String?
    /// `1.1`, `2`.
    public var version = ""
    /// Bytes of the body as they came, before decompression.
    public var wireBytes = 0

    public init(status: Int, effectiveURL: String) {
        self.status = status
        self.effectiveURL = effectiveURL
    }
}
