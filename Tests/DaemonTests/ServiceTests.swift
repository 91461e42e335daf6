import Foundation
import TestKit
import Testing

@Suite struct ServiceTests {
    @Test func systemdIsToldOfStartReloadAndStop() async throws {
        let systemd = try DatagramReceiver()
        let newsroom = try Newsroom()
        let daemon = try newsroom.start(environment: ["NOTIFY_SOCKET": systemd.path, "WATCHDOG_USEC": "600000"])
        var said = try await told(by: systemd, until: "READY=1")
        #expect(said.last?.contains("STATUS=") == true)
        said = try await told(by: systemd, until: "WATCHDOG=1")
        daemon.signal(SIGHUP)
        said = try await told(by: systemd, until: "RELOADING=1")
        #expect(said.last?.contains(/MONOTONIC_USEC=[0-9]+/) == true)
        _ = try await told(by: systemd, until: "READY=1")
        daemon.signal(SIGTERM)
        _ = try await told(by: systemd, until: "STOPPING=1")
        #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
    }

    @Test func aReloadBringsNewRules() async throws {
        let newsroom = try Newsroom()
        let daemon = try newsroom.start()
        try newsroom.drop("The harbour", as: "a.txt")
        try await eventually("the first alert") { try newsroom.loggedAlerts.count == 1 }
        try newsroom.writeRules("lighthouse", to: "rules.d/b.yaml")
        daemon.signal(SIGHUP)
        try await eventually("the reload is logged") {
            daemon.standardError.contains("2 rules") || daemon.standardError.contains("rules=2")
        }
        try newsroom.drop("The lighthouse", as: "b.txt")
        try await eventually("the second alert") { try newsroom.loggedAlerts.count == 2 }
        #expect(try newsroom.loggedAlerts.map(\.rule.id) == ["harbour", "lighthouse"])
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
    }

    @Test func anEditedRuleIsReadWithoutASignal() async throws {
        let newsroom = try Newsroom()
        let daemon = try newsroom.start()
        try await eventually("it runs") { daemon.standardError.contains("running") }
        try newsroom.writeRules("lighthouse", to: "rules.d/a.yaml")
        try await eventually("the reload is logged") { daemon.standardError.contains("reloaded") }
        try newsroom.drop("The lighthouse", as: "b.txt")
        try await eventually("the alert") { try newsroom.loggedAlerts.map(\.rule.id) == ["lighthouse"] }
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
    }

    @Test func aBrokenRuleFileChangesNothingThatRuns() async throws {
        let newsroom = try Newsroom()
        let daemon = try newsroom.start()
        try await eventually("it runs") { daemon.standardError.contains("running") }
        try newsroom.folder.write("schema: monitord.rules/1\nrules:\n  - {id: x, wehn: fog}\n", to: "rules.d/b.yaml")
        daemon.signal(SIGHUP)
        try await eventually("the fault is told") { daemon.standardError.contains("wehn") }
        #expect(daemon.standardError.contains("b.yaml:3"))
        #expect(daemon.standardError.contains("when"))
        try newsroom.drop("The harbour", as: "a.txt")
        try await eventually("the old rule alerts") { try newsroom.loggedAlerts.map(\.rule.id) == ["harbour"] }
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
    }

    @Test func aFileSeenBeforeNeverAlertsAgain() async throws {
        let newsroom = try Newsroom()
        try newsroom.drop("The harbour", as: "a.txt")
        for round in 1...2 {
            let daemon = try newsroom.start()
            try await eventually("the alert") { try newsroom.loggedAlerts.count >= round }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0)
            try newsroom.drop("Another harbour", as: "b.txt")
        }
        #expect(try newsroom.loggedAlerts.map(\.article?.title) == ["The harbour", "Another harbour"])
    }

    /// Everything that was said up to the message that holds `words`.
    private func told(by systemd: DatagramReceiver, until words: String) async throws -> [String] {
        var said: [String] = []
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            guard let message = systemd.nextText() else {
                try await Task.sleep(for: .milliseconds(5))
                continue
            }
            said.append(message)
            if message.contains(words) { return said }
        }
        Issue.record("systemd was not told \(words): \(said)")
        return said
    }
}
