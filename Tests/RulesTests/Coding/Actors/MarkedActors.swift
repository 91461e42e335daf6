import Rules

/// Compares found actors with a text in which they are marked: `⟦Russian forces|RUS/MIL⟧`, `⟦Kyiv|@UKR⟧` for a place, `⟦the police|?⟧` for an
/// agent of nobody known, `⟦Novak|SVN/GOV+⟧` for somebody learned.
enum MarkedActors {
    static let finder = ActorFinder(ActorCatalogue(BuiltinActors.entries))

    static func plain(_ marked: String) -> String {
        var result = ""
        var rest = marked[...]
        while let open = rest.firstIndex(of: "⟦") {
            result += rest[..<open]
            rest = rest[rest.index(after: open)...]
            guard let bar = rest.firstIndex(of: "|"), let close = rest.firstIndex(of: "⟧") else { break }
            result += rest[..<bar]
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The same text with the marks of what was found.
    static func found(in text: String, title: String? = nil, finder: ActorFinder = finder, at day: String? = nil) -> String {
        var article = Article(id: "test")
        article.title = title
        article.body = text
        article.published = day.flatMap(CivilDate.day)
        var reader = SentenceReader()
        let sentences = reader.sentences(of: article)
        var result = ""
        var end = 0
        let bytes = Array(text.utf8)
        for place in finder.find(in: sentences, of: article).places where sentences[place.sentence].field == .body {
            let words = sentences[place.sentence].words[place.words]
            guard let first = words.first, let last = words.last else { continue }
            result += String(decoding: bytes[end..<first.utf8.lowerBound], as: UTF8.self)
            result += "⟦" + String(decoding: bytes[first.utf8.lowerBound..<last.utf8.upperBound], as: UTF8.self) + "|"
            result += (place.kind == .location ? "@" : "") + (place.actor.code ?? "?") + (place.actor.learned ? "+" : "") + "⟧"
            end = last.utf8.upperBound
        }
        return result + String(decoding: bytes[end...], as: UTF8.self)
    }
}
