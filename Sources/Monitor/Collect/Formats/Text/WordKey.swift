import Rules

/// Two texts that say the same in other signs have the same key: letters and digits in lower case, one space between words.
enum WordKey {
    /// Bytes that are looked at: the beginning of a long text tells it from others.
    private static let reach = 1200

    static func of(_ text: String) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(min(text.utf8.count, reach) + 1)
        var isBetweenWords = false
        for scalar in text.unicodeScalars {
            guard let letter = folded(scalar) else {
                isBetweenWords = true
                continue
            }
            if isBetweenWords, !key.isEmpty { key.append(0x20) }
            isBetweenWords = false
            key.append(contentsOf: letter)
            if key.count >= reach { break }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// `nil` for what is no letter or digit.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.UTF8.EncodedScalar? {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            return byte.isASCIIAlphanumeric ? UTF8.encode(Unicode.Scalar(byte.asciiLowercased)) : nil
        }
        if 0x2000...0x206F ~= scalar.value { return nil }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
        // One scalar for all but a few ligatures, which are kept as they are.
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return UTF8.encode(lower.count == 1 ? lower.first ?? scalar : scalar)
    }
}
