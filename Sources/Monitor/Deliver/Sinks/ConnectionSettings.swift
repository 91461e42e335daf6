/// How a sink reaches its server.
public struct ConnectionSettings: Sendable, Hashable {
    /// Loopback and private addresses are refused without it.
    public var allowPrivate = false
    /// A file of certificates in PEM that are trusted instead of the system's; an absolute path.
    public var authorities: String?
    /// The sink's own certificate and key in PEM, absolute paths, for servers that ask for them.
    public var certificate: String?
    public var key: String?
    /// The address of an HTTP or SOCKS proxy.
    public var proxy: String?

    public init() {}
}
