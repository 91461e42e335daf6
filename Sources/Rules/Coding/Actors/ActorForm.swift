/// A name of the catalogue as it is compared with an article's words.
struct ActorForm: Sendable {
    /// What `nobody` phrases have instead of an entry.
    static let nobody: Int32 = -1

    private static let longestAcronym = 5
    private static let articles: Set<String> = ["el", "al", "de", "la", "bin", "von", "van", "der", "du"]

    let entry: Int32
    let use: ActorName.Use
    let need: ActorName.Need
    /// The words (by bit) that have a capital.
    let capitals: UInt32
    /// How each word is written, where that must be so.
    let shapes: [Word.Shape]
    /// `McDonald's` is not McDonald.
    let isPossessive: Bool

    init(_ name: ActorName, entry: Int32, _ pieces: [PhraseTokenizer.Piece]) {
        self.entry = entry
        use = name.use
        shapes = name.need == .exactCase ? pieces.map(\.shape) : []
        need = name.need
        var capitals: UInt32 = 0
        for (index, piece) in pieces.enumerated() where index < 32 && piece.shape != .lower && piece.shape != .number {
            // "el-Fasher" is El-Fasher.
            if pieces.count > 1, Self.articles.contains(piece.folded), shapes.isEmpty { continue }
            capitals |= 1 << UInt32(index)
        }
        self.capitals = capitals
        isPossessive = name.text.hasSuffix("'s") || name.text.hasSuffix("’s")
    }

    /// Whether words are written as this name must be.
    func agrees(with words: ArraySlice<Word>, allCaps: Bool) -> Bool {
        if isPossessive, words.last?.isPossessive == false { return false }
        for (index, word) in words.enumerated() where index < 32 && capitals & (1 << UInt32(index)) != 0 {
            if word.shape == .lower || word.shape == .number { return false }
            // `NIS` and `GAO` in a text of small letters are no towns.
            if use == .place, word.shape == .upper, !allCaps, word.utf8.count < Self.longestAcronym, words.count == 1 { return false }
            if !shapes.isEmpty, word.shape != shapes[index], !(allCaps && word.shape == .upper) { return false }
        }
        return true
    }
}
