/// What feeds ask of the network: a client, or a test's own world.
public protocol WebAccess: Sendable {
    func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse
}

extension HTTPClient: WebAccess {}

extension AddressPolicy {
    /// Of a setting's texts each that reads as a range is one; the others are host names.
    public init(allowing exceptions: [String]) {
        self.init(
            ranges: exceptions.compactMap { AddressRange($0) }, hosts: exceptions.filter { AddressRange($0) == nil })
    }
}

extension HTTPClient.Settings {
    public init(_ fetch: FetchSettings) {
        self.init()
        concurrency = fetch.concurrency
        perHost = fetch.perHost
        userAgent = fetch.userAgent ?? "monitord/" + Version.current
    }
}
