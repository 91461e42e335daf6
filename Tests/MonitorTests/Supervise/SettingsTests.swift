import Monitor
import Rules
import TestKit
import Testing

@Suite struct SettingsTests {
    private func read(_ text: String, stateDirectory: String? = nil) throws -> Settings {
        try Settings.read(SourceFile(name: "monitord.yaml", text: text), in: "/etc/monitord", stateDirectory: stateDirectory)
    }

    private func faults(_ lines: String) -> [String] {
        do {
            _ = try read("schema: monitord.config/1\n" + lines)
            return []
        } catch let error as ConfigurationError {
            return error.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.message) — \($0.help ?? "")" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test func theSmallestConfigurationHasAllDefaults() throws {
        let settings = try read("schema: monitord.config/1")
        #expect(settings.state == "/etc/monitord/state")
        #expect(settings.http == "127.0.0.1:9464")
        #expect(settings.usesBuiltinLexicons)
        #expect(settings.fetch == FetchSettings())
        #expect(settings.storm == StormSettings())
        #expect(settings.retention == RetentionSettings())
    }

    @Test func anOperatorIsToldByTheSinksThatAreNamed() throws {
        let sinks = "sinks: {ops: {type: log, path: a}, desk: {type: log, path: b}}\n"
        let named = try read("schema: monitord.config/1\n\(sinks)operator: {notify: [ops], severity: critical}").operators
        #expect(named.notify == ["ops"])
        #expect(named.severity == .critical)
        #expect(try read("schema: monitord.config/1").operators.notify == nil)
        #expect(
            faults("\(sinks)operator: {notify: [obs]}") == ["3:21 there is no sink `obs` — did you mean `ops`?"])
        #expect(faults("operator: {notfy: []}").first?.contains("did you mean `notify`") == true)
    }

    @Test func systemdNamesTheStateFolder() throws {
        #expect(try read("schema: monitord.config/1", stateDirectory: "/var/lib/monitord:/var/lib/x").state == "/var/lib/monitord")
        #expect(try read("schema: monitord.config/1\nstate: ../s", stateDirectory: "/var/lib/monitord").state == "/etc/s")
    }

    @Test func everyKeyOfTheExampleIsRead() throws {
        let settings = try read(Self.whole)
        #expect(settings.rules == ["/etc/monitord/rules.d/*.yaml"])
        #expect(
            settings.lexicons == [
                .files("/etc/monitord/lexicon.d/*.yaml"),
                .petrarch(actors: ["/etc/monitord/a.txt"], agents: ["/etc/monitord/b.txt"], verbs: "/etc/monitord/v.txt"),
            ])
        var wire = DirectorySettings(id: "wire", path: "/srv/inbox")
        wire.after = .move(to: "/srv/done")
        wire.tags = ["agency"]
        var desk = FeedSettings(id: "desk", url: "https://example.org/rss")
        desk.first = .published(within: .seconds(86400))
        desk.tags = ["desk"]
        desk.headers = [HeaderSetting("X-Key", .secret(.file("/run/key")))]
        desk.authorization = .basic(user: "u", password: .credential("desk"))
        #expect(settings.sources.prefix(2) == [.directory(wire), .feed(desk)])
        #expect(settings.sources.map(\.id) == ["wire", "desk", "list"])
        #expect(settings.fetch.maxBytes == 20 << 20)
        var ops = WebhookSettings(name: "ops", url: .plain("https://hooks.example.org/x"))
        ops.secrets = [.credential("ops"), .file("/etc/monitord/old.key")]
        #expect(settings.sinks == [.log(LogSettings(name: "log", target: .file("/etc/monitord/alerts.jsonl"))), .webhook(ops)])
        #expect(settings.routes.first?.to == ["ops"])
        #expect(settings.inhibitions.first?.equal == [.story])
        #expect(settings.http == nil)
        #expect(settings.log.format == .journal)
    }

    @Test(arguments: [
        ("sink: {}", "2:1 unknown key `sink` in the configuration — did you mean `sinks`?"),
        ("http: {listen: 9464}", "2:16 expected a text, found a number — put it in quotes: \"9464\""),
        ("http: {listen: \"127.0.0.1\"}", "2:16 `127.0.0.1` is no address with a port — write 127.0.0.1:9464 or [::1]:9464"),
        ("retention: {articles: 90}", "2:23 expected a length of time, found a number — write 90s, 15m, 36h, 3d, 2w or 1y"),
        ("retention: {max_size: 10GB}", "2:23 `10GB` is no size — did you mean `10GiB`?"),
        ("log: {level: inof}", "2:14 `inof` is not known here — did you mean `info`?"),
        ("sources: [{id: a, type: folder, path: x}]", "2:25 `folder` is not known here — it may be `directory`, `feed` or `opml`"),
        ("sources: [{type: directory, path: x}]", "2:11 a directory source needs `id` — "),
        (
            "sources: [{id: a, type: feed, url: \"file:///etc/passwd\"}]",
            "2:36 addresses with `file:` are not fetched here — use http or https"
        ),
        (
            "sources: [{id: a, type: feed, url: example.org}]",
            "2:36 `example.org` is no address — write it whole, as in https://example.org/rss"
        ),
        (
            "sources: [{id: a, type: directory, path: x}, {id: a, type: directory, path: y}]",
            "2:51 there is a source `a` already, in line 2 — give it another name"
        ),
        (
            "sources: [{id: a, type: directory, path: /in, after: {move: /in/done}}]",
            "2:54 files would be moved into the folder that is watched, and found again — name a folder outside of /in"
        ),
        (
            "sinks: {a: {type: webhook, url: \"https://x.org/\", secrets: [whsec_abc]}}",
            "2:61 a secret never stands in the configuration itself — write {file: PATH}, {env: NAME} or {credential: NAME}"
        ),
        (
            "sinks: {ops: {type: log, path: \"-\"}}\nroutes: [{when: {severity: [high]}, to: [osp]}]",
            "3:42 there is no sink `osp` — did you mean `ops`?"
        ),
        (
            "sinks: {Ops: {type: log, path: \"-\"}}",
            "2:9 `Ops` is no name for a sink — use a-z, 0-9, `.`, `_` and `-`, a letter or digit first"
        ),
    ])
    func aFaultSaysWhereAndWhatToDo(_ lines: String, _ expected: String) {
        #expect(faults(lines) == [expected])
    }

    @Test func allFaultsAreToldAtOnce() {
        #expect(faults("http: 1\nlog: {level: x}\nstate: 3\n").count == 3)
    }

    @Test func aFaultInOneKeyDoesNotHideTheOthersOfASource() {
        let told = faults("sources: [{id: a, type: feed, url: \"ftp://x/\", every: soon, first: never}]")
        #expect(told.count == 3, "\(told)")
    }

    @Test func aFaultySinkIsStillTheOneThatARouteNames() {
        #expect(faults("sinks: {ops: {type: log, path: 3}}\nroutes: [{when: {severity: high}, to: [ops]}]").count == 1)
    }

    private static let whole = """
        schema: monitord.config/1
        state: /var/lib/monitord
        rules: [rules.d/*.yaml]
        lexicons: [lexicon.d/*.yaml, {petrarch: {actors: [a.txt], agents: [b.txt], verbs: v.txt}}]
        builtin_lexicons: true
        sources:
          - {id: wire, type: directory, path: /srv/inbox, recursive: true, after: {move: /srv/done}, tags: [agency]}
          - {id: desk, type: feed, url: "https://example.org/rss", every: 15m, min: 5m, max: 24h, first: 24h, tags: [desk],
             headers: {X-Key: {file: /run/key}}, auth: {basic: {user: u, password: {credential: desk}}}, full_text: off, allow_private: false}
          - {id: list, type: opml, path: feeds.opml}
        fetch: {concurrency: 256, per_host: 1, timeout: 30s, max_bytes: 20MiB, user_agent: "monitord (+https://example.org/contact)",
                proxy: null, allow_private: []}
        sinks:
          log: {type: log, path: alerts.jsonl, format: json}
          ops: {type: webhook, url: "https://hooks.example.org/x", format: standard, secrets: [{credential: ops}, {file: old.key}],
                headers: {}, timeout: 20s, give_up_after: 3d, max_in_flight: 4, max_per_minute: null, ordered: false, allow_private: false, ca: null}
        routes: [{when: {severity: [critical]}, to: [ops]}]
        inhibit: [{by: {severity: critical}, mutes: {severity: [low, medium]}, equal: [story]}]
        calendars: {}
        storm: {more_than: 60, within: 1m}
        http: null
        retention: {articles: 90d, alerts: 1y, max_size: 10GiB}
        log: {level: info, format: journal}
        """
}
