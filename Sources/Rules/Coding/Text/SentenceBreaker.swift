/// Says whether a sentence ends in a gap.
struct SentenceBreaker {
    /// Never the last word of a sentence, although a full stop follows.
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "sgt", "adm", "sen", "rep", "gov", "pres", "rev", "hon",
        "st", "mt", "ft", "vs", "v", "no", "nos", "fr", "sr", "messrs", "mme", "amb", "sec", "supt", "brig", "cpl", "pvt", "e.g", "i.e",
        "cf", "viz", "approx", "est", "dept", "op",
    ]
    /// Abbreviations that end a sentence only before a word that begins one.
    private static let abbreviations: Set<String> = [
        "inc", "corp", "co", "ltd", "plc", "jr", "bros", "u.s", "u.k", "u.n", "e.u", "d.c", "u.s.a", "a.m", "p.m", "etc", "al", "jan",
        "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ph.d", "m.d", "u.s.s.r", "u.a.e", "n.y", "calif", "mass",
        "fla", "tex", "conn", "pa", "va", "ga", "ill", "mich", "minn", "wash", "wis", "ala", "ariz", "n.j", "n.c", "s.c", "n.m",
    ]
    /// Words that begin a sentence with a capital, and stand with a small letter inside one.
    private static let starters: Set<String> = [
        "the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "i", "but", "and", "this", "that", "these", "those",
        "for",
        "from", "as", "after", "before", "while", "when", "there", "his", "her", "their", "our", "if", "however", "with", "since", "during",
        "by", "to", "both", "some", "many", "most", "all", "no", "not", "what", "who", "where", "why", "how", "last", "earlier",
        "meanwhile",
        "also", "although", "though", "under", "among", "according",
    ]
    /// Lines between these lengths (bytes) are taken as wrapped by a mailer or an editor.
    private static let wrapped = 50...100

    func isEnd(_ gap: TextGap, after draft: SentenceDraft, before next: NextWord) -> Bool {
        if gap.endsParagraph || draft.words.count >= SentenceReader.longest { return true }
        guard let last = draft.words.last else { return false }
        let hasEnd = !gap.marks.isDisjoint(with: .ends)
        if gap.lineBreaks == 1, !hasEnd {
            return next.shape != .lower && !Self.wrapped.contains(last.utf8.upperBound - draft.start)
        }
        guard hasEnd, next.shape != .lower || gap.lineBreaks == 1 else { return false }
        // A mark that touches the next word joins it: `example.com`, `Node.js`.
        guard !gap.marks.contains(.hyphen) else { return false }
        guard gap.marks.isDisjoint(with: [.exclamation, .question]), gap.marks.contains(.stop) else {
            return gap.marks.isDisjoint(with: [.comma, .dash])
        }
        return isEnd(afterStopBehind: last, gap, before: next)
    }

    private func isEnd(afterStopBehind last: Word, _ gap: TextGap, before next: NextWord) -> Bool {
        if gap.marks.contains(.comma) { return false }
        if gap.marks.contains(.closeQuote) || gap.marks.contains(.closeBracket) { return true }
        if Self.titles.contains(last.folded), last.shape != .lower || last.folded.contains(".") { return false }
        if Self.abbreviations.contains(last.folded) { return Self.starters.contains(next.folded) }
        // An initial: `J. Smith`.
        if last.utf8.count == 1, last.isCapitalised {
            return Self.starters.contains(next.folded) && next.folded != "a" && next.folded != "i"
        }
        return true
    }
}
