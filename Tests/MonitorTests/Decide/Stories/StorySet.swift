import Foundation
import Rules
import TestKit

@testable import Monitor

/// Reports to be sorted into stories: ten kinds of events, six events of each kind, and of each event five outlets' reports and a follow-up on the
/// next day. Within a kind some events share their actors and differ in the rest; all share the wording of their kind, which is harder than news.
enum StorySet {
    struct Report: Sendable {
        var event: Int
        var article: Article
    }

    /// A kind of event: what five outlets write of it and what one writes on the next day, and the facts of each event.
    struct Kind: Sendable {
        /// Title, a bar, the text; `{0}`, `{1}` … are facts.
        var reports: [String]
        var followUp: String
        var events: [[String]]
    }

    static let kinds = violent + civil

    /// In the order in which they are seen: events and outlets mixed, follow-ups a day later.
    static func reports(from start: Date) -> [Report] {
        var reports: [Report] = []
        var event = 0
        for (kindNumber, kind) in kinds.enumerated() {
            for (number, facts) in kind.events.enumerated() {
                for (outlet, template) in (kind.reports + [kind.followUp]).enumerated() {
                    let isFollowUp = outlet == kind.reports.count
                    let minutes = Double((kindNumber * 7 + number * 11 + outlet * 23) % 180) + (isFollowUp ? 1440 : 0)
                    reports.append(
                        Report(event: event, article: article(template, facts, event, outlet, at: start + minutes * 60)))
                }
                event += 1
            }
        }
        return reports.sorted { ($0.article.seen ?? start, $0.article.id) < ($1.article.seen ?? start, $1.article.id) }
    }

    private static func article(_ template: String, _ facts: [String], _ event: Int, _ outlet: Int, at time: Date) -> Article {
        var text = template
        for (index, fact) in facts.enumerated() { text = text.replacing("{\(index)}", with: fact) }
        let parts = text.components(separatedBy: " | ")
        // Nobody tells all: each report leaves out a sentence, another one for each event, but not how it begins.
        var sentences = parts[1].components(separatedBy: ". ")
        if sentences.count > 2 { sentences.remove(at: 1 + (event * 5 + outlet * 3) % (sentences.count - 1)) }
        var article = Article.sample("\(event)-\(outlet)", parts[0], body: sentences.joined(separator: ". "))
        article.url = "https://outlet\(outlet).example.org/\(event)"
        article.source = "outlet\(outlet)"
        article.seen = time
        return article
    }

    /// Pairs that were put together and belong together, of those that were, and of those that do.
    static func score(_ placed: [(event: Int, story: String)]) -> (precision: Double, recall: Double) {
        var (together, right, wanted) = (0, 0, 0)
        for first in placed.indices {
            for second in placed.indices where second > first {
                let same = placed[first].story == placed[second].story
                let belongs = placed[first].event == placed[second].event
                together += same ? 1 : 0
                wanted += belongs ? 1 : 0
                right += same && belongs ? 1 : 0
            }
        }
        return (Double(right) / Double(max(1, together)), Double(right) / Double(max(1, wanted)))
    }
}
