import CCrypto

/// SHA-256 and HMAC-SHA256 by OpenSSL's libcrypto: revisions of rules, identities of articles, signatures of webhooks.
public enum Digest {
    /// 32 bytes (FIPS 180-4).
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { sha256($0) }
    }

    public static func sha256(_ text: String) -> [UInt8] {
        sha256(Array(text.utf8))
    }

    /// The same for bytes that another owner holds.
    public static func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        filled { out in
            monitord_sha256(bytes.baseAddress, bytes.count, out)
            return out
        }
    }

    /// 32 bytes (RFC 2104). Any length of key is right.
    public static func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        // An empty array may have no address, which HMAC would take for "the key as before".
        let address = key.isEmpty ? [0] : key
        return filled { out in
            HMAC(EVP_sha256(), address, Int32(clamping: key.count), bytes, bytes.count, out, nil)
        }
    }

    /// Two lower case digits a byte.
    public static func hex(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            for (index, byte) in bytes.enumerated() {
                text[index * 2] = digit(byte >> 4)
                text[index * 2 + 1] = digit(byte & 15)
            }
            return bytes.count * 2
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func filled(_ compute: (UnsafeMutablePointer<UInt8>?) -> UnsafeMutablePointer<UInt8>?) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
            guard compute(buffer.baseAddress) != nil else { preconditionFailure("libcrypto does not offer SHA-256") }
            count = buffer.count
        }
    }
}
