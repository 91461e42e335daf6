/// A sentence with what the lexicons know of its words.
struct ActorText {
    /// The longest name that begins at a word.
    struct Hit {
        let words: Range<Int>
        /// Indices of the catalogue's forms that are written so.
        let forms: [Int32]
    }

    /// The hits of a sentence, few among many words.
    struct Hits {
        private var places: [Int16]
        private(set) var all: [Hit] = []

        init(words: Int) {
            places = Array(repeating: -1, count: words)
        }

        mutating func append(_ hit: Hit) {
            places[hit.words.lowerBound] = Int16(all.count)
            all.append(hit)
        }

        subscript(word: Int) -> Hit? {
            places[word] < 0 ? nil : all[Int(places[word])]
        }
    }

    let index: Int
    let sentence: Sentence
    /// Word numbers of the vocabulary.
    let ids: [Int32]
    /// By the word at which they begin.
    let hits: Hits
    /// Most words have a capital, so that a capital says nothing.
    let isTitleCase: Bool

    var words: [Word] { sentence.words }
    var count: Int { sentence.words.count }

    init(_ sentence: Sentence, index: Int, _ catalogue: ActorCatalogue) {
        self.index = index
        self.sentence = sentence
        let ids = sentence.words.map { catalogue.vocabulary.id(of: $0.folded) }
        self.ids = ids
        // A sentence with a full stop is none, however many names it has.
        let mayBe = sentence.isHeadline || sentence.ending.isDisjoint(with: .stop)
        isTitleCase = mayBe && Self.isTitleCase(sentence.words, ids, catalogue.vocabulary)
        hits = Self.scan(sentence.words, ids, catalogue)
    }

    /// Whether a phrase may go on from the word before to this one.
    func isJoined(_ index: Int) -> Bool {
        index < words.count && words[index].before.isDisjoint(with: .breaks)
    }

    /// A comma and nothing else stands before a word.
    func isAfterComma(_ index: Int) -> Bool {
        index < words.count && words[index].before == .comma
    }

    func isCapitalised(_ index: Int) -> Bool { words[index].isCapitalised }

    private static func isTitleCase(_ words: [Word], _ ids: [Int32], _ vocabulary: Vocabulary) -> Bool {
        var capitals = 0
        var smalls = 0
        for (index, word) in words.enumerated() where index > 0 {
            switch word.shape {
            case .lower where !vocabulary.kind(ids[index]).contains(.function) && word.before.isDisjoint(with: .hyphen): smalls += 1
            case .capitalised, .upper, .mixed: capitals += 1
            default: break
            }
        }
        return capitals > 2 && smalls * 3 <= capitals
    }

    private static func scan(_ words: [Word], _ ids: [Int32], _ catalogue: ActorCatalogue) -> Hits {
        var hits = Hits(words: words.count)
        let allCaps = words.count > 3 && words.allSatisfy { $0.shape == .upper || $0.shape == .number || $0.utf8.count == 1 }
        var start = 0
        while start < words.count {
            guard let hit = hit(at: start, words, ids, catalogue, allCaps: allCaps) else {
                start += 1
                continue
            }
            hits.append(hit)
            start = hit.words.upperBound
        }
        return hits
    }

    private static func hit(at start: Int, _ words: [Word], _ ids: [Int32], _ catalogue: ActorCatalogue, allCaps: Bool) -> Hit? {
        var node = PhraseTrie.root
        var best: Hit?
        var index = start
        while index < words.count, index == start || words[index].before.isDisjoint(with: .breaks) || words[index].before == .comma,
            let child = catalogue.names.child(of: node, ids[index])
        {
            node = child
            index += 1
            let payloads = catalogue.names.payloads(of: node)
            guard !payloads.isEmpty else { continue }
            let forms = payloads.filter { catalogue.forms[Int($0)].agrees(with: words[start..<index], allCaps: allCaps) }
            if !forms.isEmpty { best = Hit(words: start..<index, forms: forms) }
        }
        return best
    }
}
