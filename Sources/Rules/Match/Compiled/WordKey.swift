/// A folded word as numbers: what the table of terms compares first.
struct WordKey {
    /// The first eight bytes, fewer with zeros behind them: no word holds a zero byte.
    let first: UInt64
    let length: Int
    let hash: UInt64

    /// `bytes` may go on behind the word: that spares a loop where they do.
    @inline(__always) init(_ bytes: RawSpan, from start: Int, length: Int) {
        self.length = length
        guard length > 8 else {
            first = Self.head(bytes, from: start, length: length)
            hash = Self.mixed(first)
            return
        }
        first = bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        var hash = Self.mixed(first) &+ UInt64(truncatingIfNeeded: length)
        var offset = start + 8
        let last = start + length - 8
        while offset < last {
            hash = Self.mixed(hash ^ bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        self.hash = Self.mixed(hash ^ bytes.unsafeLoadUnaligned(fromByteOffset: last, as: UInt64.self))
    }

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8Span.span.bytes
        self.init(bytes, from: 0, length: bytes.byteCount)
    }

    /// The first bytes of a word of at most eight.
    @inline(__always) static func head(_ bytes: RawSpan, from start: Int, length: Int) -> UInt64 {
        if start + 8 <= bytes.byteCount {
            let loaded = bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
            return length == 8 ? loaded : UInt64(littleEndian: loaded) & ((1 << (UInt64(length) &* 8)) &- 1)
        }
        var head: UInt64 = 0
        for index in 0..<length {
            head |= UInt64(bytes.unsafeLoad(fromByteOffset: start + index, as: UInt8.self)) << (UInt64(index) * 8)
        }
        return head
    }

    /// Every bit of the result depends on every bit that goes in.
    @inline(__always) static func mixed(_ value: UInt64) -> UInt64 {
        // The golden ratio's digits: an odd number without a pattern.
        let product = (value ^ 0x5851_F42D_4C95_7F2D).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
