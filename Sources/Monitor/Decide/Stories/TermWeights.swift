import Foundation

/// How much a term tells: the fewer articles of the window have it, the more.
struct TermWeights {
    /// Terms that share a counter only make each other look more common.
    private static let counters = 1 << 19
    /// As if so many articles without any of the terms had been seen: so that in a young window names do not yet look common.
    private static let before = 1_000.0

    private var frequency = [Int32](repeating: 0, count: Self.counters)
    private var articles = 0
    private var all = Float(log(Self.before))
    private let logarithms = (0...4096).map { Float(log(Double($0 + 1))) }

    mutating func add(_ terms: some Sequence<StoryTerm>) { count(terms, by: 1) }
    mutating func remove(_ terms: some Sequence<StoryTerm>) { count(terms, by: -1) }

    private mutating func count(_ terms: some Sequence<StoryTerm>, by step: Int32) {
        articles += Int(step)
        all = Float(log(Self.before + Double(articles)))
        for term in terms { frequency[Self.index(term)] += step }
    }

    func weight(of term: StoryTerm) -> Float {
        let number = Int(frequency[Self.index(term)])
        let known = number < logarithms.count ? logarithms[max(0, number)] : Float(log(Double(number + 1)))
        return max(0.1, all - known)
    }

    private static func index(_ term: StoryTerm) -> Int { Int((term.hash &* 0x9E37_79B1) >> 13) }
}
