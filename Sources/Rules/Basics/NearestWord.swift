/// "Did you mean": the right word that a wrong one is a slip of.
public enum NearestWord {
    /// The nearest of the candidates, of equals the first in the alphabet; `nil` where none is near: more than a third of the letters would have to change.
    public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        let wrong = Array(word.lowercased().unicodeScalars.prefix(maximumLength + 1))
        guard !wrong.isEmpty, wrong.count <= maximumLength else { return nil }
        let tolerated = max(1, wrong.count / 3)
        var best: (distance: Int, word: String)?
        for candidate in candidates {
            let right = Array(candidate.lowercased().unicodeScalars)
            guard abs(right.count - wrong.count) <= tolerated, candidate != word else { continue }
            let distance = distance(wrong, right)
            guard distance <= tolerated, distance < right.count else { continue }
            if let best, (best.distance, best.word) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.word
    }

    /// The same as a help text, or the fallback where nothing is near.
    public static func help(_ word: String, among candidates: some Sequence<String>, otherwise fallback: String? = nil) -> String? {
        to(word, among: candidates).map { "did you mean `\($0)`?" } ?? fallback
    }

    /// Longer ones are no slip of a name.
    private static let maximumLength = 64

    /// Insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein, optimal string alignment).
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in b.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
