import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// What docs/webhooks shows of the sinks that are no webhooks is what they send.
@Suite struct SinkExampleTests {
    private static let alert = WebhookFormatTests.alert

    @Test func alertmanagerGetsWhatIsDocumented() throws {
        let settings = AlertmanagerSettings(name: "pager", url: .plain("http://127.0.0.1:9093"))
        let message = AlertmanagerMessage(Self.alert, settings, now: Date(timeIntervalSince1970: 1_795_428_000))
        let documented = try JSON(parsing: Data(contentsOf: Repository.root.appending(path: "docs/webhooks/alertmanager.json")))
        #expect(JSON.array([message.json]) == documented, "\(JSON.array([message.json]).text)")
    }

    @Test func aMailLooksAsDocumented() throws {
        let from = try #require(MailAddress("Newsroom <monitord@example.org>"))
        let to = try #require(MailAddress("desk@example.org"))
        let mail = Mail([Self.alert], by: EmailSettings(name: "mail", url: "smtp://mail.example.org:587", from: from, to: [to]))
        try expectDocumented(String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n", with: "\n"), "email.txt")
    }

    @Test func anEntryInTheJournalLooksAsDocumented() throws {
        let entry = JournalEntry(Self.alert, body: Self.alert.bytes)
        let lines = entry.fields.filter { $0.0 != "MONITORD_ALERT" }.map { "\($0.0)=\($0.1)\n" }
        try expectDocumented(lines.joined(), "journal.txt")
    }

    private func expectDocumented(_ text: String, _ name: String) throws {
        let file = Repository.root.appending(path: "docs/webhooks/\(name)")
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(text)")
    }
}
