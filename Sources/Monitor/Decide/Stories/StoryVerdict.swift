import Foundation

/// Whether an article and a story, or two stories, tell the same, with the reason. Titles alone never say so.
///
/// Outlets tell an event in words of their own, and share its names and numbers. Other events share some of the names; what most reports of one
/// event name and the other does not have tells them apart. The bounds were found on the project's own set (docs/decisions/0066).
struct StoryVerdict {
    /// What is covered counts for, and what is missed against.
    private static let (coveredCounts, missedCounts): (Float, Float) = (0.3, 0.3)
    /// One report beside another has no core yet that could be missed: more must be alike, and words that are alike are an outlet's routine (quake
    /// after quake, verdict after verdict).
    private static let (sameReport, routineCounts): (Float, Float) = (0.68, 0.4)
    private static let sameStory: Float = 0.59
    /// Copies of one agency's report, cut or with another beginning: by all words.
    private static let copy: Float = 0.75
    /// With fewer names than that they decide nothing: then all words must be so much alike.
    private static let enoughNames = 2
    private static let sameWithoutNames: Float = 0.45
    /// A day apart, an article must be so much more alike.
    private static let perDay: Float = 0.01
    /// Words below the title that both must have.
    private static let leastShared = 3

    let score: Float
    private let needed: Float
    private let likeness: Likeness
    private let actors: String
    private let what: String

    init(_ a: StoryProfile, _ b: StoryProfile, apart: TimeInterval) {
        let likeness = Likeness(a, b)
        self.likeness = likeness
        let common = Self.common(a.actors, b.actors)
        let fewest = min(a.actors.count, b.actors.count)
        actors = fewest == 0 ? "actors unknown" : "\(common) of \(fewest) actors"
        let isReport = a.articles == 1 && b.articles == 1
        let byNames =
            likeness.names + Self.coveredCounts * likeness.covered
            - (isReport ? Self.routineCounts * likeness.others : Self.missedCounts * likeness.missed)
        let bound = (isReport ? Self.sameReport : Self.sameStory) + Self.perDay * Float(abs(apart) / 86_400)
        let isCopy = likeness.whole >= Self.copy
        switch likeness {
        case _ where likeness.sharedInText < Self.leastShared: (score, needed, what) = (0, .infinity, "text")
        case _ where isCopy || fewest > 0 && common == 0: (score, needed, what) = (likeness.whole, Self.copy, "words")
        case _ where likeness.fewestNames < Self.enoughNames: (score, needed, what) = (likeness.whole, Self.sameWithoutNames, "words")
        default: (score, needed, what) = (byNames, bound, "names")
        }
    }

    /// By how much of what is needed it is the same.
    var margin: Float { score / needed }
    var isSame: Bool { score >= needed }

    var reason: String {
        "\(what) \(Self.short(score)) alike, \(Self.short(needed)) are needed: \(likeness.sharedNames) names in common, "
            + "\(Self.percent(likeness.covered)) of its names are known, \(Self.percent(likeness.missed)) of what most tell is missed, \(actors)"
    }

    /// Both are sorted.
    private static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] { (i, j, count) = (i + 1, j + 1, count + 1) } else if a[i] < b[j] { i += 1 } else { j += 1 }
        }
        return count
    }

    private static func short(_ number: Float) -> String { String(format: "%.2f", number) }
    private static func percent(_ number: Float) -> String { "\(Int((number * 100).rounded()))%" }
}
