/// Finds where words end: Unicode Text Segmentation, UAX #29, "Word Boundary Rules" (Unicode 15), without tailoring.
struct WordSegmenter {
    /// One segment: a word, or what stands between words.
    struct Segment {
        var end: Int
        /// Holds a letter or a digit.
        var isWord = false
        /// Holds a scalar that may compose with its neighbour.
        var mayCompose = false
    }

    let tables: UnicodeTables

    /// The segment that begins at an offset, which must be a boundary.
    func segment(from start: Int, in text: Span<UInt8>) -> Segment {
        var segment = Segment(end: start)
        var state = State()
        while segment.end < text.count {
            let scalar = text.scalar(at: segment.end)
            let properties = tables.properties(of: scalar.value)
            let next = segment.end + scalar.length
            if segment.end > start, !joins(state, properties, after: next, in: text) { break }
            state.take(properties)
            segment.isWord = segment.isWord || properties.isWordScalar
            segment.mayCompose = segment.mayCompose || properties.mayCompose
            segment.end = next
        }
        return segment
    }

    /// What the rules look back at.
    private struct State {
        /// The last scalar's class.
        var last = WordBreak.other
        /// The last class that is not ignored (WB4), and the one before it.
        var previous = WordBreak.other
        var beforePrevious = WordBreak.other
        /// An odd number of regional indicators stands before.
        var isFlagOpen = false

        mutating func take(_ properties: UnicodeTables.Properties) {
            last = properties.wordBreak
            guard !last.isIgnored else { return }
            isFlagOpen = last == .regionalIndicator && !isFlagOpen
            beforePrevious = previous
            previous = last
        }
    }

    private func joins(_ state: State, _ next: UnicodeTables.Properties, after offset: Int, in text: Span<UInt8>) -> Bool {
        let (previous, kind) = (state.previous, next.wordBreak)
        if state.last == .cr { return kind == .lf }  // WB3
        if state.last.isNewline || kind.isNewline { return false }  // WB3a, WB3b
        if state.last == .zwj, next.isPictographic { return true }  // WB3c
        if state.last == .wSegSpace, kind == .wSegSpace { return true }  // WB3d
        if kind.isIgnored { return true }  // WB4
        if joinsLetters(state, kind, after: offset, in: text) { return true }
        if joinsNumbers(state, kind, after: offset, in: text) { return true }
        if previous == .katakana, kind == .katakana { return true }  // WB13
        if kind == .extendNumLet { return previous.joinsConnector || previous == .extendNumLet }  // WB13a
        if previous == .extendNumLet { return kind.joinsConnector }  // WB13b
        return state.isFlagOpen && kind == .regionalIndicator  // WB15, WB16
    }

    private func joinsLetters(_ state: State, _ kind: WordBreak, after offset: Int, in text: Span<UInt8>) -> Bool {
        let (before, previous) = (state.beforePrevious, state.previous)
        if previous.isLetter {
            if kind.isLetter { return true }  // WB5
            if previous == .hebrewLetter, kind == .singleQuote { return true }  // WB7a
            if kind.isInsideLetters { return following(offset, in: text).isLetter }  // WB6
            return previous == .hebrewLetter && kind == .doubleQuote && following(offset, in: text) == .hebrewLetter  // WB7b
        }
        if before.isLetter, previous.isInsideLetters { return kind.isLetter }  // WB7
        return before == .hebrewLetter && previous == .doubleQuote && kind == .hebrewLetter  // WB7c
    }

    private func joinsNumbers(_ state: State, _ kind: WordBreak, after offset: Int, in text: Span<UInt8>) -> Bool {
        let (before, previous) = (state.beforePrevious, state.previous)
        if kind == .numeric {
            if previous == .numeric || previous.isLetter { return true }  // WB8, WB9
            return before == .numeric && previous.isInsideNumbers  // WB11
        }
        guard previous == .numeric else { return false }
        if kind.isLetter { return true }  // WB10
        return kind.isInsideNumbers && following(offset, in: text) == .numeric  // WB12
    }

    /// The next class that is not ignored.
    private func following(_ offset: Int, in text: Span<UInt8>) -> WordBreak {
        var offset = offset
        while offset < text.count {
            let scalar = text.scalar(at: offset)
            let kind = tables.properties(of: scalar.value).wordBreak
            if !kind.isIgnored { return kind }
            offset += scalar.length
        }
        return .other
    }
}
