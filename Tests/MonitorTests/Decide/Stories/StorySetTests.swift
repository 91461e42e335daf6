import Foundation
import MatchingCases
import Rules
import TestKit
import Testing

@testable import Monitor

/// The measured quality of stories: articles in, pairs out.
@Suite struct StorySetTests {
    /// Read once, placed in many orders.
    private struct Read {
        var event: Int
        var key: ArticleKey
        var features: StoryFeatures
        var seen: Date

        init(_ report: StorySet.Report) {
            event = report.event
            key = ArticleKey(source: report.article.source ?? "", id: report.article.id)
            features = StoryFeatures(AnnotatedArticle(report.article))
            seen = report.article.seen ?? Timeline.start
        }
    }

    private func place(_ reports: [Read]) -> (pairs: [(event: Int, story: String)], changes: [StoryChange]) {
        var index = StoryIndex()
        var stories: [ArticleKey: String] = [:]
        var changes: [StoryChange] = []
        for report in reports {
            let change = index.place(report.key, report.features, at: report.seen)
            if let merge = change.merge { for (key, story) in stories where story == merge.from { stories[key] = change.totals.id } }
            stories[report.key] = change.totals.id
            changes.append(change)
        }
        return (reports.map { ($0.event, stories[$0.key] ?? "") }, changes)
    }

    @Test func reportsOfAnEventAreOneStoryAndOthersAreNot() throws {
        let reports = StorySet.reports(from: Timeline.start).map(Read.init)
        #expect(reports.count == 360)
        let placed = place(reports)
        let score = StorySet.score(placed.pairs)
        print("stories: precision \(score.precision), recall \(score.recall), \(Set(placed.pairs.map(\.story)).count) stories of 60")
        #expect(score.precision >= 0.97)
        #expect(score.recall >= 0.85)
        if ProcessInfo.processInfo.environment["MONITORD_SHOW_STORIES"] != nil {
            for (report, change) in zip(reports, placed.changes) {
                print(report.event, report.key.id, change.totals.id, change.member.reason)
            }
        }
    }

    @Test func theOrderInWhichReportsComeChangesLittle() throws {
        let reports = StorySet.reports(from: Timeline.start).map(Read.init)
        let byEvent = reports.sorted { ($0.event, $0.key.id) < ($1.event, $1.key.id) }
        var mixed: [Read] = []
        for offset in 0..<7 { mixed += stride(from: offset, to: byEvent.count, by: 7).map { byEvent[$0] } }
        let shuffled = (1...24).map { seed in
            var random = SeededGenerator(seed: UInt64(seed))
            return reports.shuffled(using: &random)
        }
        for (number, order) in ([byEvent, mixed] + shuffled).enumerated() {
            var order = order
            for index in order.indices { order[index].seen = Timeline.start + Double(index) * 240 }
            let score = StorySet.score(place(order).pairs)
            #expect(score.precision >= 0.97, "order \(number)")
            #expect(score.recall >= 0.85, "order \(number)")
        }
    }

    /// Whole reports in words of their own, few of which two of them share: what is put together is right; a part stays apart.
    @Test func reportsThatNoBoundWasChosenByAreSeldomMixedUp() throws {
        let reports = StoryHeldOut.reports(from: Timeline.start).map(Read.init)
        let score = StorySet.score(place(reports).pairs)
        print("stories, held out: precision \(score.precision), recall \(score.recall) of \(reports.count) reports")
        #expect(score.precision >= 0.97)
        #expect(score.recall >= 0.65)
    }
}
