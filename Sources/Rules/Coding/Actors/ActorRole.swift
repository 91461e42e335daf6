public import Foundation

/// An office that somebody holds for a time: `President of France until 2027`.
public struct ActorRole: Sendable, Hashable {
    /// A PLOVER sector: `GOV`.
    public var sector: String
    /// As an article would write it, in lower case: `foreign minister`.
    public var title: String
    /// The first day, and the first day after; `nil` where it is not known or open.
    public var from: Date?
    public var until: Date?
    /// The whole code, where a dictionary gives one for a time; empty for "nobody then".
    public var code: String?

    public init(sector: String, title: String, from: Date? = nil, until: Date? = nil, code: String? = nil) {
        self.sector = sector
        self.title = title
        self.from = from
        self.until = until
        self.code = code
    }

    /// Whether it is held on a day; without a day whether it is still held as far as is known.
    func holds(on day: Date?) -> Bool {
        guard let day else { return until == nil }
        return (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
}
