import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// Kills the daemon at random moments while windows count, throttles pause, groups gather and quiet hours hold: what is told in the end is what an
/// undisturbed run over the same articles tells.
@Suite struct DecisionCrashTests {
    /// How often it is killed; `MONITORD_DECISION_KILLS=1000` for the long run.
    private static let kills = ProcessInfo.processInfo.environment["MONITORD_DECISION_KILLS"].flatMap(Int.init) ?? 50

    /// A rule and an article that one of its alerts told of.
    private struct Pair: Hashable, Comparable, CustomStringConvertible {
        var rule: String
        var article: String

        static func < (a: Pair, b: Pair) -> Bool { (a.rule, a.article) < (b.rule, b.article) }
        var description: String { "\(rule) \(article)" }
    }

    private static func rules(quiet: String) -> String {
        """
        schema: monitord.rules/1
        calendars:
          watch: {daily: "\(quiet)"}
        rules:
          - {id: ships, when: ship}
          - {id: third-ferry, when: ferry, window: {type: frequency, count: 3, within: 2s}}
          - {id: paused-tugs, when: tug, throttle: {every: 1s, grow_to: 4s}}
          - {id: gathered-barges, when: barge, group: {by: [rule], wait: 1s, max: 7}}
          - {id: held-yachts, when: yacht, quiet: watch}
          - {id: held-groups, when: raft, group: {by: [rule], wait: 1s}, quiet: watch}
        """
    }

    @Test func whatIsToldIsWhatAnUndisturbedRunTells() async throws {
        let receiver = await WebReceiver { _, before in .init(before % 5 == 4 ? 503 : 200, headers: ["Retry-After": "0"]) }
        try await receiver.serving { address in
            let newsroom = try Newsroom(
                sinks: ["ops: {type: webhook, url: \"\(address)/alerts\", allow_private: true, max_in_flight: 8}"],
                more: ["http: null", "storm: null"])
            try newsroom.folder.write(Self.rules(quiet: "00:00-24:00"), to: "rules.d/a.yaml")
            try newsroom.writeSettings()
            let files = try await kill(newsroom)
            // The hours are quiet no longer: what was held is told.
            let now = Int(Date().timeIntervalSince1970 / 3600) % 24
            let hour = String(format: "%02d", (now + 12) % 24)
            try newsroom.folder.write(Self.rules(quiet: "\(hour):00-\(hour):30"), to: "rules.d/a.yaml")
            let daemon = try newsroom.start()
            // Where the machine is busy, the store may not have been made before.
            try await eventually("the store is made") { (try? Self.opened(newsroom)) != nil }
            let store = try Self.opened(newsroom)
            var everything = AlertQuery()
            everything.limit = 1_000_000
            let query = everything
            try await eventually("all files are read and all alerts told", within: 300) {
                let isRead = try await store.summary().sources.first?.articles == files
                guard isRead, try await store.nextDue() == nil else { return false }
                return Self.told(receiver).count >= (try await store.alerts(query)).count
            }
            let expected = try await undisturbed(newsroom, store)
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
            let told = Self.told(receiver)
            let pairs = Set(told.values.flatMap { Self.pairs($0[0].body) })
            #expect(pairs.symmetricDifference(expected).sorted() == [])
            #expect(expected.count > Self.kills * 3)
            for rule in ["ships", "third-ferry", "paused-tugs", "gathered-barges", "held-yachts", "held-groups"] {
                #expect(pairs.contains { $0.rule == rule }, "nothing of \(rule)")
            }
            for (id, requests) in told { #expect(Set(requests.map(\.body)).count == 1, "\(id) came with several bodies") }
        }
    }

    /// How many articles were dropped meanwhile.
    private func kill(_ newsroom: Newsroom) async throws -> Int {
        let vessels = ["ship", "ferry", "tug", "barge", "yacht", "raft"]
        var random = SystemRandomNumberGenerator()
        var files = 0
        for _ in 0..<Self.kills {
            let daemon = try newsroom.start()
            for _ in 0..<6 {
                files += 1
                let first = vessels[files % vessels.count]
                let second = vessels[(files / vessels.count) % vessels.count]
                try newsroom.drop("Arrival \(files): a \(first) and a \(second)", as: String(format: "%06d.txt", files))
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...50, using: &random)))
            }
            daemon.signal(SIGKILL)
            #expect(try await daemon.exit() == 128 + SIGKILL, "\(daemon.standardError)")
        }
        return files
    }

    private static func opened(_ newsroom: Newsroom) throws -> Store {
        let folder = newsroom.folder.url.appending(path: "state").path
        return try Store(folder: folder, for: .reading)
    }

    /// The stored articles, in the order in which they were decided and with the times at which they were seen, through `match --decide`.
    private func undisturbed(_ newsroom: Newsroom, _ store: Store) async throws -> Set<Pair> {
        var lines: [String] = []
        var place: ArticlePage.Place?
        repeat {
            let page = try await store.articles(seenSince: .distantPast, after: place)
            for article in page.articles.map(\.article) {
                let json: JSON = [
                    "id": .string(article.id), "title": JSON(article.title), "body": JSON(article.body), "source": JSON(article.source),
                    "seen": JSON(article.seen.map(Timestamp.milliseconds)),
                ]
                lines.append(json.text)
            }
            place = page.next
        } while place != nil
        try newsroom.folder.write(lines.joined(separator: "\n"), to: "articles.jsonl")
        let match = try MonitordProcess(
            ["match", "--decide", "--format", "json", "--config", "monitord.yaml", "articles.jsonl"], in: newsroom.folder.url)
        #expect(try await match.exit(within: 300) == 0, "\(match.standardError)")
        return Set(match.standardOutput.split(separator: "\n").flatMap { Self.pairs(Data($0.utf8)) })
    }

    /// The requests of each alert, by its id.
    private static func told(_ receiver: WebReceiver) -> [String: [WebReceiver.Request]] {
        Dictionary(grouping: receiver.requests) { $0.headers["webhook-id"] ?? "" }
    }

    private static func pairs(_ body: Data) -> [Pair] {
        guard let alert = try? JSON(parsing: body), let rule = alert["rule"]?["id"]?.string else { return [] }
        let articles = alert["articles"]?.array ?? [alert["article"] ?? .null]
        return articles.compactMap { $0["id"]?.string }.map { Pair(rule: rule, article: $0) }
    }
}
