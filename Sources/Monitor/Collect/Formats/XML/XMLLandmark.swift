/// Finds the end of a kind of markup from any place, looking at each byte once: what was found stays true until it is passed.
struct XMLLandmark {
    private let word: StaticString
    /// The first place at or behind `searched`; `Int.max` for none.
    private var found = -1
    private var searched = 0

    init(_ word: StaticString) {
        self.word = word
    }

    mutating func place(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        if found < start || start < searched {
            found = start < bytes.count ? bytes.place(of: word, in: start..<bytes.count) ?? Int.max : Int.max
            searched = start
        }
        return found == Int.max ? nil : found
    }
}
