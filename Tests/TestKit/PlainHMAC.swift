import Foundation
import Rules

/// HMAC written down from RFC 2104 over a bare hash: an independent check of signatures.
public enum PlainHMAC {
    public static func sha256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        let block = 64
        let short = key.count > block ? Digest.sha256(key) : key
        let padded = short + [UInt8](repeating: 0, count: block - short.count)
        let inner = Digest.sha256(padded.map { $0 ^ 0x36 } + message)
        return Digest.sha256(padded.map { $0 ^ 0x5C } + inner)
    }
}
