/// A scalar in UTF-8 and the number of its bytes.
struct EncodedScalar {
    var value: UInt32
    var length: Int
}

extension Span<UInt8> {
    /// The scalar that begins at an offset. Bytes that are no UTF-8 count as U+FFFD, one each.
    func scalar(at offset: Int) -> EncodedScalar {
        let first = self[offset]
        if first < 0x80 { return EncodedScalar(value: UInt32(first), length: 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= count else { return .invalid }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in (offset + 1)..<(offset + length) {
            guard self[index] & 0xC0 == 0x80 else { return .invalid }
            value = value << 6 | UInt32(self[index] & 0x3F)
        }
        guard value < 0x110000, !(0xD800..<0xE000).contains(value) else { return .invalid }
        return EncodedScalar(value: value, length: length)
    }
}

extension EncodedScalar {
    fileprivate static var invalid: EncodedScalar { EncodedScalar(value: 0xFFFD, length: 1) }
}
