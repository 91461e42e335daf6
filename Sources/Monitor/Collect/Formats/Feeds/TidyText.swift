/// Sees whether a text needs any work at all: titles and short texts mostly do not.
enum TidyText {
    /// Words with single blanks between them, no controls, tags, references, no-break spaces and byte order marks.
    static func isTidy(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard let first = range.first, bytes[first] != blank, bytes[range.upperBound - 1] != blank else { return false }
        return bytes.withUnsafeBytes { bytes in
            var place = first
            while place + 9 <= range.upperBound {
                guard isTidy(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), before: bytes[place + 8]) else { return false }
                place += 8
            }
            while place < range.upperBound {
                let byte = bytes[place]
                if byte < blank || special.contains(byte) || (byte == blank && bytes[place + 1] == blank) { return false }
                place += 1
            }
            return true
        }
    }

    private static let blank = UInt8(ascii: " ")
    /// `&`, `<`, DEL, and the first bytes of the no-break space and the byte order mark.
    private static let special: [UInt8] = [0x26, 0x3C, 0x7F, 0xC2, 0xEF]

    /// Eight bytes at once; a set top bit in a lane says that its byte was found (Hacker's Delight, 6-1).
    private static func isTidy(_ word: UInt64, before next: UInt8) -> Bool {
        let blanks = lanes(of: 0x20, in: word)
        let following = blanks >> 8 | (next == 0x20 ? 0x8000_0000_0000_0000 : 0)
        let found =
            lanes(of: 0x26, in: word) | lanes(of: 0x3C, in: word) | lanes(of: 0x7F, in: word) | lanes(of: 0xC2, in: word)
            | lanes(of: 0xEF, in: word) | (blanks & following)
        let controls = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
        return found | controls == 0
    }

    /// Exactly the lanes that hold a byte.
    private static func lanes(of byte: UInt8, in word: UInt64) -> UInt64 {
        let other = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return ~(((other & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | other) & 0x8080_8080_8080_8080
    }
}
