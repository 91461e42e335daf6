import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// The measured quality of stories: articles in, pairs out.
@Suite struct StorySetTests {
    private func place(_ reports: [StorySet.Report]) -> (pairs: [(event: Int, story: String)], changes: [StoryChange]) {
        var index = StoryIndex()
        var stories: [String: String] = [:]
        var changes: [StoryChange] = []
        for report in reports {
            let change = index.place(
                ArticleKey(source: report.article.source ?? "", id: report.article.id), StoryFeatures(AnnotatedArticle(report.article)),
                at: report.article.seen ?? Timeline.start)
            if let merge = change.merge { for (id, story) in stories where story == merge.from { stories[id] = change.totals.id } }
            stories[report.article.id] = change.totals.id
            changes.append(change)
        }
        return (reports.map { ($0.event, stories[$0.article.id] ?? "") }, changes)
    }

    @Test func reportsOfAnEventAreOneStoryAndOthersAreNot() throws {
        let reports = StorySet.reports(from: Timeline.start)
        #expect(reports.count == 360)
        let placed = place(reports)
        let score = StorySet.score(placed.pairs)
        print("stories: precision \(score.precision), recall \(score.recall), \(Set(placed.pairs.map(\.story)).count) stories of 60")
        #expect(score.precision >= 0.97)
        #expect(score.recall >= 0.85)
        if ProcessInfo.processInfo.environment["MONITORD_SHOW_STORIES"] != nil {
            for (report, change) in zip(reports, placed.changes) {
                print(report.event, report.article.id, change.totals.id, change.member.reason)
            }
        }
    }

    @Test func theOrderInWhichReportsComeChangesLittle() throws {
        let reports = StorySet.reports(from: Timeline.start)
        let byEvent = reports.sorted { ($0.event, $0.article.id) < ($1.event, $1.article.id) }
        var mixed: [StorySet.Report] = []
        for offset in 0..<7 { mixed += stride(from: offset, to: byEvent.count, by: 7).map { byEvent[$0] } }
        for order in [byEvent, mixed] {
            let score = StorySet.score(place(order).pairs)
            #expect(score.precision >= 0.95)
            #expect(score.recall >= 0.85)
        }
    }
}
