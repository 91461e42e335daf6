import Foundation
public import Rules

/// What of an article tells whether another one reports the same: its words, its actors, its link.
///
/// Words are cut to their first letters, which stands for their stem in any language. Title and text are told apart, because headlines alone
/// (`Morning briefing`) say nothing.
public struct StoryFeatures: Sendable, Hashable {
    /// News tells what matters first: more words do not tell more.
    static let mostWords = 72
    private static let longestText = 4_000
    /// Words by which an article is found: its weightiest.
    static let signature = 24

    /// In the order of their hashes.
    var terms: [StoryTerm]
    /// Hashes of ids and codes, in their order.
    var actors: [UInt32]
    /// Of the address without what follows readers around; `nil` where it is no article's own.
    var link: UInt64?
    var domain: String?

    init(terms: [StoryTerm], actors: [UInt32] = [], link: UInt64? = nil, domain: String? = nil) {
        self.terms = terms
        self.actors = actors
        self.link = link
        self.domain = domain
    }

    public init(_ annotated: AnnotatedArticle) {
        let article = annotated.article
        var collector = TermCollector()
        for text in [article.summary, article.body].compactMap(\.self) { collector.read(text, longest: Self.longestText, .text) }
        if let title = article.title { collector.read(title, longest: Self.longestText, []) }
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
        return hash("\(name)\(path)?\(query)")
    }

    /// Marks the weightiest words and says which they are, these first: the article is found by them.
    mutating func sign(_ weights: TermWeights) -> [(term: StoryTerm, weight: Float)] {
        let weighed = terms.indices.map { (index: $0, weight: weights.weight(of: terms[$0])) }
            .sorted { ($0.weight, terms[$0.index].hash) > ($1.weight, terms[$1.index].hash) }.prefix(Self.signature)
        for (index, _) in weighed { terms[index].add(.signature) }
        return weighed.map { (terms[$0.index], $0.weight) }
    }

    /// FNV-1a in 64 bits.
    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}

extension StoryFeatures {
    private static let format: UInt8 = 2
    /// Words of six bytes, with how often each stood there; pairs of words among them.
    private static let formatWithPairs: UInt8 = 1

    /// For the store: compact, and independent of the machine.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [Self.format, UInt8(clamping: terms.count), UInt8(clamping: actors.count), link == nil ? 0 : 1]
        for term in terms.prefix(255) { Self.append(term.bits, to: &bytes) }
        for actor in actors.prefix(255) { Self.append(actor, to: &bytes) }
        if let link {
            Self.append(UInt32(truncatingIfNeeded: link >> 32), to: &bytes)
            Self.append(UInt32(truncatingIfNeeded: link), to: &bytes)
        }
        return bytes
    }

    /// `nil` where they were written by a version that this one does not know.
    init?(_ bytes: [UInt8], domain: String?) {
        guard bytes.count >= 4, bytes[0] == Self.format || bytes[0] == Self.formatWithPairs else { return nil }
        let isOld = bytes[0] == Self.formatWithPairs
        let (terms, actors, size) = (Int(bytes[1]), Int(bytes[2]), isOld ? 6 : 4)
        guard bytes.count == 4 + terms * size + actors * 4 + (bytes[3] == 1 ? 8 : 0) else { return nil }
        let word: (Int) -> UInt32 = { start in bytes[start..<(start + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
        let end = 4 + terms * size
        let read = (0..<terms).compactMap { number -> StoryTerm? in
            let start = 4 + number * size
            guard isOld else { return StoryTerm(bits: word(start)) }
            // The last bit said that it is a pair.
            let kind = bytes[start + 5]
            return kind & 1 == 1 ? nil : StoryTerm(hash: word(start), StoryTerm.Kind(rawValue: kind & 14))
        }
        self.init(
            terms: isOld ? read.sorted() : read, actors: (0..<actors).map { word(end + $0 * 4) },
            link: bytes[3] == 1 ? UInt64(word(end + actors * 4)) << 32 | UInt64(word(end + actors * 4 + 4)) : nil, domain: domain)
    }

    private static func append(_ word: UInt32, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
}
