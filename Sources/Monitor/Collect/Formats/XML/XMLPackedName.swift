/// The bytes of a name, packed into 24, so that comparing two names costs three instructions. Longer names do not fit.
struct XMLPackedName: Hashable {
    static let longest = 24

    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    init() {}

    /// The range is at most 24 bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        first = Self.word(bytes, range, 0)
        if range.count > 8 { second = Self.word(bytes, range, 8) }
        if range.count > 16 { third = Self.word(bytes, range, 16) }
    }

    /// Without regard to the case of letters. Other bytes change too, but no two that stand in known names become one.
    var folded: XMLPackedName {
        var folded = self
        folded.first |= Self.blanks(under: first)
        folded.second |= Self.blanks(under: second)
        folded.third |= Self.blanks(under: third)
        return folded
    }

    /// A place in a table whose size is a power of two.
    func slot(of count: Int) -> Int {
        let hash = (first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ third &* 0x1656_67B1_9E37_79F9) &* 0xC2B2_AE3D_27D4_EB4F
        return Int(truncatingIfNeeded: hash >> 40) & (count - 1)
    }

    /// Eight bytes of the name from an offset on, zeros behind its end.
    private static func word(_ bytes: Span<UInt8>, _ range: Range<Int>, _ offset: Int) -> UInt64 {
        let start = range.lowerBound + offset
        let count = range.upperBound - start
        guard count > 0 else { return 0 }
        if start + 8 <= bytes.count {
            let word = bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
            return count >= 8 ? word : word & ((1 << UInt64(count * 8)) - 1)
        }
        var word: UInt64 = 0
        for index in 0..<min(count, 8) { word |= UInt64(bytes[start + index]) << UInt64(index * 8) }
        return word
    }

    /// 0x20 in every byte up to the last that is not zero.
    private static func blanks(under word: UInt64) -> UInt64 {
        guard word != 0 else { return 0 }
        return 0x2020_2020_2020_2020 >> UInt64(word.leadingZeroBitCount / 8 * 8)
    }
}
