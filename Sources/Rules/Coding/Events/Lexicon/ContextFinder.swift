/// Finds what an article's events are about: PLOVER's contexts, by the words of the sentence and of the whole text.
struct ContextFinder: Sendable {
    /// An event names at most so many.
    private static let most = 3
    private let contexts: [String: [Int]]
    private let names: [String]

    init() {
        var contexts: [String: [Int]] = [:]
        var names: [String] = []
        for line in ContextWords.all.split(separator: "\n") {
            let fields = line.columns
            guard let name = fields.first?.first else { continue }
            for word in fields.dropFirst().joined() { contexts[word, default: []].append(names.count) }
            names.append(name)
        }
        self.contexts = contexts
        self.names = names
    }

    /// How often each context is spoken of.
    struct Counts: Sendable {
        fileprivate var counts: [Int]
    }

    func count(_ words: [Word], into counts: inout Counts) {
        for word in words {
            for context in contexts[word.folded] ?? [] { counts.counts[context] += 1 }
        }
    }

    var none: Counts { Counts(counts: Array(repeating: 0, count: names.count)) }

    /// Contexts that the sentence speaks of, those first that the document speaks of most.
    func contexts(of sentence: [Word], in document: Counts) -> [String] {
        var here = none
        count(sentence, into: &here)
        let found = names.indices.filter { here.counts[$0] > 0 }
        return found.sorted { (document.counts[$0], $1) > (document.counts[$1], $0) }.prefix(Self.most).map { names[$0] }
    }
}
