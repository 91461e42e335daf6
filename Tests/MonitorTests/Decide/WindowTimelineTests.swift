import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// Event times and alert times, in minutes.
@Suite struct WindowTimelineTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var window: Window
        var minutes: [Double]
        var domains: [String] = []
        var titles: [String] = []
        var alerts: [String]
    }

    private static let hour = 3600.0
    private static let three = Window.frequency(count: 3, within: hour, by: [], distinct: nil)
    private static let threeDomains = Window.frequency(count: 3, within: hour, by: [], distinct: .domain)
    private static let byTarget = Window.frequency(count: 2, within: hour, by: [.target], distinct: nil)
    private static let places = Window.cardinality(of: .target, overCount: 1, within: hour, by: [])
    private static let silence = Window.flatline(below: 1, within: hour, by: [])
    private static let fewerThanTwo = Window.flatline(below: 2, within: hour, by: [])
    private static let newTarget = Window.newValue(of: .target, learn: hour)
    private static let spike = Window.spike(.init(ratio: 3, within: 600, base: hour, minNow: 3, minBase: 1, by: []))

    private static let rows: [Row] = [
        Row(testDescription: "each match alerts", window: .each, minutes: [0, 1], alerts: ["0 first talks", "1 first talks"]),
        Row(
            testDescription: "frequency alerts at the bound and beyond it", window: three, minutes: [0, 10, 20, 30],
            alerts: ["20 first talks", "30 first talks"]),
        Row(
            testDescription: "matches exactly the length apart came within it", window: three, minutes: [0, 30, 60],
            alerts: ["60 first talks"]),
        Row(testDescription: "matches a moment further apart did not", window: three, minutes: [0, 30, 60.001], alerts: []),
        Row(
            testDescription: "the window slides", window: three, minutes: [0, 50, 70, 100, 105],
            alerts: ["100 first talks", "105 first talks"]),
        Row(
            testDescription: "one that is seen late counts at its own time", window: three, minutes: [0, 100, 50, 110],
            alerts: ["110 first talks"]),
        Row(
            testDescription: "one that is seen late may complete the count", window: three, minutes: [0, 50, 20], alerts: ["50 first talks"]
        ),
        Row(testDescription: "one that is seen too late does not count", window: three, minutes: [0, 300, 10, 20, 30], alerts: []),
        Row(
            testDescription: "distinct values count once", window: threeDomains, minutes: [0, 1, 2, 3],
            domains: ["a.org", "a.org", "b.org", "c.org"], alerts: ["3 first talks"]),
        Row(
            testDescription: "each key has its own count", window: byTarget, minutes: [0, 1, 2, 3],
            titles: ["talks >UKR", "talks >RUS", "talks >TUR", "talks >RUS"], alerts: ["3 first talks"]),
        Row(
            testDescription: "a match with several values counts for each", window: byTarget, minutes: [0, 1, 2],
            titles: ["talks >UKR >RUS", "talks >TUR", "talks >RUS"], alerts: ["2 first talks"]),
        Row(
            testDescription: "what is unknown is a value of its own", window: byTarget, minutes: [0, 1, 2],
            titles: ["talks", "talks >UKR", "talks"], alerts: ["2 first talks"]),
        Row(
            testDescription: "cardinality alerts above its bound", window: places, minutes: [0, 1, 2, 63],
            titles: ["talks >UKR", "talks >UKR", "talks >RUS", "talks >RUS"], alerts: ["2 first talks"]),
        Row(
            testDescription: "cardinality counts one article's many values", window: places, minutes: [0], titles: ["talks >UKR >RUS"],
            alerts: ["0 first talks"]),
        Row(
            testDescription: "a new value is none while it learns", window: newTarget, minutes: [0, 10, 70, 80],
            titles: ["talks >UKR", "talks >RUS", "talks >RUS", "talks >TUR"], alerts: ["80 first talks"]),
        Row(
            testDescription: "a value is new once", window: newTarget, minutes: [0, 60, 61],
            titles: ["talks >UKR", "talks >RUS", "talks >RUS"], alerts: ["60 first talks"]),
        Row(testDescription: "a silence alerts when it has lasted", window: silence, minutes: [0, 30, 200], alerts: ["90 absence talks"]),
        Row(
            testDescription: "a silence alerts once, and again after it was broken", window: silence, minutes: [0, 200, 400],
            alerts: ["60 absence talks", "260 absence talks"]),
        Row(
            testDescription: "a match at the last moment comes too late", window: silence, minutes: [0, 60, 61],
            alerts: ["60 absence talks"]),
        Row(
            testDescription: "fewer than two: the older one leaving begins the silence", window: fewerThanTwo, minutes: [0, 10, 50, 200],
            alerts: ["70 absence talks"]),
        Row(testDescription: "fewer than two from the start", window: fewerThanTwo, minutes: [0, 200], alerts: ["60 absence talks"]),
        Row(testDescription: "a spike warms up", window: spike, minutes: [0, 1, 2, 3, 4], alerts: []),
        Row(
            testDescription: "a spike needs what was usual, and three times as much", window: spike, minutes: [0, 20, 61, 62, 63],
            alerts: ["63 first talks"]),
        Row(
            testDescription: "without a match before there is nothing to compare", window: spike, minutes: [0, 80, 81, 82, 83], alerts: []),
        Row(
            testDescription: "eleven in the hour before ask for six in ten minutes", window: spike,
            minutes: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 66, 67, 68, 69, 70, 71],
            alerts: ["71 first talks"]),
    ]

    @Test(arguments: rows) func alertsComeAtTheirTimes(_ row: Row) async throws {
        let timeline = Timeline(Rule.AlertPolicy(row.window), at: row.minutes, domains: row.domains, titles: row.titles)
        #expect(try await timeline.alerts() == row.alerts)
    }

    /// At 03:00 and at 02:00 of that night clocks in Europe are moved: a window's hour is an hour all the same.
    @Test(arguments: ["2027-03-28T00:30:00Z", "2026-10-25T00:30:00Z"], rows)
    func alertsComeAtTheirTimesAlsoInTheNightsInWhichClocksAreMoved(_ night: String, _ row: Row) async throws {
        var timeline = Timeline(Rule.AlertPolicy(row.window), at: row.minutes, domains: row.domains, titles: row.titles)
        timeline.start = try #require(try? Date(night, strategy: .iso8601))
        #expect(try await timeline.alerts() == row.alerts)
    }

    private func sequence(_ events: [(Double, String)], by: [WindowKey] = []) -> Timeline {
        let policy = Rule.AlertPolicy(.sequence(steps: ["ultimatum", "sanctions"], within: Self.hour, by: by))
        return Timeline(
            rules: [.sample("ultimatum", .init()), .sample("sanctions", .init()), .sample("escalation", policy)],
            events: events.map { Timeline.Event(minute: $0.0, article: .sample("", $0.1)) })
    }

    private struct SequenceRow: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var events: [(Double, String)]
        var alerts: [String]

        init(_ name: String, _ events: [(Double, String)], _ alerts: [String]) {
            testDescription = name
            self.events = events
            self.alerts = alerts
        }
    }

    private static let sequences: [SequenceRow] = [
        SequenceRow("one after another", [(0, "ultimatum escalation"), (30, "sanctions escalation")], ["30 first escalation"]),
        SequenceRow("the other way round", [(0, "sanctions escalation"), (30, "ultimatum escalation")], []),
        SequenceRow("exactly the length apart", [(0, "ultimatum"), (60, "sanctions escalation")], ["60 first escalation"]),
        SequenceRow("too far apart", [(0, "ultimatum"), (60.1, "sanctions escalation")], []),
        SequenceRow("one report of both is no sequence", [(0, "ultimatum sanctions escalation")], []),
        SequenceRow("the rule itself must match what completes it", [(0, "ultimatum escalation"), (30, "sanctions")], []),
        SequenceRow(
            "seen late, in the order of their own times", [(30, "sanctions escalation"), (0, "ultimatum escalation")],
            ["30 first escalation"]),
    ]

    @Test(arguments: sequences) private func aSequenceIsCompletedByItsLastStep(_ row: SequenceRow) async throws {
        let found = try await sequence(row.events).alerts().filter { $0.hasSuffix("escalation") }
        #expect(found == row.alerts)
    }

    @Test func aSequenceIsKeptForEachKey() async throws {
        let events: [(Double, String)] = [
            (0, "ultimatum >UKR"), (1, "sanctions escalation >RUS"), (2, "ultimatum >RUS"), (3, "sanctions escalation >RUS"),
        ]
        #expect(try await sequence(events, by: [.target]).alerts().filter { $0.hasSuffix("escalation") } == ["3 first escalation"])
    }

    @Test func anAlertShowsWhatItsWindowCounted() async throws {
        let timeline = Timeline(
            Rule.AlertPolicy(.frequency(count: 2, within: Self.hour, by: [.target], distinct: nil)), at: [0, 30],
            titles: ["talks >UKR", "talks >UKR"])
        let run = try await timeline.overRestarts()
        #expect(
            run.json.map { $0["window"]?.text } == [
                """
                {"type":"frequency","by":{"target":"UKR"},"observed":2,"threshold":2,"from":"2026-11-23T09:30:00.000Z",\
                "to":"2026-11-23T10:30:00.000Z","state":"reached"}
                """
            ])
        #expect(run.json.map { $0["suppressed_since_last"] } == [1])
        #expect(run.suppressed == ["0 window talks"])
    }

    @Test func anAbsenceShowsSinceWhenNothingCame() async throws {
        let json = try await Timeline(Rule.AlertPolicy(Self.silence), at: [0, 100]).overRestarts().json
        #expect(json.map { $0["article"] } == [.null])
        #expect(json.map { $0["evidence"] } == [[]])
        #expect(json.map { $0["dedup_key"] } == ["talks|absence"])
        #expect(json.first?["window"]?["state"] == "silent")
        #expect(json.first?["window"]?["observed"] == 0)
    }

    @Test func aHotRuleRemembersNoMoreThanItsBoundAsksFor() throws {
        let window = Self.three
        var state: RuleState?
        var reading: WindowReading?
        for number in 0..<5_000 {
            let counter = WindowCounter(window: window, key: .whole, at: Timeline.start + Double(number) / 100, since: Timeline.start)
            let counted = counter.count([], in: state)
            (state, reading) = (counted.state, counted.reading)
        }
        #expect(reading?.state == .reached)
        #expect(reading?.observed == 1_000)
        #expect((state?.value["events"]?.array?.count ?? 0) == 1_000)
    }

    @Test func whatIsLearnedSaysSo() async throws {
        let timeline = Timeline(Rule.AlertPolicy(Self.newTarget), at: [0], titles: ["talks >UKR"])
        #expect(try await timeline.suppressionReasons() == ["new_value: warming up for target UKR"])
    }
}
