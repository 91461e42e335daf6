import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// Throttles, groups, quiet hours, silences, inhibitions and storms: times of articles and times of alerts, in minutes.
@Suite struct PolicyTimelineTests {
    private static let pause = Throttle(every: 1800, by: [.rule], growTo: nil)
    private static let growing = Throttle(every: 1800, by: [.rule], growTo: 3 * 3600)
    private static let group = Grouping(by: [.rule], wait: 120, max: 3)
    /// From an hour after the start to three hours after it.
    private static var nap: QuietCalendar {
        var calendar = QuietCalendar(timeZone: .gmt)
        calendar.daily = [.init(start: 11 * 60, end: 13 * 60)]
        return calendar
    }

    @Test(
        arguments: [
            ("a pause takes in its first moment and not its last", pause, [0, 29, 30, 31], ["0 first talks", "30 first talks"]),
            ("without growth pauses stay as they are", pause, [0, 10, 30, 40, 60], ["0 first talks", "30 first talks", "60 first talks"]),
            (
                "while it goes on matching the pause doubles", growing, [0, 10, 35, 50, 90, 95, 100, 214, 215],
                ["0 first talks", "35 first talks", "95 first talks", "215 first talks"]
            ),
            (
                "up to its bound", growing, [0, 1, 30, 31, 90, 91, 210, 211, 389, 390],
                ["0 first talks", "30 first talks", "90 first talks", "210 first talks", "390 first talks"]
            ),
            (
                "after a pause without a match it is as short as at first", growing, [0, 10, 35, 100, 110, 130],
                ["0 first talks", "35 first talks", "100 first talks", "130 first talks"]
            ),
        ] as [(String, Throttle, [Double], [String])])
    func aThrottlePauses(_ name: String, _ throttle: Throttle, _ minutes: [Double], _ alerts: [String]) async throws {
        #expect(try await Timeline(Rule.AlertPolicy(throttle: throttle), at: minutes).alerts() == alerts, "\(name)")
    }

    @Test func eachKeyHasItsOwnPause() async throws {
        let throttle = Throttle(every: 1800, by: [.target], growTo: nil)
        let timeline = Timeline(
            Rule.AlertPolicy(throttle: throttle), at: [0, 1, 2, 3], titles: ["talks >UKR", "talks >RUS", "talks >UKR", "talks >UKR >TUR"])
        // One of several values that does not pause is enough.
        #expect(try await timeline.alerts() == ["0 first talks", "1 first talks", "3 first talks"])
    }

    @Test func whatAThrottleKeptBackIsListedAndCountedInTheNextAlert() async throws {
        let run = try await Timeline(Rule.AlertPolicy(throttle: Self.pause), at: [0, 10, 20, 40]).overRestarts()
        #expect(run.suppressed == ["10 throttle talks", "20 throttle talks"])
        #expect(run.json.map { $0["suppressed_since_last"] } == [0, 2])
    }

    @Test(
        arguments: [
            ("matches of two minutes are one alert", [0, 1, 1.9], ["1.9 grouped talks"]),
            ("a group ends when its wait does", [0, 1, 3], ["2 grouped talks", "5 first talks"]),
            ("one that waited alone is no group", [0, 10], ["2 first talks", "12 first talks"]),
            ("a full group does not wait", [0, 0.5, 1, 1.5], ["1 grouped talks", "3.5 first talks"]),
            ("a match at the end of the wait begins the next group", [0, 1, 2], ["2 grouped talks", "4 first talks"]),
        ] as [(String, [Double], [String])])
    func aGroupGathers(_ name: String, _ minutes: [Double], _ alerts: [String]) async throws {
        #expect(try await Timeline(Rule.AlertPolicy(group: Self.group), at: minutes).alerts() == alerts, "\(name)")
    }

    @Test func aGroupedAlertListsItsArticlesAndNoneStaysSuppressed() async throws {
        let run = try await Timeline(Rule.AlertPolicy(group: Self.group), at: [0, 1]).overRestarts()
        let alert = try #require(run.json.first)
        #expect(alert["articles"]?.array?.map { $0["id"] } == ["a0", "a1"])
        #expect(alert["articles_total"] == 2)
        #expect(alert["article"]?["id"] == "a0")
        #expect(alert["evidence"]?.array?.isEmpty == false)
        #expect(alert["suppressed_since_last"] == 0)
        #expect(run.suppressed.isEmpty)
    }

    @Test func aGroupThatAThrottleStopsIsSuppressedWhole() async throws {
        let policy = Rule.AlertPolicy(throttle: Self.pause, group: Grouping(by: [.target], wait: 120, max: 50))
        let timeline = Timeline(policy, at: [0, 1, 40], titles: ["talks >UKR", "talks >RUS", "talks >UKR"])
        let run = try await timeline.overRestarts()
        #expect(try await timeline.alerts() == ["2 first talks", "42 first talks"])
        #expect(run.suppressed == ["3 throttle talks"])
        #expect(run.json.map { $0["suppressed_since_last"] } == [0, 1])
    }

