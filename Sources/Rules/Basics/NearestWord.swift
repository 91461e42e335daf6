/// Finds the right word that someone may have meant by a wrong one.
public enum NearestWord {
    /// Longer words are not compared: nobody mistypes them, and the comparison is quadratic.
    private static let longestWord = 64

    /// The nearest of some words, where it is near enough to be meant: the first of equally near ones in alphabetical order.
    public static func find(_ word: String, among words: some Sequence<String>) -> String? {
        let wrong = Array(word.lowercased().unicodeScalars.prefix(longestWord + 1))
        guard !wrong.isEmpty, wrong.count <= longestWord else { return nil }
        let limit = max(1, wrong.count / 3)
        return
            words
            .map { (distance: distance(wrong, Array($0.lowercased().unicodeScalars.prefix(longestWord + 1))), word: $0) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
    }

    /// ``did you mean `title`?``; `nil` where nothing is near.
    public static func help(_ word: String, among words: some Sequence<String>) -> String? {
        find(word, among: words).map { "did you mean `\($0)`?" }
    }

    /// Edits (insert, delete, replace, swap of neighbours) that lead from one to the other: optimal string alignment.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
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
