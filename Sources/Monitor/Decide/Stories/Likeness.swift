/// How alike two articles are: cosines over their weighted terms, 0 to 1.
struct Likeness {
    /// Over all terms.
    var whole: Float
    /// Over names and numbers.
    var names: Float
    /// Over words that are neither.
    var words: Float
    /// Words that both have below their titles.
    private(set) var sharedInText = 0
    /// Names and numbers that both have.
    private(set) var sharedNames = 0
    /// Names and numbers that the one with fewer of them has.
    private(set) var fewestNames = 0

    init(_ a: StoryFeatures, _ aWeights: [Float], _ b: StoryFeatures, _ bWeights: [Float]) {
        var dot = Sums()
        var (i, j) = (0, 0)
        while i < a.terms.count, j < b.terms.count {
            let (left, right) = (a.terms[i], b.terms[j])
            if left.hash == right.hash {
                // A word that one of them writes as a name is one: at the start of a sentence nobody can tell.
                let kind = left.kind.union(right.kind)
                dot.add(aWeights[i] * bWeights[j], kind)
                if !kind.contains(.pair) {
                    if left.kind.intersection(right.kind).contains(.text) { sharedInText += 1 }
                    if kind.contains(.name) { sharedNames += 1 }
                }
                i += 1
                j += 1
            } else if left.hash < right.hash {
                i += 1
            } else {
                j += 1
            }
        }
        let (left, right) = (Sums(a, aWeights), Sums(b, bWeights))
        fewestNames = min(left.nameCount, right.nameCount)
        whole = Self.cosine(dot.whole, left.whole, right.whole)
        names = Self.cosine(dot.names, left.names, right.names)
        words = Self.cosine(dot.words, left.words, right.words)
    }

    private static func cosine(_ dot: Float, _ left: Float, _ right: Float) -> Float {
        min(1, dot / max(1e-6, (left * right).squareRoot()))
    }

    private struct Sums {
        var whole: Float = 0
        var names: Float = 0
        var words: Float = 0
        var nameCount = 0

        init() {}

        init(_ features: StoryFeatures, _ weights: [Float]) {
            for (term, weight) in zip(features.terms, weights) { add(weight * weight, term.kind) }
        }

        mutating func add(_ product: Float, _ kind: StoryFeatures.Kind) {
            whole += product
            guard !kind.contains(.pair) else { return }
            if kind.contains(.name) {
                names += product
                nameCount += 1
            } else {
                words += product
            }
        }
    }
}