    @Test func aFullGroupBeginsThePausesOfAllThatItHasGathered() async throws {
        let policy = Rule.AlertPolicy(
            throttle: Throttle(every: 1800, by: [.target], growTo: nil), group: Grouping(by: [.rule], wait: 600, max: 2))
        let timeline = Timeline(
            policy, at: [0, 1, 20, 21], titles: ["talks >UKR", "talks >RUS", "talks >UKR", "talks >TUR"])
        #expect(try await timeline.alerts() == ["1 grouped talks", "31 first talks"])
        #expect(try await timeline.overRestarts().suppressed == ["20 throttle talks"])
    }

    private func quiet(_ action: QuietHours.Action, throttle: Throttle? = nil, group: Grouping? = nil, at minutes: [Double]) -> Timeline {
        var timeline = Timeline(
            Rule.AlertPolicy(throttle: throttle, group: group, quiet: QuietHours(calendar: "nap", action: action)), at: minutes)
        timeline.calendars = ["nap": Self.nap]
        return timeline
    }

    @Test func quietHoursHoldAndRelease() async throws {
        let timeline = quiet(.hold, at: [59, 60, 100, 180])
        #expect(try await timeline.alerts() == ["59 first talks", "180 released talks", "180 released talks", "180 first talks"])
        #expect(try await timeline.overRestarts().suppressed.isEmpty)
        #expect(try await timeline.suppressionReasons().first == "held: nap until 2026-11-23T13:00:00Z")
    }

    @Test func quietHoursMayDrop() async throws {
        let timeline = quiet(.drop, at: [59, 60, 179, 180])
        #expect(try await timeline.alerts() == ["59 first talks", "180 first talks"])
        let run = try await timeline.overRestarts()
        #expect(run.suppressed == ["60 quiet talks", "179 quiet talks"])
        #expect(run.json.last?["suppressed_since_last"] == 2)
    }

    @Test func aHeldAlertBeginsThePause() async throws {
        #expect(try await quiet(.hold, throttle: Self.pause, at: [60, 70, 100]).alerts() == ["180 released talks", "180 released talks"])
    }

    @Test func groupsAreHeldWhole() async throws {
        let timeline = quiet(.hold, group: Self.group, at: [60, 61, 100, 101])
        #expect(try await timeline.alerts() == ["180 released talks", "180 released talks"])
        #expect(try await timeline.overRestarts().json.map { $0["articles_total"] } == [2, 2])
    }

    @Test func aSilenceMutesUntilItsEnd() async throws {
        var matchers = Silence.Matchers()
        matchers.rules = ["ta*"]
        var timeline = Timeline(Rule.AlertPolicy(), at: [0, 9, 10])
        timeline.silences = [
            Silence(id: "s1", matchers, starts: Timeline.start, ends: Timeline.start + 600, comment: "known", author: "ann")
        ]
        let run = try await timeline.overRestarts()
        #expect(run.alerts.map(\.raisedAt) == [Timeline.start + 600])
        #expect(run.suppressed == ["0 silence talks", "9 silence talks"])
        #expect(run.json.map { $0["suppressed_since_last"] } == [2])
    }

    @Test func aSilenceAlsoMutesWhatWaited() async throws {
        var matchers = Silence.Matchers()
        matchers.severities = [.medium]
        var timeline = quiet(.hold, at: [60])
        timeline.silences = [
            Silence(id: "s1", matchers, starts: Timeline.start + 7200, ends: Timeline.start + 86_400, comment: "known", author: "ann")
        ]
        let run = try await timeline.overRestarts()
        #expect(run.alerts.isEmpty)
        #expect(run.suppressed == ["180 silence talks"])
    }

