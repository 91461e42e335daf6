/// Turns written text into what is looked for: tokens by the same code that reads articles, or a whole value.
struct PatternWriter {
    enum Form { case folded, exact, stem }

    private var tokenizer = Tokenizer()

    /// One pattern for each token. Empty where no token holds a letter or a digit; `nil` where one is nothing but wildcards.
    mutating func tokens(of text: WrittenText, as form: Form) -> [TokenPattern]? {
        guard !text.wildcards.isEmpty else { return plainTokens(of: text.utf8, as: form) }
        let stand = StandIns(for: text)
        var patterns: [TokenPattern] = []
        tokenizer.start(stand.utf8.span)
        while let token = tokenizer.next(in: stand.utf8.span) {
            let inside = stand.places.filter { $0.start >= token.start && $0.start < token.end }
            guard !inside.isEmpty else {
                patterns.append(pattern(token, in: stand.utf8, as: form))
                continue
            }
            var pieces: [Wildcard.Piece] = []
            var last = token.start
            for place in inside {
                pieces += [.literal(Self.folded(stand.utf8[last..<place.start])), place.piece]
                last = place.end
            }
            let wildcard = Wildcard(pieces + [.literal(Self.folded(stand.utf8[last..<max(last, token.end)]))])
            guard wildcard.hasLiteral else { return nil }
            patterns.append(.wildcard(wildcard))
        }
        return patterns
    }

    /// The pattern of a whole value; `nil` where nothing is left of it, or nothing but wildcards.
    func value(of text: WrittenText, as form: Form) -> ValueTest.Pattern? {
        if form == .exact { return text.utf8.isEmpty ? nil : .exact(Folding.exact(text.utf8.span)) }
        guard !text.wildcards.isEmpty else {
            let folded = Folding.fold(text.string)
            return folded.isEmpty ? nil : .folded(folded)
        }
        var pieces: [Wildcard.Piece] = []
        var last = 0
        for offset in text.wildcards {
            pieces += [.literal(Self.folded(text.utf8[last..<offset])), Self.piece(text.utf8[offset])]
            last = offset + 1
        }
        let wildcard = Wildcard(pieces + [.literal(Self.folded(text.utf8[last...]))])
        return wildcard.hasLiteral ? .wildcard(wildcard) : nil
    }

    private mutating func plainTokens(of utf8: [UInt8], as form: Form) -> [TokenPattern] {
        var patterns: [TokenPattern] = []
        tokenizer.start(utf8.span)
        while let token = tokenizer.next(in: utf8.span) { patterns.append(pattern(token, in: utf8, as: form)) }
        return patterns
    }

    /// The pattern of the token just read.
    private func pattern(_ token: Token, in utf8: [UInt8], as form: Form) -> TokenPattern {
        switch form {
        case .folded: .word(tokenizer.text(of: token))
        case .exact: .exact(Folding.exact(utf8.span.extracting(token.start..<token.end)))
        case .stem: .stem(Folding.lowercase(utf8.span.extracting(token.start..<token.end)))
        }
    }

    private static func folded(_ utf8: ArraySlice<UInt8>) -> String {
        var folded: [UInt8] = []
        Folding.append(Array(utf8).span, to: &folded, .shared)
        return String(decoding: folded, as: UTF8.self)
    }

    fileprivate static func piece(_ byte: UInt8) -> Wildcard.Piece {
        byte == UInt8(ascii: "*") ? .many : .one
    }
}

/// Text in which each wildcard is replaced by a letter or digit like its neighbours, so that words end where they would without it:
/// `o'*` is one word, as `o'neill` is.
private struct StandIns {
    struct Place {
        var start: Int
        var end: Int
        var piece: Wildcard.Piece
    }

    private(set) var utf8: [UInt8] = []
    private(set) var places: [Place] = []

    init(for text: WrittenText) {
        var last = 0
        for (index, offset) in text.wildcards.enumerated() {
            utf8.append(contentsOf: text.utf8[last..<offset])
            last = offset + 1
            let stand = Self.stand(for: index, in: text)
            places.append(Place(start: utf8.count, end: utf8.count + stand.utf8.count, piece: PatternWriter.piece(text.utf8[offset])))
            utf8.append(contentsOf: stand.utf8)
        }
        utf8.append(contentsOf: text.utf8[last...])
    }

    /// A letter of the kind that follows the wildcards, else of the kind before them, where one more sign may stand between.
    private static func stand(for index: Int, in text: WrittenText) -> String {
        var (first, last) = (index, index)
        while first > 0, text.wildcards[first - 1] + 1 == text.wildcards[first] { first -= 1 }
        while last + 1 < text.wildcards.count, text.wildcards[last] + 1 == text.wildcards[last + 1] { last += 1 }
        let after = kind(in: text.utf8, at: text.wildcards[last] + 1)
        if let letter = letter(like: after.kind) { return letter }
        let before = kind(in: text.utf8, before: text.wildcards[first])
        if let letter = letter(like: before.kind) { return letter }
        guard before.kind.isInsideLetters || before.kind.isInsideNumbers else { return "a" }
        return letter(like: kind(in: text.utf8, before: before.start).kind) ?? "a"
    }

    private static func letter(like kind: WordBreak) -> String? {
        switch kind {
        case .aLetter: "a"
        case .numeric: "0"
        case .katakana: "ア"
        case .hebrewLetter: "א"
        default: nil
        }
    }

    private static func kind(in utf8: [UInt8], at offset: Int) -> (kind: WordBreak, start: Int) {
        guard offset < utf8.count else { return (.other, offset) }
        return (UnicodeTables.shared.properties(of: utf8.span.scalar(at: offset).value).wordBreak, offset)
    }

    private static func kind(in utf8: [UInt8], before offset: Int) -> (kind: WordBreak, start: Int) {
        guard offset > 0 else { return (.other, 0) }
        var start = offset - 1
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return kind(in: utf8, at: start)
    }
}
