import Foundation
import Rules

/// Lines around a headline that are neither headline nor text.
extension OpeningLine {
    private static let longestByline = 120
    private static let bylineWords: Set<String> = ["by", "von", "par", "por", "di", "door"]

    /// `By Jane Doe`, `Von Erika Muster`
    var isByline: Bool { bylineNames != nil && !endsLikeSentence }

    /// What follows the byline's first word.
    private var bylineNames: Substring? {
        guard length <= Self.longestByline, let end = text.firstIndex(where: { $0 == " " || $0 == ":" }) else { return nil }
        guard text[..<end].utf8.count <= 4, Self.bylineWords.contains(text[..<end].lowercased()) else { return nil }
        let names = text[end...].drop { $0 == " " || $0 == ":" }
        return names.first?.isUppercase == true ? names : nil
    }

    /// The names of a byline that holds nothing else; `By Jane Doe, Example News` names an agency, which is no author.
    var authors: [String] {
        guard let names = bylineNames, !endsLikeSentence else { return [] }
        var words = names.split(separator: " ").map(String.init)
        let hasConjunction = words.contains { Self.conjunctions.contains($0) }
        guard hasConjunction || !names.contains(",") else { return [] }
        words = words.flatMap { $0.hasSuffix(",") ? [String($0.dropLast()), "&"] : [$0] }
        let list = words.split { Self.conjunctions.contains($0) }.filter { !$0.isEmpty }
        return list.allSatisfy(Self.isName) ? list.map { $0.joined(separator: " ") } : []
    }

    private static let conjunctions: Set<String> = ["and", "&", "und", "et", "y"]

    private static let particles: Set<String> = [
        "de", "del", "della", "di", "da", "dos", "van", "von", "der", "den", "ten", "al", "el", "bin", "ibn", "la", "le",
    ]

    /// Two to five words, capitalised but for particles.
    private static func isName(_ words: ArraySlice<String>) -> Bool {
        (2...5).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
    }

    /// `KYIV, Nov 23 (Reuters) -`: a place in capitals, and a dash within reach.
    var hasDateline: Bool {
        let head = text.prefix(100)
        guard let dash = head.firstRange(of: " - ") ?? head.firstRange(of: " – ") ?? head.firstRange(of: " — ") else { return false }
        let place = head[..<dash.lowerBound].prefix { $0 != "," && $0 != "(" }
        return place.contains(where: \.isUppercase) && !place.contains(where: \.isLowercase)
    }

    /// A date or a time and nothing else.
    var isDate: Bool {
        guard length <= 60, text.utf8.contains(where: \.isASCIIDigit) else { return false }
        return key.split(separator: " ").allSatisfy { $0.utf8.first?.isASCIIDigit == true || Self.dateWords.contains(String($0.prefix(3))) }
    }

    private static let dateWords: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "am", "pm", "gmt", "utc", "est", "edt", "pst", "pdt", "cet", "upd", "pub", "pos", "at", "t", "z",
    ]

    /// A link on a line of its own.
    var isAddress: Bool {
        (text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")) && !text.contains(" ")
    }
}
