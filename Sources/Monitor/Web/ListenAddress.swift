import FlyingSocks
import Foundation

/// Where the HTTP door listens: `127.0.0.1:9464`, `[::1]:9464`, `localhost:9464`, `:9464` for every address.
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    public let host: String
    public let port: UInt16

    /// `nil` where the text is no address with a port.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        self.host = host == "localhost" ? "127.0.0.1" : String(host)
        self.port = port
    }

    /// The address, or why it is none.
    public static func parsed(_ text: String) throws(StatusServer.ListenError) -> ListenAddress {
        guard let address = ListenAddress(text) else {
            throw StatusServer.ListenError(description: "`\(text)` is no address with a port; give http.listen as 127.0.0.1:9464")
        }
        return address
    }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    func socketAddress() throws -> any SocketAddress {
        if host.isEmpty { return sockaddr_in.inet(port: port) }
        if host.contains(":") { return try sockaddr_in6.inet6(ip6: host, port: port) }
        return try sockaddr_in.inet(ip4: host, port: port)
    }
}
