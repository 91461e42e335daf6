/// Where in a text words may begin, a bit for each byte: finds the next word without looking at the bytes between.
struct ByteMap {
    /// Bytes that begin a word or go on with it.
    struct Run {
        var start: Int
        var end: Int
        /// It is all ASCII letters and digits.
        var isPlain: Bool
    }

    /// ASCII letters and digits.
    private var plain: [UInt64] = []
    /// These, `_`, and all that is not ASCII.
    private var starts: [UInt64] = []
    private var count = 0

    mutating func read(_ text: Span<UInt8>) {
        count = text.count
        plain.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        let bytes = text.bytes
        var offset = 0
        while offset < count {
            var (plainBits, startBits) = (UInt64(0), UInt64(0))
            let end = min(offset + 64, count)
            var shift: UInt64 = 0
            while offset + 8 <= end {
                let classes = Self.classes(of: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
                plainBits |= classes.plain << shift
                startBits |= classes.starts << shift
                offset += 8
                shift += 8
            }
            if offset < end {
                var rest: UInt64 = 0
                for index in offset..<end { rest |= UInt64(text[index]) << (UInt64(index - offset) * 8) }
                let classes = Self.classes(of: rest)
                plainBits |= classes.plain << shift
                startBits |= classes.starts << shift
                offset = end
            }
            plain.append(plainBits)
            starts.append(startBits)
        }
    }

    /// The first run that begins at an offset or behind it.
    @inline(__always) func nextRun(from offset: Int) -> Run? {
        var block = offset >> 6
        guard block < starts.count else { return nil }
        var bits = starts[block] & (~0 << UInt64(offset & 63))
        while bits == 0 {
            block += 1
            guard block < starts.count else { return nil }
            bits = starts[block]
        }
        let bit = UInt64(bits.trailingZeroBitCount)
        let start = block << 6 + Int(bit)
        guard plain[block] >> bit & 1 != 0 else { return Run(start: start, end: start, isPlain: false) }
        var ends = ~plain[block] & (~0 << bit)
        while ends == 0 {
            block += 1
            guard block < plain.count else { return Run(start: start, end: count, isPlain: true) }
            ends = ~plain[block]
        }
        return Run(start: start, end: min(block << 6 + ends.trailingZeroBitCount, count), isPlain: true)
    }

    @inline(__always) func startsWord(at offset: Int) -> Bool {
        offset < count && starts[offset >> 6] >> UInt64(offset & 63) & 1 != 0
    }

    /// A bit for each of eight bytes, the first one lowest. Each byte is computed on within its own eight bits: nothing carries over.
    @inline(__always) private static func classes(of bytes: UInt64) -> (plain: UInt64, starts: UInt64) {
        let bytes = UInt64(littleEndian: bytes)
        let low = bytes & ~highBits
        let small = low | each(0x20)
        let letters = (small &+ each(0x80 - 0x61)) & ~(small &+ each(0x80 - 0x7B))
        let digits = (low &+ each(0x80 - 0x30)) & ~(low &+ each(0x80 - 0x3A))
        let connectors = ~((low ^ each(0x5F)) &+ each(0x7F))
        let plain = (letters | digits) & ~bytes & highBits
        let starts = plain | (connectors & ~bytes & highBits) | (bytes & highBits)
        return (gathered(plain), gathered(starts))
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    @inline(__always) private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// The high bits of eight bytes as eight bits: the product puts each where the top byte is.
    @inline(__always) private static func gathered(_ bits: UInt64) -> UInt64 {
        ((bits >> 7) &* 0x0102_0408_1020_4080) >> 56
    }
}
