/// How far the page that an article links to is, for `full_text: linked`.
enum LinkedPage: Sendable, Hashable {
    /// Not had yet, after so many tries.
    case open(tries: Int)
    /// The article was handed on with its text.
    case had
    /// There is none to be had: the article stays as the feed tells it.
    case hopeless

    private static let maximumTries = 3

    /// After one more try that failed.
    func failed(mayPass: Bool) -> LinkedPage {
        guard case .open(let tries) = self, mayPass, tries + 1 < Self.maximumTries else { return .hopeless }
        return .open(tries: tries + 1)
    }

    /// As it is stored.
    var number: Int {
        switch self {
        case .open(let tries): tries
        case .had: -1
        case .hopeless: -2
        }
    }

    init(number: Int) {
        switch number {
        case -1: self = .had
        case -2: self = .hopeless
        default: self = .open(tries: max(0, number))
        }
    }
}
