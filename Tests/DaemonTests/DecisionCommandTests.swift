import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// `match --decide`, `backtest`, `silences` and `explain-schedule`, from outside.
@Suite struct DecisionCommandTests {
    private static let rules = """
        schema: monitord.rules/1
        rules:
          - {id: third, when: harbour, window: {type: frequency, count: 3, within: 1h}}
          - {id: paused, when: harbour, throttle: {every: 30m}}
          - {id: gathered, when: harbour, group: {by: [rule], wait: 10m}}
        """

    private func run(_ arguments: [String], in newsroom: Newsroom, code: Int32 = 0) async throws -> (lines: [JSON], errors: String) {
        let process = try MonitordProcess(arguments + ["--format", "json"], in: newsroom.folder.url)
        #expect(try await process.exit() == code, "\(process.standardError)")
        return (try process.standardOutput.split(separator: "\n").map { try JSON(parsing: String($0)) }, process.standardError)
    }

    private func articles(_ minutes: [Int]) -> String {
        minutes.map { minute in
            "{\"id\": \"a\(minute)\", \"title\": \"Harbour bulletin \(minute)\", \"seen\": \"2026-11-23T10:\(minute < 10 ? "0" : "")\(minute):00Z\"}"
        }.joined(separator: "\n")
    }

    @Test func matchDecidesWithTheTimesOfTheArticles() async throws {
        let newsroom = try Newsroom()
        try newsroom.folder.write(Self.rules, to: "decide.yaml")
        try newsroom.folder.write(articles([0, 5, 20, 40]), to: "articles.jsonl")
        let result = try await run(["match", "--decide", "--rules", "decide.yaml", "articles.jsonl"], in: newsroom)
        let shown = result.lines.map { alert in
            let time = alert["raised_at"]?.string?.dropFirst(11).prefix(5) ?? ""
            return
                "\(time) \(alert["rule"]?["id"]?.string ?? "") \(alert["reason"]?.string ?? "") \(alert["suppressed_since_last"]?.integer ?? -1)"
        }
        #expect(
            shown == [
                "10:00 paused first 0", "10:10 gathered grouped 0", "10:20 third first 2", "10:30 gathered first 0", "10:40 third first 0",
                "10:40 paused first 2", "10:50 gathered first 0",
            ])
        #expect(result.errors.contains("4 matches made no alert: 2 by throttle, 2 by window"))
        let again = try await run(["match", "--decide", "--rules", "decide.yaml", "articles.jsonl"], in: newsroom)
        #expect(again.lines.map { $0["raised_at"] } == result.lines.map { $0["raised_at"] })
    }

    @Test func silencesAreMadeListedEndedAndKept() async throws {
        let newsroom = try Newsroom()
        let daemon = try newsroom.start()
        try newsroom.drop("Harbour news", as: "1.txt")
        try await eventually("the first alert") { try newsroom.loggedAlerts.count == 1 }
        let config = ["--config", "monitord.yaml"]
        let added = try await run(
            ["silences", "add", "--rule", "harb*", "--severity", "high", "--until", "4h", "--comment", "festival", "--author", "ann"]
                + config,
            in: newsroom)
        let id = try #require(added.lines.first?["id"]?.string)
        #expect(added.lines.first?["active"] == true)
        #expect(try await run(["silences", "list"] + config, in: newsroom).lines.map { $0["comment"] } == ["festival"])
        try newsroom.drop("Harbour festival", as: "2.txt")
        try await eventually("the match is muted") {
            try await run(["alerts", "--suppressed"] + config, in: newsroom).lines.map { $0["suppressed_by"] } == ["silence"]
        }
        _ = try await run(["silences", "expire", id] + config, in: newsroom)
        #expect(try await run(["silences"] + config, in: newsroom).lines.isEmpty)
        #expect(try await run(["silences", "list", "--ended"] + config, in: newsroom).lines.map { $0["active"] } == [false])
        _ = try await run(["silences", "expire", id] + config, in: newsroom, code: 1)
        try newsroom.drop("Harbour again", as: "3.txt")
        try await eventually("the next alert") { try newsroom.loggedAlerts.count == 2 }
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
    }

    @Test(arguments: [
        ["--until", "4h", "--comment", "x"], ["--rule", "a", "--until", "soon", "--comment", "x"],
        ["--rule", "a", "--until", "4h", "--comment", " "], ["--rule", "a", "--until", "2020-01-01T00:00:00Z", "--comment", "x"],
        ["--rule", "a", "--until", "4h"], ["--rule", "a", "--comment", "x"], ["--label", "a", "--until", "4h", "--comment", "x"],
    ])
    func aSilenceWithoutAMatcherAnEndOrACommentIsWrongUsage(_ arguments: [String]) async throws {
        let newsroom = try Newsroom()
        try newsroom.writeSettings()
        _ = try await run(["silences", "add"] + arguments, in: newsroom, code: 64)
    }

    @Test func aBacktestComparesWithTheRulesInForce() async throws {
        let newsroom = try Newsroom()
        let daemon = try newsroom.start()
        for number in 1...4 { try newsroom.drop("Harbour bulletin \(number)", as: "\(number).txt") }
        try await eventually("the alerts") { try newsroom.loggedAlerts.count == 4 }
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
        try newsroom.folder.write(
            "schema: monitord.rules/1\nrules:\n  - {id: harbour, when: harbour, throttle: {every: 1h}}\n  - {id: new, when: bulletin}\n",
            to: "new.yaml")
        let reports = try await run(["backtest", "--since", "1d", "--config", "monitord.yaml", "--rules", "new.yaml"], in: newsroom).lines
        #expect(reports.map { $0["rule"] } == ["harbour", "new"])
        #expect(reports.map { $0["alerts"] } == [1, 4])
        #expect(reports.map { $0["alerts_in_force"] } == [4, 0])
        #expect(reports[0]["suppressed"] == ["throttle": 3])
        #expect(reports[0]["lost"]?.array?.count == 3)
        #expect(reports[1]["examples"]?.array?.count == 3)
    }

    @Test func theScheduleOfARuleSaysWhenAMatchWouldAlert() async throws {
        let newsroom = try Newsroom()
        try newsroom.folder.write(Self.rules, to: "rules.d/a.yaml")
        try newsroom.writeSettings()
        let config = ["--config", "monitord.yaml"]
        let paused = try #require(try await run(["explain-schedule", "--rule", "paused"] + config, in: newsroom).lines.first)
        let words = paused["schedule"]?.array?.compactMap { $0["what"]?.string } ?? []
        #expect(words.first == "would alert (first)")
        #expect(words.count == 7)
        #expect(words[1].hasPrefix("would be suppressed: throttle: paused until"))
        let gathered = try #require(try await run(["explain-schedule", "--rule", "gathered"] + config, in: newsroom).lines.first)
        let steps = gathered["schedule"]?.array ?? []
        #expect(steps.first?["what"]?.string?.hasPrefix("would wait: group: gathered until") == true)
        #expect(steps.contains { $0["kind"] == "alert" && $0["what"] == "an alert would be raised (grouped, 3 articles)" })
        _ = try await run(["explain-schedule", "--rule", "nonsense"] + config, in: newsroom, code: 64)
    }

    @Test func theScheduleKnowsWhatTheDaemonRemembers() async throws {
        let newsroom = try Newsroom()
        try newsroom.folder.write(Self.rules, to: "rules.d/a.yaml")
        let daemon = try newsroom.start()
        try newsroom.drop("Harbour news", as: "1.txt")
        try await eventually("the alert") { try newsroom.loggedAlerts.count == 1 }
        let schedule = try #require(
            try await run(["explain-schedule", "--rule", "paused", "--config", "monitord.yaml"], in: newsroom).lines.first)
        #expect(schedule["memory"]?.array?.first?.string?.hasPrefix("paused until") == true)
        #expect(schedule["schedule"]?[0]?["what"]?.string?.hasPrefix("would be suppressed: throttle") == true)
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
    }
}
