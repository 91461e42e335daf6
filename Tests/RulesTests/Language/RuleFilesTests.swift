import Foundation
import Rules
import Testing

@Suite struct RuleFilesTests {
    private func read(_ body: String, context: RuleContext = RuleContext()) throws -> RuleSet {
        try RuleFiles.read([SourceFile(name: "a.yaml", text: "schema: monitord.rules/1\n" + body)], context: context)
    }

    private func rule(_ body: String, head: String = "") throws -> Rule {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
        return try #require(try read(head + "rules:\n  - id: r\n" + lines).rules.first)
    }

    @Test func aRuleWithEverythingIsRead() throws {
        let set = try read(
            """
            defaults: {severity: low, notify: [log], owner: desk, labels: {region: europe, kind: talks}, stem: true}
            lists: {mediators: [TUR, list:eu], eu: ["member:EU", TUR]}
            calendars: {nights: {tz: Europe/Kyiv, daily: "23:00-06:30"}}
            rules:
              - id: ua-talks
                title: Talks on Ukraine
                severity: high
                labels: {kind: peace}
                when:
                  all:
                    - text: '"peace talks" OR summit'
                    - event: {type: [CONSULT, verbal-conflict], source: [UKR, list:mediators], target: "*", direction: either, status: [future]}
                  none: [football]
                except:
                  - {id: cup, reason: World Cup, until: 2026-12-31, when: 'title:"world cup"'}
                window: {type: frequency, count: 3, within: 1h, by: [target, kind], distinct: domain}
                throttle: {every: 30m, by: [rule, story], grow_to: 6h}
                group: {by: [story], wait: 2m}
                quiet: {calendar: nights, do: drop}
                notify: [ops, log]
                tests:
                  - article: {title: Kyiv and Moscow hold peace talks, published: 2026-11-23, tags: agency, seen: "2026-11-23T12:00:00+02:00"}
                    expect: match
                    evidence: [peace talks]
              - {id: plain, when: storm, enabled: false}
            """)
        let rule = set.rules[0]
        #expect(set.rules.map(\.id) == ["ua-talks", "plain"])
        #expect(rule.header.severity == .high && rule.header.owner == "desk" && rule.header.notify == ["ops", "log"])
        #expect(rule.header.labels == ["region": "europe", "kind": "peace"])
        #expect(rule.origin.line == 6 && rule.origin.file == "a.yaml")
        guard case .together(let parts) = rule.when, case .all(let all) = parts[0], case .event(let event) = all[1] else {
            return #expect(Bool(false), "\(rule.when)")
        }
        #expect(event.sources == [.code("UKR"), .code("TUR"), .member(of: "EU")])
        #expect(event.targets.isEmpty && event.statuses == [.future] && event.direction == .either)
        #expect(event.types.map(\.type) == ["CONSULT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"])
        #expect(rule.exceptions[0].ends == Date(timeIntervalSince1970: 1_798_761_600))
        #expect(rule.policy.window == .frequency(count: 3, within: 3600, by: [.target, .label("kind")], distinct: .domain))
        #expect(rule.policy.throttle == Throttle(every: 1800, by: [.rule, .story], growTo: 21600))
        #expect(rule.policy.group == Grouping(by: [.story], wait: 120, max: 50))
        #expect(rule.policy.quiet == QuietHours(calendar: "nights", action: .drop))
        #expect(rule.tests[0].name == "test 1" && rule.tests[0].article.seen == Date(timeIntervalSince1970: 1_795_428_000))
        #expect(rule.tests[0].article.tags == ["agency"])
        #expect(set.rules[1].header.severity == .low && !set.rules[1].header.isEnabled && set.rules[1].header.title == "plain")
        #expect(set.calendars["nights"]?.daily == [QuietCalendar.DailySpan(start: 1380, end: 390)])
    }

    @Test(
        arguments: [
            ("each", .each), ("{type: each}", .each),
            (
                "{type: spike, ratio: 2.5, within: 1h, base: 1d}",
                .spike(.init(ratio: 2.5, within: 3600, base: 86400, minNow: 3, minBase: 1, by: []))
            ),
            (
                "{type: cardinality, of: domain, over_count: 5, within: 1h, by: lang}",
                .cardinality(of: .domain, overCount: 5, within: 3600, by: [.lang])
            ),
            ("{type: new_value, of: target, learn: 2w}", .newValue(of: .target, learn: 1_209_600)),
            ("{type: flatline, below: 1, within: 1y}", .flatline(below: 1, within: 31_536_000, by: [])),
            ("{type: sequence, steps: [r, r], within: 90s}", .sequence(steps: ["r", "r"], within: 90, by: [])),
        ] as [(String, Window)])
    func everyWindowIsRead(_ text: String, _ expected: Window) throws {
        #expect(try rule("when: storm\nwindow: \(text)").policy.window == expected)
    }

