/// `fetch:` in `monitord.yaml`: how the daemon behaves towards web servers.
public struct FetchSettings: Sendable, Hashable {
    /// Requests under way at once, in all and to one host.
    public var concurrency = 256
    public var perHost = 1
    /// From leaving the queue to the last byte.
    public var timeout: Duration = .seconds(30)
    /// Of a response, on the wire and after decompression.
    public var maxBytes = 20 << 20
    /// `nil` for `monitord/VERSION` without a contact.
    public var userAgent: String?
    /// The address of an HTTP or SOCKS proxy.
    public var proxy: String?
    /// Ranges (`10.0.0.0/8`, `::1`) and host names that may be reached though they are private.
    public var allowPrivate: [String] = []

    public init() {}
}
