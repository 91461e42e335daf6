/// How alike two profiles are, in figures from 0 to 1.
struct Likeness {
    /// Cosines of the weighted words: of all of them, of names and numbers, and of what is neither.
    private(set) var whole: Float = 0
    private(set) var names: Float = 0
    private(set) var others: Float = 0
    /// How much of the first one's names the second one has.
    private(set) var covered: Float = 0
    /// How much of the names that most articles of a story have the other one does not have.
    private(set) var missed: Float = 0
    /// Words that both have below their titles.
    private(set) var sharedInText = 0
    /// Names and numbers that both have.
    private(set) var sharedNames = 0
    /// Names and numbers that the one with fewer of them has.
    private(set) var fewestNames = 0

    init(_ a: StoryProfile, _ b: StoryProfile) {
        var left = Side(hasCore: a.articles > 1)
        var right = Side(hasCore: b.articles > 1)
        var (dot, nameDot): (Float, Float) = (0, 0)
        var (i, j) = (0, 0)
        while i < a.entries.count || j < b.entries.count {
            if j == b.entries.count || i < a.entries.count && a.entries[i].hash < b.entries[j].hash {
                left.add(a.entries[i], isName: a.entries[i].kind.contains(.name), isShared: false)
                i += 1
            } else if i == a.entries.count || b.entries[j].hash < a.entries[i].hash {
                right.add(b.entries[j], isName: b.entries[j].kind.contains(.name), isShared: false)
                j += 1
            } else {
                let (one, other) = (a.entries[i], b.entries[j])
                // A word that one of them writes as a name is one: at the start of a sentence nobody can tell.
                let isName = one.kind.union(other.kind).contains(.name)
                left.add(one, isName: isName, isShared: true)
                right.add(other, isName: isName, isShared: true)
                let product = one.weight * other.weight * (one.share * other.share).squareRoot()
                dot += product
                if isName { nameDot += product }
                if isName { sharedNames += 1 }
                if one.kind.intersection(other.kind).contains(.text) { sharedInText += 1 }
                i += 1
                j += 1
            }
        }
        fewestNames = min(left.names, right.names)
        whole = Self.cosine(dot, left.square, right.square)
        names = Self.cosine(nameDot, left.nameSquare, right.nameSquare)
        others = Self.cosine(dot - nameDot, left.square - left.nameSquare, right.square - right.nameSquare)
        covered = left.covered / max(1e-6, left.coverable)
        missed = max(left.missedCore / max(1e-6, left.core), right.missedCore / max(1e-6, right.core))
    }

    private static func cosine(_ dot: Float, _ left: Float, _ right: Float) -> Float {
        min(1, dot / max(1e-6, (left * right).squareRoot()))
    }

    private struct Side {
        let hasCore: Bool
        var square: Float = 0
        var nameSquare: Float = 0
        var names = 0
        var coverable: Float = 0
        var covered: Float = 0
        var core: Float = 0
        var missedCore: Float = 0

        init(hasCore: Bool) {
            self.hasCore = hasCore
        }

        mutating func add(_ entry: StoryProfile.Entry, isName: Bool, isShared: Bool) {
            let squared = entry.weight * entry.weight * entry.share
            square += squared
            guard isName else { return }
            nameSquare += squared
            names += 1
            coverable += entry.weight * entry.share
            if isShared { covered += entry.weight * entry.share }
            guard hasCore, entry.share > 0.5 else { return }
            core += entry.weight
            if !isShared { missedCore += entry.weight }
        }
    }
}
