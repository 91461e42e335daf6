/// A name as the article writes it, from its words.
enum ActorWriting {
    /// Words with a capital where the article has one.
    static func text(of range: Range<Int>, in text: ActorText) -> String {
        var result = ""
        for index in range {
            let word = text.words[index]
            if index > range.lowerBound { result += word.before.contains(.hyphen) ? "-" : " " }
            result += word.shape == .lower || word.shape == .number ? word.folded : capitalised(word)
        }
        return result
    }

    private static func capitalised(_ word: Word) -> String {
        word.shape == .upper ? word.folded.uppercased() : word.folded.prefix(1).uppercased() + word.folded.dropFirst()
    }
}
