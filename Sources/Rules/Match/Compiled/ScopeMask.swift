/// In which fields a word stands, or is looked for, as bits: a place is in a scope where they share one.
struct ScopeMask: OptionSet, BitwiseCopyable, Hashable {
    let rawValue: UInt8

    static let title = ScopeMask(rawValue: 1)
    static let summary = ScopeMask(rawValue: 2)
    static let body = ScopeMask(rawValue: 4)
    static let url = ScopeMask(rawValue: 8)
    /// Title, summary and the first paragraph of the body.
    static let lead = ScopeMask(rawValue: 16)
    /// What is no word: an actor, an event type, a value of a field.
    static let fact = ScopeMask(rawValue: 32)

    static let text: ScopeMask = [.title, .summary, .body]
    /// What tells fields apart.
    static let fields: ScopeMask = [.title, .summary, .body, .url]
    static let anything = ScopeMask(rawValue: .max)
    /// How many there are.
    static let bits: Int32 = 6

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    init(_ scope: QueryScope) {
        self =
            switch scope {
            case .text: .text
            case .field(.title): .title
            case .field(.summary): .summary
            case .field(.body): .body
            case .field(.url): .url
            case .field(.lead): .lead
            // These are compared as a whole and never hold words.
            case .field(.domain), .field(.source), .field(.tag), .field(.author), .field(.category), .field(.lang): []
            }
    }

    /// The field of one place.
    var field: ArticleField {
        if contains(.body) { return .body }
        if contains(.title) { return .title }
        return contains(.summary) ? .summary : .url
    }

    @inline(__always) func meets(_ other: ScopeMask) -> Bool {
        rawValue & other.rawValue != 0
    }
}
