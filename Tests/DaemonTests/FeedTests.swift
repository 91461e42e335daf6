import Foundation
import Monitor
import TestKit
import Testing

@Suite struct FeedTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Radio</title><link>https://radio.example.org/</link>
        <item><title>Storm over the harbour</title><guid>g1</guid><description>Waves of nine metres.</description></item>
        </channel></rss>
        """

    @Test func validatorsAreSentBackAndAnUnchangedFeedCostsNothing() async throws {
        let tag = "W/\"odd:tag,;~\""
        let date = "Mon, 23 Nov 2026 05:00:00 GMT"
        let receiver = await WebReceiver { request, _ in
            let isKnown = request.headers["if-none-match"] == tag && request.headers["if-modified-since"] == date
            return .init(
                isKnown ? 304 : 200, headers: ["ETag": tag, "Last-Modified": date, "Content-Type": "application/rss+xml"],
                body: isKnown ? "" : Self.feed)
        }
        try await receiver.serving { address in
            let newsroom = try Newsroom(sources: [
                "{id: radio, type: feed, url: \"\(address)/rss\", every: 1s, min: 1s, max: 1s, first: all, allow_private: true}"
            ])
            let daemon = try newsroom.start()
            try await eventually("three fetches") { receiver.requests.count >= 3 }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
            #expect(receiver.requests[0].headers["if-none-match"] == nil)
            for request in receiver.requests.dropFirst() {
                #expect(request.headers["if-none-match"] == tag)
                #expect(request.headers["if-modified-since"] == date)
            }
            #expect(try newsroom.loggedAlerts.map(\.article?.title) == ["Storm over the harbour"])
        }
    }

    @Test func aRestartNeverFetchesEarlyNorUnconditionally() async throws {
        let receiver = await WebReceiver { request, _ in
            request.headers["if-none-match"] == "\"1\""
                ? .init(304) : .init(200, headers: ["ETag": "\"1\"", "Content-Type": "application/rss+xml"], body: Self.feed)
        }
        try await receiver.serving { address in
            let newsroom = try Newsroom(sources: [
                "{id: radio, type: feed, url: \"\(address)/rss\", every: 1h, first: all, allow_private: true}"
            ])
            for round in 0..<3 {
                let daemon = try newsroom.start()
                if round == 0 { try await eventually("the alert") { try newsroom.loggedAlerts.count == 1 } }
                try newsroom.drop("Harbour note \(round)", as: "\(round).txt")
                try await eventually("the file's alert") { try newsroom.loggedAlerts.count == round + 2 }
                daemon.signal(SIGTERM)
                #expect(try await daemon.exit() == 0)
            }
            #expect(receiver.requests.count == 1)
        }
    }

    private static func everySecond(_ address: String, _ more: String = "") -> String {
        "{id: radio, type: feed, url: \"\(address)/rss\", every: 1s, min: 1s, max: 1s, first: all, allow_private: true\(more)}"
    }

    @Test func aPublisherWhoChangesAllGuidsAndDatesDoesNotAlertAgain() async throws {
        let receiver = await WebReceiver { request, before in
            let items = ["Storm over the harbour", "Harbour opens"].enumerated().map { index, title in
                "<item><title>\(title)</title><guid>\(before)-\(index)</guid><link>https://radio.example.org/\(index)</link>"
                    + "<pubDate>Mon, 23 Nov 2026 10:0\(before % 10):00 GMT</pubDate></item>"
            }
            return .init(200, body: "<rss version=\"2.0\"><channel><title>Radio</title>\(items.joined())</channel></rss>")
        }
        try await receiver.serving { address in
            let newsroom = try Newsroom(sources: [Self.everySecond(address)])
            let daemon = try newsroom.start()
            try await eventually("four fetches") { receiver.requests.count >= 4 }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
            #expect(Set(try newsroom.loggedAlerts.map(\.article?.title)) == ["Storm over the harbour", "Harbour opens"])
            #expect(try newsroom.loggedAlerts.count == 2)
        }
    }

    @Test func aLinkedPageIsMatchedAndAlertsOnce() async throws {
        let receiver = await WebReceiver { request, _ in
            request.path == "/page"
                ? .init(200, headers: ["Content-Type": "text/html"], body: Self.page)
                : .init(200, body: Self.feed.replacing("<guid>", with: "<link>http://\(request.headers["host"] ?? "")/page</link><guid>"))
        }
        try await receiver.serving { address in
            let newsroom = try Newsroom(sources: [Self.everySecond(address, ", full_text: linked")])
            try newsroom.writeRules("lighthouse", to: "rules.d/b.yaml")
            let daemon = try newsroom.start()
            try await eventually("both alerts") { try newsroom.loggedAlerts.count >= 2 }
            let before = receiver.requests.count { $0.path == "/rss" }
            try await eventually("more fetches") { receiver.requests.count { $0.path == "/rss" } >= before + 3 }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
            #expect(Set(try newsroom.loggedAlerts.map(\.rule.id)) == ["harbour", "lighthouse"])
            #expect(try newsroom.loggedAlerts.count == 2)
            #expect(try newsroom.folder.read("alerts.jsonl").components(separatedBy: "\"text_basis\":\"full\"").count == 3)
            #expect(receiver.requests.count { $0.path == "/page" } == 1)
        }
    }

    @Test func aFeedThatIsGoneAlertsItsOperatorOnceAndStaysInTheStatus() async throws {
        let receiver = await WebReceiver { _, _ in .init(410) }
        try await receiver.serving { address in
            let newsroom = try Newsroom(
                sinks: ["ops: {type: log, path: ops.jsonl}"], sources: [Self.everySecond(address)],
                more: ["http: null", "operator: {notify: [ops]}"])
            for round in 1...2 {
                let daemon = try newsroom.start()
                try await eventually("the alert", within: 30) {
                    guard FileManager.default.fileExists(atPath: newsroom.folder.url.appending(path: "ops.jsonl").path) else {
                        return false
                    }
                    return try newsroom.folder.read("ops.jsonl").contains("radio is stopped: the server says")
                }
                try newsroom.drop("Harbour note \(round)", as: "\(round).txt")
                try await eventually("news go on", within: 30) { try newsroom.loggedAlerts.count == round }
                daemon.signal(SIGTERM)
                #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
                #expect(daemon.standardError.contains("the feed is stopped") == (round == 1))
            }
            let told = try newsroom.folder.read("ops.jsonl").split(separator: "\n").filter { $0.contains("monitord:feed-stopped") }
            #expect(told.count == 1)
            #expect(receiver.requests.count == 1)
            let list = try MonitordProcess(["feeds", "list", "--config", "monitord.yaml"], in: newsroom.folder.url)
            #expect(try await list.exit() == 0)
            #expect(list.standardOutput.contains("radio") && list.standardOutput.contains("stopped"))
        }
    }

    @Test func aReloadLeavesTheFetchesOfOtherFeedsAlone() async throws {
        let mayAnswer = Guarded(false)
        // The slow one answers in pieces; a second connection would be a second fetch.
        let server = try RawServer { connection, _ in
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\n\r\n")
            while !mayAnswer.withLock({ $0 }), connection.wait(milliseconds: 50), connection.send(" ") {}
            connection.send(Self.feed)
            return false
        }
        let receiver = await WebReceiver { _, _ in .init(200, body: Self.feed.replacing("Storm", with: "Fog")) }
        try await receiver.serving { address in
            func radio(_ url: String, _ id: String) -> String {
                "{id: \(id), type: feed, url: \"\(url)\", every: 1h, first: all, allow_private: true}"
            }
            let slow = radio("http://127.0.0.1:\(server.port)/rss", "slow")
            let patient = ["http: null", "fetch: {timeout: 10m, per_host: 2}"]
            let newsroom = try Newsroom(sources: [slow], more: patient)
            let daemon = try newsroom.start()
            try await eventually("the slow fetch has begun", within: 30) { server.connections == 1 }
            let more = try Newsroom(sources: [slow, radio(address + "/rss", "quick")], more: patient)
            try more.writeSettings()
            try newsroom.folder.write(try more.folder.read("monitord.yaml"), to: "monitord.yaml")
            daemon.signal(SIGHUP)
            try await eventually("the new feed is read", within: 30) { try newsroom.loggedAlerts.count == 1 }
            mayAnswer.withLock { $0 = true }
            try await eventually("the slow fetch ends", within: 30) { try newsroom.loggedAlerts.count == 2 }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
            #expect(server.connections == 1)
        }
    }

    private static let page = """
        <!DOCTYPE html><html><head><title>Storm</title></head><body><article>
        <p>The lighthouse lost its lamp on Sunday night, when waves of nine metres came over the mole and reached its balcony.</p>
        </article></body></html>
        """
}
