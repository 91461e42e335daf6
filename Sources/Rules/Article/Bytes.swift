import Glibc

extension UInt8 {
    package var isASCIILetter: Bool { 0x61...0x7A ~= self | 0x20 }
    package var isASCIIDigit: Bool { 0x30...0x39 ~= self }
    package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    /// Space, tab, line feed, form feed, carriage return: HTML's and XML's white space.
    package var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
    package var asciiLowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
}

extension [UInt8] {
    /// Appends a scalar in UTF-8.
    package mutating func append(scalar: Unicode.Scalar) {
        let code = scalar.value
        switch code {
        case 0..<0x80: append(UInt8(code))
        case 0x80..<0x800:
            append(0xC0 | UInt8(code >> 6))
            append(continuation: code)
        case 0x800..<0x10000:
            append(0xE0 | UInt8(code >> 12))
            append(continuation: code >> 6)
            append(continuation: code)
        default:
            append(0xF0 | UInt8(code >> 18))
            append(continuation: code >> 12)
            append(continuation: code >> 6)
            append(continuation: code)
        }
    }

    private mutating func append(continuation code: UInt32) {
        append(0x80 | UInt8(code & 0x3F))
    }
}

extension Span<UInt8> {
    /// The first place of a byte in a range; `nil` where there is none.
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return nil }
        return withUnsafeBytes { raw in
            guard let base = raw.baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Whether lower-case ASCII stands at an offset, in whatever case.
    package func hasASCII(_ lowercase: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + lowercase.utf8CodeUnitCount <= count else { return false }
        let letters = UnsafeBufferPointer(start: lowercase.utf8Start, count: lowercase.utf8CodeUnitCount)
        for (index, letter) in letters.enumerated() where self[offset + index].asciiLowercased != letter { return false }
        return true
    }
}
