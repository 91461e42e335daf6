/// What sinks that reach over the network work with besides their settings.
public struct SinkSurroundings: Sendable {
    /// A client of their own, so that no alert waits for a feed.
    public var web: any WebAccess
    public var secrets: SecretReader
    public var timekeeper: any Timekeeper
    /// Private addresses that all sinks may reach.
    public var addresses: AddressPolicy

    public init(web: any WebAccess, secrets: SecretReader, timekeeper: any Timekeeper, addresses: AddressPolicy = .publicOnly) {
        self.web = web
        self.secrets = secrets
        self.timekeeper = timekeeper
        self.addresses = addresses
    }
}

extension ConnectionSettings {
    /// Answers are read no further.
    static let maximumAnswer = 64 << 10

    /// A request over this connection; a redirect is its answer.
    func request(_ method: HTTPRequest.Method, _ url: String, in surroundings: SinkSurroundings) -> HTTPRequest {
        var request = HTTPRequest(method, url)
        request.maxResponseBytes = Self.maximumAnswer
        request.excess = .cut
        request.identity = HTTPRequest.Identity(authorities: authorities, certificate: certificate, key: key)
        request.proxy = proxy
        request.addresses = policy(in: surroundings)
        return request
    }

    func policy(in surroundings: SinkSurroundings) -> AddressPolicy { allowPrivate ? .everything : surroundings.addresses }
}
