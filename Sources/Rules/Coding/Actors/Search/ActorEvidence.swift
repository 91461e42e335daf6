/// What the whole article says about the names in it: which words occur, and which countries beyond doubt.
struct ActorEvidence {
    private let words: Set<Int32>
    /// Entries of countries, with the number of their places.
    private(set) var countries: [Int32: Int] = [:]
    /// The country that a dateline names, else the one that is named far more often than any other.
    private(set) var home: Int32?
    /// The same, or the only one of the article: whose "the police" are.
    private(set) var scene: Int32?

    init(_ texts: [ActorText], _ catalogue: ActorCatalogue) {
        var words: Set<Int32> = []
        var dateline: Int32?
        for text in texts {
            for id in text.ids where id >= 0 { words.insert(id) }
            for hit in text.hits.all {
                guard let country = Self.country(hit, catalogue) else { continue }
                if hit.words.lowerBound < text.sentence.dateline, dateline == nil { dateline = country }
                countries[country, default: 0] += 1
            }
        }
        self.words = words
        home = dateline ?? Self.main(countries)
        scene = home ?? (countries.count == 1 ? countries.keys.first : nil)
    }

    func has(_ country: Int32) -> Bool { countries[country] != nil }

    func hasAny(of wanted: Set<Int32>) -> Bool {
        wanted.contains { words.contains($0) }
    }

    /// A country that is named without doubt.
    private static func country(_ hit: ActorText.Hit, _ catalogue: ActorCatalogue) -> Int32? {
        for index in hit.forms {
            let form = catalogue.forms[Int(index)]
            guard form.entry >= 0, catalogue.entries[Int(form.entry)].isCountry, form.need == .capitals || form.need == .exactCase else {
                continue
            }
            return form.entry
        }
        return nil
    }

    /// So much more often than the next one a country is named that an article is about.
    private static let dominance = 4

    private static func main(_ countries: [Int32: Int]) -> Int32? {
        let sorted = countries.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = sorted.first, first.value >= 2 else { return nil }
        return sorted.count == 1 || first.value >= sorted[1].value * Self.dominance ? first.key : nil
    }
}