    /// An alert at one in the morning of both nights, between which an hour is skipped or comes twice, is held until six by the calendar's clock.
    @Test(arguments: [("2027-03-27T23:00:00Z", "300"), ("2026-10-24T22:00:00Z", "420")])
    func quietHoursEndByTheirCalendarsClockAlsoWhenItIsMoved(_ start: String, _ end: String) async throws {
        var calendar = QuietCalendar(timeZone: try #require(TimeZone(identifier: "Europe/Berlin")))
        calendar.daily = [.init(start: 22 * 60, end: 6 * 60)]
        let window = Window.frequency(count: 2, within: 3600, by: [], distinct: nil)
        var timeline = Timeline(Rule.AlertPolicy(window, quiet: QuietHours(calendar: "night", action: .hold)), at: [20, 60])
        timeline.start = try #require(try? Date(start, strategy: .iso8601))
        timeline.calendars = ["night": calendar]
        #expect(try await timeline.alerts() == ["\(end) released talks"])
    }

    @Test func aSilenceOfAnActorMutesAlsoWhereNoRuleAsksWhoIsInAnArticle() async throws {
        var matchers = Silence.Matchers()
        matchers.actors = ["UKR"]
        var timeline = Timeline(Rule.AlertPolicy(), at: [0, 1], titles: ["talks UKR", "talks RUS"])
        timeline.findsActorsLate = true
        timeline.silences = [
            Silence(id: "s1", matchers, starts: Timeline.start, ends: Timeline.start + 600, comment: "known", author: "ann")
        ]
        let run = try await timeline.overRestarts()
        #expect(run.alerts.map(\.raisedAt) == [Timeline.start + 60])
        #expect(run.suppressed == ["0 silence talks"])
    }

    @Test(
        arguments: [
            (["rules": ["talks"]], true), (["rules": ["t*s"]], true), (["rules": ["t*x"]], false), (["severities": ["low"]], false),
            (["actors": ["UKR"]], true), (["actors": ["RU"]], false), (["rules": ["talks"], "severities": ["medium"]], true),
            (["rules": ["talks"], "actors": ["FRA"]], false),
        ] as [([String: [String]], Bool)])
    func aSilenceAsksForAllThatItNames(_ matchers: [String: [String]], _ isMuted: Bool) {
        let json = JSON.object(matchers.map { JSON.Member($0.key, JSON($0.value)) })
        var draft = AlertDraft(rule: AlertRule(.sample("talks", .init())), dedupKey: "")
        draft.actors = ["UKR/GOV", "RUS"]
        #expect(Silence.Matchers(json: json).fit(draft.rule, actors: draft.actors) == isMuted)
    }

    @Test func aMutedAbsenceIsListed() async throws {
        var matchers = Silence.Matchers()
        matchers.rules = ["talks"]
        var timeline = Timeline(Rule.AlertPolicy(.flatline(below: 1, within: 3600, by: [])), at: [0, 100])
        timeline.silences = [
            Silence(id: "s1", matchers, starts: Timeline.start, ends: Timeline.start + 86_400, comment: "holiday", author: "ann")
        ]
        let run = try await timeline.overRestarts()
        #expect(run.alerts.isEmpty)
        #expect(run.suppressed.contains("60 silence talks"))
    }

    private func inhibition(_ events: [(Double, String)]) -> Timeline {
        var by = Route.Condition()
        by.severities = [.critical]
        var mutes = Route.Condition()
        mutes.severities = [.low]
        return Timeline(
            rules: [.sample("rumour", .init(), severity: .low), .sample("attack", .init(), severity: .critical)],
            inhibitions: [Inhibition(by: by, mutes: mutes, equal: [.target])],
            events: events.map { Timeline.Event(minute: $0.0, article: .sample("", $0.1)) })
    }

    @Test func aCriticalAlertMutesLesserOnesAboutTheSame() async throws {
        let timeline = inhibition([(0, "rumour >UKR"), (1, "attack >UKR"), (2, "rumour >UKR"), (3, "rumour >RUS"), (4, "rumour")])
        #expect(try await timeline.alerts() == ["0 first rumour", "1 first attack", "3 first rumour", "4 first rumour"])
        #expect(try await timeline.overRestarts().suppressed == ["2 inhibition rumour"])
    }

    @Test func itMutesWithinItsOwnArticleWhateverTheOrderOfTheRules() async throws {
        #expect(try await inhibition([(0, "rumour and attack >UKR")]).alerts() == ["0 first attack"])
    }

    @Test func itMutesForADay() async throws {
        let timeline = inhibition([(0, "attack >UKR"), (1439, "rumour >UKR"), (1440, "rumour >UKR")])
        #expect(try await timeline.alerts() == ["0 first attack", "1440 first rumour"])
    }

    @Test func aStormBecomesADigestAndNothingIsDropped() async throws {
        var timeline = Timeline(Rule.AlertPolicy(), at: (0..<100).map { Double($0) / 1000 } + [5])
        timeline.storm = StormSettings()
        timeline.storm?.moreThan = 10
        let run = try await timeline.overRestarts()
        #expect(run.alerts.map(\.reason.rawValue) == Array(repeating: "first", count: 10) + ["digest", "first"])
        let digest = try #require(run.json.first { $0["reason"] == "digest" })
        #expect(digest["articles_total"] == 90)
        #expect(digest["articles"]?.array?.count == 50)
        #expect(digest["article"] == .null)
        #expect(digest["dedup_key"] == "talks|digest")
        #expect(digest["evidence"]?.array?.isEmpty == false)
        #expect(run.suppressed.isEmpty)
    }
}
