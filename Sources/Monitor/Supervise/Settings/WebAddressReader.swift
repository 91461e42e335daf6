import Foundation
import Rules

/// Reads addresses of feeds, receivers and proxies.
struct WebAddressReader {
    static let webSchemes = ["http", "https"]
    static let proxySchemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

    private let reader: NodeReader

    init(_ reader: NodeReader) {
        self.reader = reader
    }

    /// An address with one of these schemes and a host.
    func address(_ node: YAMLNode, schemes: [String] = webSchemes) -> String? {
        guard let text = reader.string(node) else { return nil }
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased() else {
            reader.report("url", at: node, "`\(text)` is no address", help: "write it whole, as in https://example.org/rss")
            return nil
        }
        guard schemes.contains(scheme) else {
            reader.report("url", at: node, "addresses with `\(scheme):` are not fetched here", help: "use \(NodeReader.words(schemes))")
            return nil
        }
        guard let host = parts.host, !host.isEmpty else {
            reader.report("url", at: node, "the address names no host", help: "write it whole, as in https://example.org/rss")
            return nil
        }
        return text
    }
}

extension NodeReader {
    /// `a, b or c`.
    static func words(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}