    @Test(arguments: [
        ("storm", "text: storm"), ("{text: storm}", "storm"), ("{actor: UKR}", "{actor: {is: [UKR]}}"),
        ("{actor: [UKR, RUS]}", "{actor: {is: [UKR, RUS]}}"),
        ("{event: RUS>AID>UKR}", "{event: {source: RUS, type: AID, target: UKR}}"), ("{event: '*'}", "{event: {type: '*'}}"),
        ("{field: {name: lang, is: NO}}", "{field: {name: lang, is: ['NO']}}"),
    ])
    func shortFormsMeanTheLongOnes(_ short: String, _ long: String) throws {
        let longer = long.hasPrefix("text:") ? "{\(long)}" : long
        #expect(try rule("when: \(short)").when == rule("when: \(longer)").when)
    }

    @Test func aRulesOwnNullTakesAwayADefault() throws {
        let head = "defaults: {throttle: {every: 1h}}\n"
        #expect(try rule("when: storm", head: head).policy.throttle?.every == 3600)
        #expect(try rule("when: storm\nthrottle: null", head: head).policy.throttle == nil)
    }

    @Test func anExceptionWithoutAnIDIsCalledByItsNumber() throws {
        let rule = try rule("when: storm\nexcept: [{id: cup, reason: World Cup, when: cup}, {reason: a film, when: film}]")
        #expect(rule.exceptions.map(\.id) == ["cup", "2"])
    }

    @Test func filesAreReadOnceAndNamesAreKnownInAllOfThem() throws {
        let files = [
            "a.yaml": "include: [b.yaml, c.yaml]\nrules: [{id: a, when: 'actor:list:x'}]",
            "b.yaml": "include: [c.yaml]\nrules: [{id: b, when: flood, quiet: n}]",
            "c.yaml": "lists: {x: [TUR]}\ncalendars: {n: {weekdays: [sat, sun]}}\nrules: [{id: c, when: wind}]",
        ].mapValues { "schema: monitord.rules/1\n" + $0 }
        let source = { @Sendable (name: String) in [SourceFile(name: name, text: files[name] ?? "")] }
        let set = try RuleFiles.read(source("a.yaml") + source("c.yaml"), context: RuleContext(include: { pattern, _ in source(pattern) }))
        #expect(set.rules.map(\.id) == ["a", "b", "c"])
        #expect(set.rules[0].when == .text(.actor(ActorTest(anyOf: [.code("TUR")]))))
    }

    @Test func anIncludePatternWithoutAFileIsAWarning() throws {
        let set = try read("include: ['x/*.yaml']", context: RuleContext(include: { _, _ in [] }))
        #expect(
            set.warnings.map(\.rendered) == [
                "a.yaml:2:11: warning: no file matches `x/*.yaml` [include]\n    include: ['x/*.yaml']\n              ^^^^^^^^^^"
            ])
    }

    @Test func theRevisionIsThatOfTheMeaning() throws {
        let revision = { (body: String, head: String) in try rule(body, head: head).origin.revision }
        let plain = try revision("when: storm OR flood", "")
        #expect(plain.hasPrefix("sha256:") && plain.count == 71)
        #expect(try revision("# why\nwhen: \"storm OR flood\"\ntests: []\nseverity: medium", "") != plain)
        #expect(try revision("when: 'storm OR flood' # why\ntests: []", "\n\n") == plain)
        #expect(try revision("when: storm OR flood", "defaults: {severity: medium}\n") == plain)
        #expect(try revision("when: storm OR flood", "defaults: {severity: low}\n") != plain)
        #expect(try revision("when: storm OR flood", "defaults: {throttle: {every: 1h}}\n") != plain)
        #expect(try revision("when: storm OR flood", "lists: {x: [TUR]}\n") == plain)
        let listed = try revision("when: actor:list:x", "lists: {x: [TUR]}\n")
        #expect(try revision("when: actor:list:x", "lists: {x: [SAU]}\n") != listed)
        #expect(
            try revision("{when: storm, severity: low}".replacing("{", with: "").replacing("}", with: "").replacing(", ", with: "\n"), "")
                == revision("severity: low\nwhen: storm", ""))
    }

    @Test func faultsOfAllFilesComeSorted() throws {
        let files = ["b", "a"].map { SourceFile(name: $0 + ".yaml", text: "schema: monitord.rules/1\nrules: [{id: A, when: '('}, {x: 1}]") }
        let error = try #require(throws: RuleSetError.self) { try RuleFiles.read(files) }
        #expect(error.diagnostics == error.diagnostics.sorted())
        #expect(Set(error.diagnostics.map(\.file)) == ["a.yaml", "b.yaml"])
        #expect(error.diagnostics.count >= 10)
    }
}
