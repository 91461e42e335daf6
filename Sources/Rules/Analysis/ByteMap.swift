/// Where in a text words may begin, a bit for each byte: finds the next word without looking at the bytes between.
struct ByteMap {
    /// Bytes that begin a word or go on with it.
    struct Run {
        var start: Int
        var end: Int
        /// It is a word of ASCII letters and digits, and nothing behind it may go on with it.
        var isWhole: Bool
    }

    /// Of 64 bytes, the first one lowest.
    private struct Block {
        /// ASCII letters and digits.
        var plain: UInt64
        /// These, `_`, and all that is not ASCII.
        var starts: UInt64
        /// What may go on with a word that ends before it: all of the above, and signs with one of these behind them.
        var goesOn: UInt64
    }

    private var blocks: [Block] = []
    private var count = 0

    mutating func read(_ text: Span<UInt8>) {
        count = text.count
        blocks.removeAll(keepingCapacity: true)
        let count = count
        blocks.append(addingCapacity: (count + 63) / 64) { output in
            var last: (block: Block, signs: UInt64)?
            for start in stride(from: 0, to: count, by: 64) {
                let (block, signs) = Self.block(text, from: start, to: min(start + 64, count))
                if case (var known, let before)? = last {
                    known.goesOn |= before & (known.starts >> 1 | block.starts << 63)
                    output.append(known)
                }
                last = (block, signs)
            }
            if case (var known, let before)? = last {
                known.goesOn |= before & known.starts >> 1
                output.append(known)
            }
        }
    }

    /// The first run that begins at an offset or behind it.
    @inline(__always) func nextRun(from offset: Int) -> Run? {
        var number = offset >> 6
        guard number < blocks.count else { return nil }
        var bits = blocks[number].starts & (~0 << UInt64(offset & 63))
        while bits == 0 {
            number += 1
            guard number < blocks.count else { return nil }
            bits = blocks[number].starts
        }
        let bit = UInt64(bits.trailingZeroBitCount)
        let start = number << 6 + Int(bit)
        guard blocks[number].plain >> bit & 1 != 0 else { return Run(start: start, end: start, isWhole: false) }
        var ends = ~blocks[number].plain & (~0 << bit)
        while ends == 0 {
            number += 1
            guard number < blocks.count else { return Run(start: start, end: count, isWhole: true) }
            ends = ~blocks[number].plain
        }
        let last = UInt64(ends.trailingZeroBitCount)
        return Run(start: start, end: min(number << 6 + Int(last), count), isWhole: blocks[number].goesOn >> last & 1 == 0)
    }

    private static func block(_ text: Span<UInt8>, from start: Int, to end: Int) -> (Block, signs: UInt64) {
        let bytes = text.bytes
        var (plain, starts, signs, shift, offset) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0), start)
        while offset + 8 <= end {
            let classes = Self.classes(of: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            plain |= classes.plain << shift
            starts |= classes.starts << shift
            signs |= classes.signs << shift
            offset += 8
            shift += 8
        }
        if offset < end {
            var rest: UInt64 = 0
            for index in offset..<end { rest |= UInt64(text[index]) << (UInt64(index - offset) * 8) }
            let classes = Self.classes(of: rest)
            plain |= classes.plain << shift
            starts |= classes.starts << shift
            signs |= classes.signs << shift
        }
        return (Block(plain: plain, starts: starts, goesOn: starts), signs)
    }

    /// A bit for each of eight bytes, the first one lowest. Each byte is computed on within its own eight bits: nothing carries over.
    @inline(__always) private static func classes(of bytes: UInt64) -> (plain: UInt64, starts: UInt64, signs: UInt64) {
        let bytes = UInt64(littleEndian: bytes)
        let low = bytes & ~highBits
        let small = low | each(0x20)
        let letters = (small &+ each(0x80 - 0x61)) & ~(small &+ each(0x80 - 0x7B))
        let digits = (low &+ each(0x80 - 0x30)) & ~(low &+ each(0x80 - 0x3A))
        let connectors = ~((low ^ each(0x5F)) &+ each(0x7F))
        let plain = (letters | digits) & ~bytes & highBits
        let starts = plain | (connectors & ~bytes & highBits) | (bytes & highBits)
        // All but space and the hyphen, which parts words: more than may stand in a word, and quickly told.
        let signs = (low &+ each(0x80 - 0x21)) & ((low ^ each(0x2D)) &+ each(0x7F)) & ~starts & highBits
        return (gathered(plain), gathered(starts), gathered(signs))
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    @inline(__always) private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// The high bits of eight bytes as eight bits: the product puts each where the top byte is.
    @inline(__always) private static func gathered(_ bits: UInt64) -> UInt64 {
        ((bits >> 7) &* 0x0102_0408_1020_4080) >> 56
    }
}
