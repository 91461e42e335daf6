import Foundation
public import Rules

/// What of an article tells whether another one reports the same: its words and pairs of words, its actors, its link.
///
/// Words are cut to their first letters, which stands for their stem in any language. Title and text are told apart, because headlines alone
/// (`Morning briefing`) say nothing.
public struct StoryFeatures: Sendable, Hashable {
    struct Kind: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        /// Two words side by side.
        static let pair = Kind(rawValue: 1)
        /// A name or a number: written with a capital within a sentence, or with digits.
        static let name = Kind(rawValue: 2)
        /// It stands below the title.
        static let text = Kind(rawValue: 4)
        /// One of those by which the article is found.
        static let signature = Kind(rawValue: 8)
    }

    struct Term: Sendable, Hashable {
        var hash: UInt32
        var count: UInt8
        var kind: Kind
    }

    /// News tells what matters first: more words do not tell more.
    static let mostWords = 72
    static let mostPairs = 48
    private static let longestText = 4_000

    /// In the order of their hashes.
    var terms: [Term]
    /// Hashes of ids and codes, in their order.
    var actors: [UInt32]
    /// Of the address without what follows readers around; `nil` where it is no article's own.
    var link: UInt64?
    var domain: String?

    init(terms: [Term], actors: [UInt32] = [], link: UInt64? = nil, domain: String? = nil) {
        self.terms = terms
        self.actors = actors
        self.link = link
        self.domain = domain
    }

    public init(_ annotated: AnnotatedArticle) {
        let article = annotated.article
        var collector = TermCollector()
        for text in [article.summary, article.body].compactMap(\.self) { collector.read(text, longest: Self.longestText, isText: true) }
        if let title = article.title { collector.read(title, longest: Self.longestText, isText: false) }
        terms = collector.terms
        actors = Set(annotated.actors.map { TermCollector.hash(($0.id ?? $0.code).utf8) }).sorted()
        link = (article.originalURL ?? article.url).flatMap(Self.link)
        domain = article.domain
    }

    /// Tags that follow readers around, not the article.
    private static let trackers = ["utm_", "fbclid", "gclid", "cmpid", "ref", "rss", "xtor", "ito", "src"]

    private static func link(_ address: String) -> UInt64? {
        guard let parts = URLComponents(string: address), let host = parts.host?.lowercased() else { return nil }
        let path = parts.path.hasSuffix("/") ? String(parts.path.dropLast()) : parts.path
        let query = (parts.queryItems ?? [])
            .filter { item in !trackers.contains { item.name.lowercased().hasPrefix($0) } }
            .map { "\($0.name)=\($0.value ?? "")" }.sorted().joined(separator: "&")
        // A front page is not one article's.
        guard path.count > 1 || !query.isEmpty else { return nil }
        let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(name)\(path)?\(query)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}

/// Reads texts as terms: the first so many words and pairs, counted.
struct TermCollector {
    private var counts: [UInt32: Int] = [:]
    private(set) var collected: [StoryFeatures.Term] = []
    private var words = 0
    private var pairs = 0
    private var tokenizer = Tokenizer()

    /// ASCII letters, and twice as many bytes of other scripts.
    private static let stem = 6

    var terms: [StoryFeatures.Term] { collected.sorted { $0.hash < $1.hash } }

    mutating func read(_ text: String, longest: Int, isText: Bool) {
        let bytes = Array(text.utf8.prefix(longest))
        let span = bytes.span
        var previous: UInt32?
        tokenizer.start(span)
        while let token = tokenizer.next(in: span) {
            let folded = tokenizer.folded[token.folded]
            guard let first = folded.first, folded.count > 1 || first & 0x80 != 0 || Self.isDigit(first), !StopWords.contain(folded) else {
                continue
            }
            let isName = Self.isDigit(first) || Self.isUpper(bytes[token.start]) && !Self.beginsSentence(token.start, bytes)
            let hash = Self.stemHash(folded)
            var kind: StoryFeatures.Kind = isText ? .text : []
            if isName { kind.insert(.name) }
            add(hash, kind)
            if let previous { add(previous &* 0x9E37_79B1 ^ hash, (isText ? [.text, .pair] : .pair)) }
            previous = hash
        }
    }

    private mutating func add(_ hash: UInt32, _ kind: StoryFeatures.Kind) {
        if let index = counts[hash] {
            collected[index].count = min(collected[index].count, 254) + 1
            collected[index].kind.formUnion(kind)
            return
        }
        if kind.contains(.pair) {
            guard pairs < StoryFeatures.mostPairs else { return }
            pairs += 1
        } else {
            guard words < StoryFeatures.mostWords else { return }
            words += 1
        }
        counts[hash] = collected.count
        collected.append(.init(hash: hash, count: 1, kind: kind))
    }

    private static func stemHash(_ word: ArraySlice<UInt8>) -> UInt32 {
        let isASCII = (word.first ?? 0) & 0x80 == 0
        var stem = word.prefix(isASCII ? Self.stem : Self.stem * 2)
        // `strikes` and `strike`, `talks` and `talk`.
        if isASCII, stem.count == word.count, stem.count > 3, stem.last == UInt8(ascii: "s") { stem = stem.dropLast() }
        return hash(stem)
    }

    /// FNV-1a.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        // 0 is no term.
        return hash == 0 ? 1 : hash
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte == 0xD0 || byte == 0xC3 }

    private static func beginsSentence(_ start: Int, _ bytes: [UInt8]) -> Bool {
        var index = start - 1
        while index >= 0, [0x20, 0x22, 0x27, 0x28].contains(bytes[index]) { index -= 1 }
        // A typographic quote ends with a byte beyond ASCII, like any letter of another script: taken for a letter.
        return index < 0 || [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A, UInt8(ascii: ":")].contains(bytes[index])
    }
}
