/// The bytes of a name, packed into 16, so that comparing two names costs two instructions. Longer names do not fit.
struct XMLPackedName: Hashable {
    static let longest = 16

    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    /// The range is at most 16 bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        if range.lowerBound + 16 <= bytes.count {
            (low, high) = bytes.withUnsafeBytes { raw in
                (
                    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)),
                    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self))
                )
            }
            low &= Self.mask(range.count)
            high &= Self.mask(range.count - 8)
        } else {
            for (index, place) in range.enumerated() {
                if index < 8 {
                    low |= UInt64(bytes[place]) << UInt64(index * 8)
                } else {
                    high |= UInt64(bytes[place]) << UInt64(index * 8 - 64)
                }
            }
        }
    }

    /// Without regard to the case of letters. Other bytes change too, but no two that stand in known names become one.
    var folded: XMLPackedName {
        var folded = self
        folded.low |= 0x2020_2020_2020_2020 & Self.mask(length)
        folded.high |= 0x2020_2020_2020_2020 & Self.mask(length - 8)
        return folded
    }

    /// A place in a table whose size is a power of two.
    func slot(of count: Int) -> Int {
        let hash = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
        return Int(truncatingIfNeeded: hash >> 40) & (count - 1)
    }

    /// A name holds no zero byte.
    private var length: Int {
        high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
    }

    /// The first so many bytes.
    private static func mask(_ count: Int) -> UInt64 {
        count >= 8 ? UInt64.max : count <= 0 ? 0 : (1 << UInt64(count * 8)) - 1
    }
}
