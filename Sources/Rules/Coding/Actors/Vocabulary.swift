/// The words of the lexicons as numbers, so that an article's words are looked up once.
struct Vocabulary: Sendable {
    /// What is known of a word besides the names it stands in.
    struct Kind: OptionSet, Sendable {
        let rawValue: UInt16

        /// May stand between a country and its agent.
        static let modifier = Kind(rawValue: 1)
        /// `mr`, `sir`
        static let honorific = Kind(rawValue: 2)
        /// `the`, `while`: with a capital it only begins a sentence.
        static let function = Kind(rawValue: 4)
        /// `von`, `bin`: inside a name.
        static let particle = Kind(rawValue: 8)
        /// The first name of somebody in the catalogue, or a common one.
        static let givenName = Kind(rawValue: 16)
        /// A month or a day of the week.
        static let calendar = Kind(rawValue: 32)
        /// Stands before a place: `in`, `near`.
        static let locative = Kind(rawValue: 64)
        /// What seats do: `says`, `will`.
        static let act = Kind(rawValue: 128)
        /// `travel`, `flew`: "to" after it leads to a place.
        static let motion = Kind(rawValue: 256)
        /// `based`, `backed`: after a hyphen behind a country it makes an adjective of it.
        static let suffix = Kind(rawValue: 512)
        /// Begins or ends an organisation's or a place's name: `university`, `street`. No name of a person has it.
        static let institution = Kind(rawValue: 1024)
    }

    static let unknown: Int32 = -1

    private var ids: [String: Int32] = [:]
    private var kinds: [Kind] = []

    var count: Int { kinds.count }

    func id(of word: String) -> Int32 { ids[word] ?? Self.unknown }

    func kind(_ id: Int32) -> Kind { id < 0 ? [] : kinds[Int(id)] }

    mutating func add(_ word: String, _ kind: Kind = []) -> Int32 {
        if let id = ids[word] {
            kinds[Int(id)].formUnion(kind)
            return id
        }
        let id = Int32(kinds.count)
        ids[word] = id
        kinds.append(kind)
        return id
    }

    /// Words in a list with white space between.
    mutating func add(list: StaticString, _ kind: Kind) {
        for word in list.description.split(whereSeparator: { $0.isWhitespace }) {
            for part in word.split(separator: "-") { _ = add(String(part), kind) }
        }
    }
}
