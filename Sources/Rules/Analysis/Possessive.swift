/// The English possessive `'s`, which is not part of a token.
enum Possessive {
    /// How many bytes of a word's end are a possessive; 0 where it has none. The apostrophe is `'`, `’` or `＇`.
    static func length(in word: Span<UInt8>) -> Int {
        let count = word.count
        guard count > 2, word[count - 1] | 0x20 == UInt8(ascii: "s") else { return 0 }
        if word[count - 2] == UInt8(ascii: "'") { return 2 }
        guard count > 4 else { return 0 }
        return switch (word[count - 4], word[count - 3], word[count - 2]) {
        case (0xE2, 0x80, 0x99), (0xEF, 0xBC, 0x87): 4
        default: 0
        }
    }
}
