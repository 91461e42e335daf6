import Foundation
import Rules

/// A key that webhooks are signed with (Standard Webhooks, https://github.com/standard-webhooks/standard-webhooks/blob/main/spec).
struct WebhookSecret: Sendable, Hashable {
    /// What the specification demands, in bytes.
    static let lengths = 24...64
    static let prefix = "whsec_"

    private let key: [UInt8]

    /// `whsec_` and base64; the prefix may be left out. `nil` where it is neither, or has the wrong length.
    init?(_ text: String) {
        let base64 = text.hasPrefix(Self.prefix) ? String(text.dropFirst(Self.prefix.count)) : text
        let digits = base64.replacing("=", with: "")
        let padded = digits + String(repeating: "=", count: (4 - digits.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), Self.lengths.contains(data.count) else { return nil }
        key = Array(data)
    }

    /// What is wrong with a secret that is none, without showing it.
    static func fault(of name: String) -> String {
        """
        \(name) is no webhook secret: that is `whsec_` and base64 of \(lengths.lowerBound) to \(lengths.upperBound) bytes; \
        make one with: echo "whsec_$(openssl rand -base64 32)"
        """
    }

    /// `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`.
    func signature(id: String, timestamp: Int64, body: [UInt8]) -> String {
        let signed = Array("\(id).\(timestamp).".utf8) + body
        return "v1," + Data(Digest.hmacSHA256(signed, key: key)).base64EncodedString()
    }
}
