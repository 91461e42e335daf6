/// Tells sentences about sport and markets, and idioms, from news of what someone did to someone.
struct EventGuards: Sendable {
    private let sport: Set<String>
    private let news: Set<String>
    private let sportPairs: Set<String>
    private let market: Set<String>
    private let weather: Set<String>
    private let culture: Set<String>
    private let idioms: [String: Set<String>]

    /// What a sentence is about that makes event words doubtful.
    enum Domain: String, Sendable {
        case sport, markets, weather, culture
    }

    init() {
        sport = Set(GuardWords.sport.split(whereSeparator: \.isWhitespace).map(String.init))
        news = Set(GuardWords.news.split(whereSeparator: \.isWhitespace).map(String.init))
        sportPairs = Set(GuardWords.sportPairs.split { $0 == "|" || $0 == "\n" }.map(String.init))
        market = Set(GuardWords.market.split(whereSeparator: \.isWhitespace).map(String.init))
        culture = Set(GuardWords.culture.split(whereSeparator: \.isWhitespace).map(String.init))
        weather = Set(GuardWords.weather.split(whereSeparator: \.isWhitespace).map(String.init))
        idioms = Dictionary(
            GuardWords.idioms.split(separator: "\n").map { line in
                let fields = line.columns
                return (fields[0].first ?? "", Set(fields.dropFirst().joined()))
            }, uniquingKeysWith: { $0.union($1) })
    }

    func domain(of words: [Word]) -> Domain? {
        var marketWords = 0
        let isNews = words.contains { news.contains($0.folded) }
        for index in words.indices where !isNews {
            let word = words[index].folded
            if sport.contains(word) { return .sport }
            if market.contains(word) { marketWords += 1 }
            guard index > 0 else { continue }
            let previous = words[index - 1].folded
            if words[index].isScore(after: words[index - 1]) { return .sport }
            if sportPairs.contains(previous + " " + word) { return .sport }
        }
        if marketWords > 1 { return .markets }
        if words.contains(where: { weather.contains($0.folded) }) { return .weather }
        return !isNews && words.contains { culture.contains($0.folded) } ? .culture : nil
    }

    /// Whether words beside this one make it an idiom.
    func isIdiom(at index: Int, in words: [Word]) -> Bool {
        guard let companions = idioms[words[index].folded] else { return false }
        let reach = 4
        if index > 0, companions.contains(words[index - 1].folded) { return true }
        for next in words[(index + 1)...].prefix(reach) {
            if companions.contains(next.folded) { return true }
            if !next.before.isDisjoint(with: [.comma, .semicolon, .dash]) { return false }
        }
        return false
    }
}

extension Word {
    /// `3-1`: two small numbers with a hyphen.
    fileprivate func isScore(after other: Word) -> Bool {
        shape == .number && other.shape == .number && before.contains(.hyphen) && folded.utf8.count < 3 && other.folded.utf8.count < 3
    }
}
