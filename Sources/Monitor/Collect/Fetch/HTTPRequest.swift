/// One question to a web server, with every limit it is asked under. Redirects are followed for GET only.
public struct HTTPRequest: Sendable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
    }

    /// How the sender proves who it is. Sent to the host of `url` alone, never after a redirect to another one.
    public enum Authorization: Sendable, Hashable {
        case basic(user: String, password: String)
        case bearer(String)
    }

    /// Files in PEM that TLS uses besides the system's.
    public struct Identity: Sendable, Hashable {
        /// Certificates that are trusted instead of the system's.
        public var authorities: String?
        public var certificate: String?
        public var key: String?

        public init(authorities: String? = nil, certificate: String? = nil, key: String? = nil) {
            self.authorities = authorities
            self.certificate = certificate
            self.key = key
        }
    }

    /// What becomes of an answer with a longer body.
    public enum Excess: Sendable {
        /// A failure.
        case refused
        /// The answer with the beginning of its body, for those who ask only for the status.
        case cut
    }

    public var method: Method
    /// http or https. A user and password in it are taken as basic authorization and stand in no log.
    public var url: String
    /// In this order, besides those that the client sends itself (Host, User-Agent, Accept-Encoding).
    public var headers: [HTTPField] = []
    public var body: [UInt8]?
    /// From the moment that the request leaves the queue to the last byte, redirects included.
    public var timeout: Duration = .seconds(30)
    /// Of the body, both on the wire and after decompression.
    public var maxResponseBytes = 20 << 20
    public var excess = Excess.refused
    /// 0: a redirect is the answer.
    public var maxRedirects = 0
    public var authorization: Authorization?
    public var identity = Identity()
    public var addresses = AddressPolicy.publicOnly
    /// `http://`, `https://` or `socks5h://host:port`; `nil` for none. The environment's proxies are not used. A proxy may be private.
    public var proxy: String?
    /// Told what goes over the wire, line by line, with secrets taken out: for people who look for a fault.
    public var trace: (@Sendable (String) -> Void)?

    public init(_ method: Method = .get, _ url: String) {
        self.method = method
        self.url = url
    }
}
