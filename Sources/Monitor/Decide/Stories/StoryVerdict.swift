import Foundation

/// Whether two articles report the same, with the reason. Titles alone never say so.
///
/// Outlets tell an event in words of their own, and share its names and numbers. Other events share some of the names; what an outlet writes as a
/// matter of routine (a quake, a verdict) shares the words and not the names. The bounds were found on the project's own set and lie in the
/// middle of what gives the same stories there (docs/decisions/0066).
struct StoryVerdict {
    /// What names, words and everything together count for.
    private static let (namesCount, wordsCount, wholeCount): (Float, Float, Float) = (0.6, 0.25, 0.4)
    private static let same: Float = 0.42
    /// Copies of one agency's report, cut or with another beginning.
    private static let copy: Float = 0.75
    /// With fewer names than that they decide nothing: then all terms must be so much alike.
    private static let enoughNames = 2
    private static let sameWithoutNames: Float = 0.45
    /// Fewer names in common are chance.
    private static let leastNames: Float = 0.42
    /// Words so much alike with names so little are the same outlet's routine.
    private static let (routineWords, routineNames): (Float, Float) = (0.5, 0.62)
    /// A day apart, an article must be so much more alike.
    private static let perDay: Float = 0.01
    /// Words below the title that both must have.
    private static let leastShared = 3

    private(set) var score: Float
    private var needed: Float
    private let likeness: Likeness
    private let actors: String

    init(_ likeness: Likeness, _ a: StoryFeatures, _ b: StoryFeatures, apart: TimeInterval) {
        self.likeness = likeness
        let common = Set(a.actors).intersection(b.actors).count
        let fewest = min(a.actors.count, b.actors.count)
        actors = fewest == 0 ? "actors unknown" : "\(common) of \(fewest) actors"
        score = Self.namesCount * likeness.names + Self.wordsCount * likeness.words + Self.wholeCount * likeness.whole
        needed = Self.same + Self.perDay * Float(abs(apart) / 86_400)
        let isRoutine = likeness.words >= Self.routineWords && likeness.names < Self.routineNames
        if likeness.fewestNames < Self.enoughNames {
            (score, needed) = (likeness.whole, Self.sameWithoutNames)
        } else if likeness.names < Self.leastNames || isRoutine {
            (score, needed) = (likeness.whole, Self.copy)
        }
        if fewest > 0, common == 0 { (score, needed) = (likeness.whole, Self.copy) }
        if likeness.sharedInText < Self.leastShared { needed = .infinity }
    }

    /// Of the articles of a story, by the three that are most like it, half of which must agree: one of them may be so by chance.
    static func of(_ verdicts: [StoryVerdict]) -> StoryVerdict? {
        let best = verdicts.sorted { $0.margin > $1.margin }.prefix(3)
        guard var verdict = best.first, verdict.needed.isFinite else { return nil }
        guard best.count(where: \.isSame) * 2 >= best.count else { return nil }
        let mean = best.reduce(0) { $0 + $1.score } / Float(best.count)
        verdict.score = (verdict.score + mean) / 2
        return verdict
    }

    private var margin: Float { score - needed }
    var isSame: Bool { score >= needed }
    var isSure: Bool { score >= needed * 1.3 }
    /// Alike enough for two whole stories to be one.
    var isOne: Bool { score >= needed * 1.5 }

    var reason: String {
        "\(Self.short(score)) alike, \(Self.short(needed)) are needed: names \(Self.short(likeness.names)) (\(likeness.sharedNames) in common), "
            + "words \(Self.short(likeness.words)), \(actors)"
    }

    private static func short(_ number: Float) -> String { String(format: "%.2f", number) }
}
