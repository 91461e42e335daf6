import Foundation
import Rules

/// A paragraph near the top of a plain text, and what it looks like.
struct OpeningLine {
    let text: String
    /// Scalars; a paragraph that is far too long for anything looked for here counts as `farTooLong`.
    let length: Int

    static let farTooLong = 4000
    /// Agencies stay under 100, aggregators' longest are near 160.
    private static let longestHeadline = 160
    /// A headline that stands twice is one, even if it is long and ends with a full stop.
    private static let longestRepeatedHeadline = 240

    init(_ text: String) {
        self.text = text
        length = text.utf8.count > Self.farTooLong ? Self.farTooLong : text.unicodeScalars.count
    }

    /// What a repetition has in common: letters and digits in lower case, one space between words.
    var key: String { WordKey.of(text) }

    // MARK: - Headlines

    /// Short, without a full stop, and nothing else that stands on a line of its own.
    var isHeadline: Bool {
        length <= Self.longestHeadline && !isOrnament && !isByline && !endsLikeSentence && !isDate && !isAddress
    }

    var couldBeHeadlineTwice: Bool {
        length <= Self.longestRepeatedHeadline && !isOrnament && !isByline && !isDate && !isAddress
    }

    /// Words enough that two equal lines are no accident (`Advertisement`).
    var isDistinctive: Bool { length >= 20 || text.split(separator: " ").count >= 3 }

    /// A rule, stars, a page number: no letter in it.
    var isOrnament: Bool { !text.prefix(1000).contains(where: \.isLetter) }

    /// Without Markdown's marks.
    var withoutMarks: String {
        let marks = text.prefix { $0 == "#" }.count
        guard (1...6).contains(marks), text.dropFirst(marks).first == " " else { return text }
        return text.dropFirst(marks + 1).trimmingCharacters(in: ["#", " "])
    }

    /// The same headline again, in whatever case, with or without the site's name behind a dash or bar.
    func repeats(_ other: OpeningLine) -> Bool {
        guard length <= Self.longestRepeatedHeadline, other.length <= Self.longestRepeatedHeadline else { return false }
        let (mine, theirs) = (key, other.key)
        guard !mine.isEmpty, !theirs.isEmpty else { return false }
        if mine == theirs { return true }
        guard mine.hasPrefix(theirs) || theirs.hasPrefix(mine) else { return false }
        return mine == WordKey.of(other.withoutSiteName) || theirs == WordKey.of(withoutSiteName)
    }

    /// The better written of two: without the site's name, and not in capitals.
    func headline(or other: OpeningLine) -> String {
        let candidates = [self, other]
        let shortest = candidates.map(\.key.count).min() ?? 0
        let short = candidates.filter { $0.key.count == shortest }
        return (short.first { !$0.isInCapitals } ?? short.first ?? self).withoutMarks
    }

    private var isInCapitals: Bool { text.uppercased() == text }

    /// `Headline - The Daily Example`
    private var withoutSiteName: String {
        for separator in [" | ", " - ", " – ", " — ", " :: "] {
            guard let range = text.ranges(of: separator).last else { continue }
            if text[range.upperBound...].split(separator: " ").count <= 4 { return String(text[..<range.lowerBound]) }
        }
        return text
    }

    // MARK: - Sentences

    /// Ends with a full stop, or with what goes on in the next line.
    var endsLikeSentence: Bool {
        let bare = text[...].withoutClosing
        guard let last = bare.last else { return false }
        if last == "." { return !bare.hasSuffix("..") && !Self.endsWithAbbreviation(bare) }
        return last == "," || last == ";" || last == "。" || last == "।" || last == "۔"
    }

    /// `… in the U.S.`, `… by Acme Inc.`
    private static func endsWithAbbreviation(_ bare: Substring) -> Bool {
        guard let word = bare.split(separator: " ").last?.dropLast() else { return false }
        if abbreviations.contains(word.lowercased()) { return true }
        let parts = word.split(separator: ".")
        return parts.count >= 2 && parts.allSatisfy { $0.count == 1 }
    }

    private static let abbreviations: Set<String> = ["inc", "corp", "co", "ltd", "jr", "sr", "etc", "gov", "sen", "rep", "st", "no"]

    /// No full stop but the last.
    var isOneSentence: Bool {
        guard length < Self.farTooLong else { return false }
        var words = text.split(separator: " ")[...]
        while let word = words.popFirst(), let next = words.first {
            let bare = word.withoutClosing
            guard let last = bare.last, last == "." || last == "!" || last == "?", next.first?.isUppercase == true else { continue }
            // `U.S. President`, `Mr. Smith`, `J. Smith` are no end of a sentence; `two years ago. Then` is.
            let stem = bare.dropLast()
            let isAbbreviation = last == "." && (stem.contains(".") || stem.count <= 3 && stem.first?.isUppercase == true)
            if !isAbbreviation { return false }
        }
        return true
    }

    /// Whether a teaser is the whole text or its beginning: it says nothing of its own.
    func begins(with teaser: OpeningLine) -> Bool {
        let (mine, theirs) = (key, teaser.key)
        return !theirs.isEmpty && (mine == theirs || mine.hasPrefix(theirs + " "))
    }
}

extension Substring {
    /// Without quotation marks and brackets at the end.
    fileprivate var withoutClosing: Substring {
        var bare = self
        while let last = bare.unicodeScalars.last, Self.closing.contains(last) { bare.unicodeScalars.removeLast() }
        return bare
    }

    private static let closing = Set("\"'“”„‘’«»)] ".unicodeScalars)
}
