/// Why there is no answer: one case for everything that can go wrong, each with a sentence for people. No sentence holds an address's path,
/// query or password.
public enum HTTPFailure: Error, Sendable, Hashable {
    /// The request cannot be sent as it is: an unreadable address, a header with a line break.
    case badRequest(String)
    /// Neither http nor https, also after a redirect.
    case refusedScheme(String)
    /// The host lies at an address that configuration does not allow.
    case refusedAddress(host: String, address: String)
    case couldNotResolve(host: String)
    case couldNotConnect(host: String, reason: String)
    case tls(host: String, reason: String)
    case timedOut(after: Duration)
    case tooLarge(limit: Int)
    case tooManyRedirects(limit: Int)
    /// The connection ended before the answer did.
    case connectionLost(reason: String)
    /// An answer that breaks HTTP.
    case badResponse(String)
    /// By the caller, or because the client is shut down.
    case cancelled
}

extension HTTPFailure {
    /// A word for metrics and health: `timed-out`.
    public var name: String {
        switch self {
        case .badRequest: "bad-request"
        case .refusedScheme: "refused-scheme"
        case .refusedAddress: "refused-address"
        case .couldNotResolve: "could-not-resolve"
        case .couldNotConnect: "could-not-connect"
        case .tls: "tls"
        case .timedOut: "timed-out"
        case .tooLarge: "too-large"
        case .tooManyRedirects: "too-many-redirects"
        case .connectionLost: "connection-lost"
        case .badResponse: "bad-response"
        case .cancelled: "cancelled"
        }
    }

    /// Whether the same request may succeed later without anyone changing anything.
    public var mayPass: Bool {
        switch self {
        case .badRequest, .refusedScheme, .refusedAddress, .tooLarge, .tooManyRedirects: false
        case .couldNotResolve, .couldNotConnect, .tls, .timedOut, .connectionLost, .badResponse, .cancelled: true
        }
    }
}

extension HTTPFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .badRequest(let reason): "the request cannot be sent: \(reason)"
        case .refusedScheme(let scheme): "addresses of the kind \(scheme): are not fetched, only http: and https:"
        case .refusedAddress(let host, let address):
            "\(host) lies at \(address), which is not a public address; allow_private lets it be reached if that is meant"
        case .couldNotResolve(let host): "the name \(host) has no address; check its spelling and the DNS"
        case .couldNotConnect(let host, let reason): "no connection to \(host): \(reason)"
        case .tls(let host, let reason): "no trusted connection to \(host): \(reason)"
        case .timedOut(let limit): "no complete answer within \(limit.inSeconds)"
        case .tooLarge(let limit): "the answer is larger than the allowed \(limit) bytes"
        case .tooManyRedirects(let limit): "more than \(limit) redirects"
        case .connectionLost(let reason): "the connection ended before the answer did: \(reason)"
        case .badResponse(let reason): "the answer breaks HTTP: \(reason)"
        case .cancelled: "the request was cancelled"
        }
    }
}

extension Duration {
    /// `30 s`, `0.5 s`.
    fileprivate var inSeconds: String {
        let (seconds, attoseconds) = components
        let thousandths = attoseconds / 1_000_000_000_000_000
        return thousandths == 0 ? "\(seconds) s" : "\(Double(seconds) + Double(thousandths) / 1000) s"
    }
}
