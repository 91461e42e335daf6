import Rules
import TestKit
import Testing

@testable import Monitor

@Suite struct SinkSettingsTests {
    private func sinks(_ lines: String) throws -> [SinkSettings] {
        let text = "schema: monitord.config/1\nsinks:\n" + lines
        return try Settings.read(SourceFile(name: "monitord.yaml", text: text), in: "/etc/monitord").sinks
    }

    private func faults(_ lines: String) -> [String] {
        do {
            _ = try sinks(lines)
            return []
        } catch let error as ConfigurationError {
            return error.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.message) — \($0.help ?? "")" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test func aMailSinkIsReadWithAllItsKeys() throws {
        let read = try sinks(
            """
              mail:
                {type: email, url: "smtp://mail.example.org:587", from: "Desk <m@example.org>", to: [a@example.org, b@example.org], user: u,
                 password: {file: smtp.key}, tls: required, digest: 15m, timeout: 5s, give_up_after: 1h, max_per_minute: 6,
                 allow_private: true, ca: ca.pem, certificate: c.pem, key: k.pem, proxy: "socks5h://p.example.org:1080"}
            """)
        let from = try #require(MailAddress("Desk <m@example.org>"))
        let to = try ["a@example.org", "b@example.org"].map { try #require(MailAddress($0)) }
        var settings = EmailSettings(name: "mail", url: "smtp://mail.example.org:587", from: from, to: to)
        settings.user = "u"
        settings.password = .file("/etc/monitord/smtp.key")
        settings.digest = .seconds(900)
        settings.delivery.timeout = .seconds(5)
        settings.delivery.giveUpAfter = .seconds(3600)
        settings.delivery.maxPerMinute = 6
        settings.delivery.maxInFlight = Editions.largest
        settings.connection.allowPrivate = true
        settings.connection.authorities = "/etc/monitord/ca.pem"
        settings.connection.certificate = "/etc/monitord/c.pem"
        settings.connection.key = "/etc/monitord/k.pem"
        settings.connection.proxy = "socks5h://p.example.org:1080"
        #expect(read == [.email(settings)])
    }

    @Test func theOtherSinksAreReadWithAllTheirKeys() throws {
        let read = try sinks(
            """
              pager: {type: alertmanager, url: {credential: am}, labels: {team: news}, resolve_after: 4h, headers: {X-Org: "1"}, ordered: true}
              journal: {type: journal, identifier: alerts}
              page: {type: command, run: [bin/page, "", --to, "a b"], environment: {A: b, KEY: {env: K}}, timeout: 5s, max_in_flight: 1}
            """)
        var pager = AlertmanagerSettings(name: "pager", url: .secret(.credential("am")))
        pager.labels = ["team": "news"]
        pager.resolveAfter = .seconds(14400)
        pager.headers = [HeaderSetting("X-Org", .text("1"))]
        pager.delivery.ordered = true
        var journal = JournalSettings(name: "journal")
        journal.identifier = "alerts"
        var page = CommandSettings(name: "page", program: "/etc/monitord/bin/page")
        page.arguments = ["", "--to", "a b"]
        page.environment = [HeaderSetting("A", .text("b")), HeaderSetting("KEY", .secret(.env("K")))]
        page.delivery.timeout = .seconds(5)
        page.delivery.maxInFlight = 1
        #expect(read == [.alertmanager(pager), .journal(journal), .command(page)])
    }

    @Test(arguments: [
        (
            "  a: {path: x}",
            "3:6 the sink `a` needs `type` — it may be `log`, `journal`, `webhook`, `alertmanager`, `email` or `command`"
        ),
        (
            "  a: {type: mail}",
            "3:13 `mail` is not known here — did you mean `email`?"
        ),
        ("  a: {type: journal, path: x}", "3:22 unknown key `path` in a journal sink — known here: type, identifier"),
        (
            "  a: {type: command, run: /bin/true --x}",
            "3:27 expected a list of a program and its arguments, found a text — write run: [/usr/local/bin/page, --urgent]; there is no shell"
        ),
        (
            "  a: {type: command, run: [x], environment: {A-B: c}}",
            "3:46 `A-B` is no name of an environment variable — use letters, digits and `_`, no digit first"
        ),
        (
            "  a: {type: email, url: \"https://x.org\", from: a@b.c, to: a@b.c}",
            "3:25 addresses with `https:` are not fetched here — use smtp or smtps"
        ),
        (
            "  a: {type: email, url: \"smtp://u:p@x.org\", from: a@b.c, to: a@b.c}",
            "3:25 the address of a mail server has a host and a port alone — write smtps://mail.example.org:465 or "
                + "smtp://mail.example.org:587; user and password have keys of their own"
        ),
        (
            "  a: {type: email, url: \"smtp://x.org\", from: a, to: a@b.c}",
            "3:47 `a` is no mail address — write desk@example.org or \"News Desk <desk@example.org>\""
        ),
        (
            "  a: {type: email, url: \"smtp://x.org\", from: a@b.c, to: [a@b.c], user: u}",
            "3:73 `user` needs `password` — password: {file: PATH}"
        ),
        (
            "  a: {type: email, url: \"smtp://x.org\", from: a@b.c, to: [a@b.c], user: u, password: {env: P}, tls: off}",
            "3:101 the password could be sent unencrypted — write `tls: required`, or use smtps:"
        ),
        (
            "  a: {type: email, url: \"smtp://x.org\", from: a@b.c, to: [a@b.c], digest: 5m, ordered: true}",
            "3:88 a digest is not sent alert by alert — take out `ordered` or `digest`"
        ),
        (
            "  a: {type: alertmanager, url: \"http://x.org\", labels: {\"a-b\": c}}",
            "3:57 `a-b` is no name of a label to Alertmanager — use letters, digits and `_`, no digit first"
        ),
        ("  a: {type: alertmanager}", "3:6 an alertmanager sink needs `url` — "),
    ])
    func aFaultSaysWhereAndWhatToDo(_ lines: String, _ expected: String) {
        #expect(faults(lines) == [expected])
    }
}
