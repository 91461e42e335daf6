import Foundation

/// What stands before the body of a plain text: headline, teaser, description, byline and date, told apart by how agencies and aggregators
/// deliver them.
///
/// The headline is the first short line without a full stop, or a short line that stands twice. One paragraph before it is a teaser. Where
/// there is a teaser or the headline stands twice, a sentence right behind it is a description.
struct TextOpening: Equatable {
    var title: String?
    /// Teaser, then description.
    var summary: [String] = []
    var authors: [String] = []
    /// What a line says that says when.
    var date: Date?
    /// A link on a line of its own above the text.
    var address: String?
    /// How many of the paragraphs are used up.
    var used = 0

    /// Paragraphs that are looked at: a headline stands on top or nowhere.
    static let reach = 10
    private static let longestDescription = 320
    private static let longestTeaser = 1000

    /// `knownTitle` is one that the text was delivered with (front matter): repeated on top of the text it is not taken twice.
    init(of paragraphs: [String], knownTitle: String? = nil) {
        let lines = paragraphs.prefix(Self.reach).map(OpeningLine.init)
        takeNotes(lines)
        if let knownTitle {
            skip(OpeningLine(knownTitle), lines)
        } else {
            findHeadline(in: lines)
        }
        if title != nil || knownTitle != nil { takeNotes(lines) }
        dropWhatTheBodySays(lines)
        if title == nil, summary.isEmpty, used == lines.count { used = 0 }
    }

    // MARK: - Bylines, dates, links, rules

    private mutating func takeNotes(_ lines: [OpeningLine]) {
        while used < lines.count, take(lines[used]) { used += 1 }
    }

    private mutating func take(_ line: OpeningLine) -> Bool {
        if line.isOrnament, !line.isDate { return true }
        if line.isDate, date == nil, let when = FeedDate.parse(line.text) {
            date = when
            return true
        }
        if line.isAddress, address == nil {
            address = line.text
            return true
        }
        let names = line.authors.filter { !authors.contains($0) }
        authors += names
        return !names.isEmpty
    }

    // MARK: - Headline

    private mutating func skip(_ title: OpeningLine, _ lines: [OpeningLine]) {
        while used < lines.count, lines[used].isOrnament || lines[used].repeats(title) { used += 1 }
    }

    private mutating func findHeadline(in lines: [OpeningLine]) {
        guard used < lines.count else { return }
        let start = used
        if let (first, second) = Self.repetition(in: lines, from: start) {
            title = lines[first].headline(or: lines[second])
            used = start
            takeTeasers(lines, to: first)
            takeTeasers(lines, to: second)
            skip(lines[second], lines)
            takeDescription(lines, isSure: !summary.isEmpty)
        } else if let index = Self.headline(in: lines, from: start) {
            title = lines[index].withoutMarks
            takeTeasers(lines, to: index)
            if index > start { takeDescription(lines, isSure: false) }
        }
    }

    /// A line and its repetition: the first line with at most two paragraphs between, or a line below a teaser.
    private static func repetition(in lines: [OpeningLine], from start: Int) -> (Int, Int)? {
        for first in start..<min(start + 3, lines.count) where lines[first].couldBeHeadlineTwice {
            let below = (first + 1)..<min(first + 4, lines.count)
            guard let second = below.first(where: { lines[$0].repeats(lines[first]) }) else { continue }
            let isAdjacent = second == first + 1
            // What is no headline by itself may still be a teaser that the body repeats.
            guard isAdjacent || second + 1 < lines.count && first == start && lines[first].isHeadline else { continue }
            if first == start || lines[first].isDistinctive { return (first, second) }
        }
        return nil
    }

    private static func headline(in lines: [OpeningLine], from start: Int) -> Int? {
        if lines[start].isHeadline { return start }
        let next = start + 1
        guard lines[start].length <= longestTeaser, next + 1 < lines.count, lines[next].isHeadline else { return nil }
        return next
    }

    /// What stands above the headline, or between it and its repetition.
    private mutating func takeTeasers(_ lines: [OpeningLine], to headline: Int) {
        while used < headline {
            if !take(lines[used]) { addToSummary(lines[used]) }
            used += 1
        }
        used = headline + 1
    }

    /// One sentence between headline and body. Below a teaser and a repeated headline the next paragraph need only be longer; else it must
    /// look like an article's: several sentences, twice as long.
    private mutating func takeDescription(_ lines: [OpeningLine], isSure: Bool) {
        guard used + 1 < lines.count else { return }
        let (line, next) = (lines[used], lines[used + 1])
        guard line.length <= Self.longestDescription, line.isOneSentence, !line.hasDateline, !line.isByline else { return }
        guard isSure ? next.length > line.length : next.length > 2 * line.length && !next.isOneSentence && !summarySays(line) else {
            return
        }
        addToSummary(line)
        used += 1
    }

    private mutating func addToSummary(_ line: OpeningLine) {
        if !summarySays(line) { summary.append(line.text) }
    }

    private func summarySays(_ line: OpeningLine) -> Bool {
        !summary.isEmpty && summary.contains { WordKey.of($0) == line.key }
    }

    /// A teaser that is the body's first paragraph, or its cut beginning, says nothing of its own.
    private mutating func dropWhatTheBodySays(_ lines: [OpeningLine]) {
        guard used < lines.count, !summary.isEmpty else { return }
        summary.removeAll { lines[used].begins(with: OpeningLine($0)) }
    }
}
