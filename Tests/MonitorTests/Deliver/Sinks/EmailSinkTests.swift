import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// Against a real mail server, Python's aiosmtpd, over libcurl.
@Suite struct EmailSinkTests {
    private let delivery = SampleAlerts.delivery(title: "Friedensgespräche in Zürich")

    private func settings(_ receiver: MailReceiver, _ scheme: String = "smtp", to: [String] = ["desk@example.org"]) throws -> EmailSettings
    {
        var settings = EmailSettings(
            name: "mail", url: "\(scheme)://localhost:\(receiver.port)", from: try #require(MailAddress("Größe <monitord@example.org>")),
            to: try to.map { try #require(MailAddress($0)) })
        settings.connection.allowPrivate = true
        settings.security = .off
        return settings
    }

    private func sink(_ settings: EmailSettings) throws -> EmailSink {
        let client = HTTPClient()
        return try EmailSink(
            settings, in: .init(web: client, secrets: SecretReader(environment: ["MAIL": "p4ss wörd"]), timekeeper: SystemTimekeeper()))
    }

    private func failure(_ sink: EmailSink) async -> DeliveryFailure? {
        do throws(DeliveryFailure) { try await sink.deliver(delivery) } catch { return error }
        return nil
    }

    @Test func anAlertIsAMailWithTheHeadersOfOne() async throws {
        let receiver = try await MailReceiver()
        let sink = try sink(try settings(receiver, to: ["desk@example.org", "News Desk <news@example.org>"]))
        #expect(await failure(sink) == nil)
        #expect(await failure(sink) == nil)
        let mails = try receiver.mails
        #expect(mails.count == 2)
        let mail = try #require(mails.first)
        #expect(mails[1].data == mail.data, "a repeat is the same to the byte")
        #expect(mails[1].peer == mail.peer, "over the same connection")
        #expect(mail.from == "monitord@example.org")
        #expect(mail.to == ["desk@example.org", "news@example.org"])
        let read = try #require(DocumentReader.read(Array(mail.data)).articles.first)
        #expect(read.title == "HIGH · Talks on Ukraine: Friedensgespräche in Zürich 1")
        #expect(read.body?.contains("Friedensgespräche in Zürich 1") == true)
        for line in [
            "Message-ID: <01ARYZ6S41TSV4RRFFQ69G5FAV@example.org>", "Date: Mon, 23 Nov 2026 10:00:00 +0000",
            "Auto-Submitted: auto-generated", "X-Monitord-Rule: ua-talks", "X-Monitord-Severity: high", "MIME-Version: 1.0",
            "From: =?utf-8?B?R3LDtsOfZQ==?= <monitord@example.org>",
        ] {
            #expect(mail.text.contains("\r\n\(line)\r\n") || mail.text.hasPrefix(line), "\(line)")
        }
    }

    @Test func startTLSAndALogin() async throws {
        let receiver = try await MailReceiver {
            $0.tls = .starttls
            $0.user = "monitord"
            $0.password = "p4ss wörd"
        }
        var settings = try settings(receiver)
        settings.security = .required
        settings.user = "monitord"
        settings.password = .env("MAIL")
        let untrusted = await failure(try sink(settings))
        guard case .transient = untrusted else {
            Issue.record("a certificate that nobody trusts: \(String(describing: untrusted))")
            return
        }
        settings.connection.authorities = receiver.certificate
        #expect(await failure(try sink(settings)) == nil)
        let mails = try receiver.mails
        #expect(mails.map(\.secure) == [true])
        #expect(mails.map(\.user) == ["monitord"])
    }

    @Test func aServerWithoutTLSGetsNothingWhereItIsRequired() async throws {
        let receiver = try await MailReceiver()
        var settings = try settings(receiver)
        settings.security = .required
        guard case .transient = await failure(try sink(settings)) else {
            Issue.record("not transient")
            return
        }
        #expect(try receiver.mails.isEmpty)
        settings.security = .opportunistic
        #expect(await failure(try sink(settings)) == nil)
    }

    @Test func smtpsIsSecureFromTheFirstByte() async throws {
        let receiver = try await MailReceiver { $0.tls = .implicit }
        var settings = try settings(receiver, "smtps")
        settings.connection.authorities = receiver.certificate
        #expect(await failure(try sink(settings)) == nil)
        #expect(try receiver.mails.count == 1)
    }

    @Test func aWrongPasswordIsTriedAgainUntilItIsRight() async throws {
        let receiver = try await MailReceiver {
            $0.user = "monitord"
            $0.password = "another"
        }
        var settings = try settings(receiver)
        settings.user = "monitord"
        settings.password = .env("MAIL")
        guard case .transient(let reason, _) = await failure(try sink(settings)) else {
            Issue.record("not transient")
            return
        }
        #expect(!reason.contains("p4ss"))
        #expect(try receiver.mails.isEmpty)
    }

    @Test(arguments: [("451 later", false), ("452 full", false), ("550 no", true), ("552 too large", true), ("554 spam", true)])
    func theReplySaysWhetherAnotherTryMakesSense(_ reply: String, _ isPermanent: Bool) async throws {
        let receiver = try await MailReceiver { $0.replies = [reply] }
        let failure = try #require(await failure(try sink(try settings(receiver))))
        if case .permanent = failure { #expect(isPermanent) } else { #expect(!isPermanent) }
        #expect(failure.reason.contains(reply))
    }

    @Test func oneWrongAddressKeepsTheMailFromNobodyElse() async throws {
        let receiver = try await MailReceiver { $0.refuse = ["gone@example.org": "550 nobody", "busy@example.org": "450 later"] }
        let sink = try sink(try settings(receiver, to: ["desk@example.org", "busy@example.org"]))
        for _ in 0..<2 {
            let failure = await failure(sink)
            #expect(
                failure == .transient("not taken for busy@example.org: 450 later", retryAfter: nil)
                    || failure?.reason.contains("450") == true)
        }
        #expect(try receiver.mails.map(\.to) == [["desk@example.org"]], "those who have it do not get it again")
        guard
            case .permanent(let reason) = await failure(
                try self.sink(try settings(receiver, to: ["desk@example.org", "gone@example.org"])))
        else {
            Issue.record("not permanent")
            return
        }
        #expect(reason == "not taken for gone@example.org: 550 nobody")
    }

    @Test func noTextOfAnArticleBecomesAHeaderOrEndsTheMail() async throws {
        let receiver = try await MailReceiver()
        let hostile = "x\r\nBcc: victim@example.org\r\n\r\n.\r\nMAIL FROM:<evil@example.org>\r\n"
        let sink = try sink(try settings(receiver))
        try await sink.deliver(SampleAlerts.delivery(title: hostile))
        try await sink.deliver(SampleAlerts.delivery(title: ".\u{2028}From x =?utf-8?Q?a?= " + String(repeating: "long ", count: 300)))
        let mails = try receiver.mails
        #expect(mails.count == 2)
        #expect(mails.allSatisfy { $0.to == ["desk@example.org"] })
        #expect(!mails.contains { $0.text.contains("\r\nBcc:") })
        for line in mails.flatMap({ $0.text.split(separator: "\r\n", omittingEmptySubsequences: false) }) {
            #expect(line.utf8.count <= 78 && line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(line)")
        }
    }

    @Test func aPrivateAddressIsRefusedUnlessAllowed() async throws {
        let receiver = try await MailReceiver()
        var settings = try settings(receiver)
        settings.connection.allowPrivate = false
        guard case .permanent(let reason) = await failure(try sink(settings)) else {
            Issue.record("not permanent")
            return
        }
        #expect(reason.contains("allow_private"))
    }

    @Test func aServerThatIsNotThereIsTriedAgain() async throws {
        var settings = try settings(try await MailReceiver())
        settings.url = "smtp://127.0.0.1:1"
        guard case .transient = await failure(try sink(settings)) else {
            Issue.record("not transient")
            return
        }
    }

    @Test(
        arguments: [
            ("desk@example.org", nil, "desk@example.org"), ("News Desk <desk@example.org>", "News Desk", "desk@example.org"),
            ("\"Desk, News\" <d+x@mail.example.org>", "Desk, News", "d+x@mail.example.org"), ("<a@b.c>", nil, "a@b.c"),
        ] as [(String, String?, String)])
    func addressesAreReadAsPeopleWriteThem(_ text: String, _ name: String?, _ address: String) throws {
        let read = try #require(MailAddress(text))
        #expect(read.name == name)
        #expect(read.address == address)
    }

    @Test(arguments: ["", "desk", "desk@", "@x.org", "a@b@c", "a b@x.org", "x <a@x.org> y", "a@x.org>\r\nBcc: b@x.org", "N\nB: <a@x.org>"])
    func whatIsNoAddressIsNone(_ text: String) {
        #expect(MailAddress(text) == nil)
    }
}
