import Foundation

/// How much a term tells: the fewer articles of the window have it, the more.
struct TermWeights {
    /// Terms that share a counter only make each other look more common.
    private static let counters = 1 << 20
    /// As if so many articles without any of the terms had been seen: so that in a young window names do not yet look common.
    private static let before = 1_000.0

    private var frequency = [Int32](repeating: 0, count: Self.counters)
    private var articles = 0
    private var logarithm: [Float] = [0] + (1...4096).map { Float(log(Double($0))) }

    mutating func add(_ features: StoryFeatures) { count(features, by: 1) }
    mutating func remove(_ features: StoryFeatures) { count(features, by: -1) }

    private mutating func count(_ features: StoryFeatures, by step: Int32) {
        articles += Int(step)
        for term in features.terms { frequency[Self.index(term.hash)] += step }
    }

    /// Weights of the terms of an article, in their order.
    func weights(of features: StoryFeatures) -> [Float] {
        let all = Float(log(Self.before + Double(articles)))
        return features.terms.map { term in
            let inverse = max(0.1, all - logarithm(Int(frequency[Self.index(term.hash)]) + 1))
            let often = 1 + logarithm(Int(term.count)) * 0.5
            // Names and numbers tell one event from another; pairs are many, and most of them chance.
            let kind: Float = term.kind.contains(.pair) ? 0.6 : term.kind.contains(.name) ? 1.3 : 1
            return inverse * often * kind
        }
    }

    private func logarithm(_ number: Int) -> Float {
        number < logarithm.count ? logarithm[max(0, number)] : Float(log(Double(number)))
    }

    private static func index(_ hash: UInt32) -> Int { Int((hash &* 0x9E37_79B1) >> 12) }
}
