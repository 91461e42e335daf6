import Foundation
import TestKit
import Testing

@testable import Monitor
@testable import Rules

/// The JSON Schemas say what the readers take and what alerts hold.
@Suite struct SchemaTests {
    private static let configuration = "config/schemas/monitord.schema.json"
    private static let alerts = "config/schemas/alert.schema.json"

    struct Mapping: Sendable, CustomTestStringConvertible {
        /// Keys on the way into the schema.
        let place: [String]
        let keys: [String]
        let required: [String]
        var testDescription: String { place.joined(separator: ".") }

        init<Key: FieldKey>(_ place: String, _ type: Key.Type, besides: [String] = []) {
            self.place = place.split(separator: ".").map(String.init)
            keys = Key.allCases.map(\.rawValue)
            required = Key.required.map(\.rawValue) + besides
        }
    }

    private static let mappings = [
        Mapping("", SettingsKey.self), Mapping("$defs.directory", DirectoryKey.self, besides: ["type"]),
        Mapping("$defs.feed", FeedKey.self, besides: ["type"]), Mapping("$defs.feedList", FeedListKey.self, besides: ["type"]),
        Mapping("properties.fetch", FetchKey.self), Mapping("$defs.log", LogSinkKey.self, besides: ["type"]),
        Mapping("$defs.journal", JournalKey.self, besides: ["type"]), Mapping("$defs.webhook", WebhookKey.self, besides: ["type"]),
        Mapping("$defs.alertmanager", AlertmanagerKey.self, besides: ["type"]), Mapping("$defs.email", EmailKey.self, besides: ["type"]),
        Mapping("$defs.command", CommandKey.self, besides: ["type"]), Mapping("properties.routes.items", RouteKey.self),
        Mapping("$defs.ruleCondition", RouteConditionKey.self), Mapping("properties.inhibit.items", InhibitKey.self),
        Mapping("properties.operator", OperatorKey.self),
        Mapping("properties.storm.anyOf.0", StormKey.self), Mapping("properties.http.anyOf.0", HTTPKey.self),
        Mapping("properties.retention", RetentionKey.self), Mapping("properties.log", LoggingKey.self),
        Mapping("$defs.secret", SecretKey.self), Mapping("$defs.calendar", CalendarKey.self),
        Mapping("$defs.directory.properties.after.anyOf.1", MoveKey.self), Mapping("$defs.feed.properties.auth", AuthorizationKey.self),
        Mapping("$defs.feed.properties.auth.properties.basic", BasicKey.self),
        Mapping("properties.lexicons.items.anyOf.1", LexiconKey.self),
        Mapping("properties.lexicons.items.anyOf.1.properties.petrarch", PetrarchKey.self),
    ]

    private static func schema(_ path: String) throws -> JSON {
        try JSON(parsing: Data(contentsOf: Repository.root.appending(path: path)))
    }

    private static func step(_ value: JSON?, _ name: String) -> JSON? { Int(name).flatMap { value?[$0] } ?? value?[name] }

    @Test(arguments: mappings) func theSchemaHasTheKeysThatAreRead(_ mapping: Mapping) throws {
        let schema = try #require(mapping.place.reduce(try Self.schema(Self.configuration)) { Self.step($0, $1) })
        #expect(Set(Self.keys(schema["properties"])) == Set(mapping.keys))
        #expect(Set(schema["required"]?.array?.compactMap(\.string) ?? []) == Set(mapping.required))
        #expect(schema["additionalProperties"] == false)
    }

    @Test func everyMappingThatTheReadersKnowIsCompared() throws {
        let source = try Repository.swiftFiles(under: ["Sources/Monitor/Supervise/Settings"])
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        // Two are parts of others, which are compared.
        let names = Set(source.matches(of: /enum (\w+): String, FieldKey/).map { String($0.output.1) })
            .subtracting(["DeliveryKey", "ConnectionKey"])
        #expect(names.count + 1 == Self.mappings.count, "\(names.sorted())")
    }

    private static func keys(_ value: JSON?) -> [String] {
        if case .object(let members)? = value { members.map(\.key) } else { [] }
    }

    private static func json(_ text: String) throws -> JSON {
        JSON(try #require(NodeReader(SourceFile(name: "monitord.yaml", text: text)).document()))
    }

    @Test func everyConfigurationOfThePagesIsValid() async throws {
        let example = try String(contentsOf: Repository.root.appending(path: "config/monitord.yaml"), encoding: .utf8)
        let blocks = try Documentation.pages().flatMap(\.blocks).filter { $0.words.first == "monitord" }.map(\.text)
        #expect(blocks.count > 15)
        try await expectValid(try ([example] + blocks).map(Self.json), by: Self.configuration)
    }

    @Test(arguments: [
        "state: 1", "sinks: {a: {type: lgo, path: x}}", "sinks: {a: {type: log, path: x, formt: json}}", "sinks: {A: {type: log, path: x}}",
        "sinks: {a: {type: webhook, url: \"https://x.org\", secrets: [whsec_x]}}",
        "sinks: {a: {type: email, url: \"smtp://x\", from: a@b.c}}",
        "sinks: {a: {type: command, run: /bin/true}}", "sources: [{id: a, type: feed, url: \"file:///etc/passwd\"}]", "unknown: 1",
        "log: {level: inof}", "retention: {articles: 90}", "http: {listen: here}",
    ])
    func whatTheReaderRefusesTheSchemaRefuses(_ line: String) async throws {
        let text = "schema: monitord.config/1\n" + line
        #expect(throws: ConfigurationError.self) {
            try Settings.read(SourceFile(name: "monitord.yaml", text: text), in: "/etc/monitord")
        }
        let request: JSON = [
            "schema": .string(Repository.root.appending(path: Self.configuration).path), "values": .array([try Self.json(text)]),
        ]
        #expect(try await PythonVerifier.run("Tests/Tools/validate-json.py", input: Data(request.bytes)).status == 1)
    }

    @Test func alertsOfEveryReasonAreValid() async throws {
        var whole = SampleAlerts.alert(.again, id: "01ARYZ6S41TSV4RRFFQ69G5FAV", title: "x").draft
        whole.evidence = Self.evidence
        let alerts =
            SampleAlerts.reasons.map { SampleAlerts.json($0) } + [Alert(whole, id: "01ARYZ6S41TSV4RRFFQ69G5FAV", raisedAt: Date()).json]
        let pages = try Documentation.blocks("json", "alert").map { try JSON(parsing: $0.block.text) }
        #expect(!pages.isEmpty)
        try await expectValid(alerts + pages, by: Self.alerts)
        let schema = try Self.schema(Self.alerts)
        for alert in alerts { #expect(Self.unknown(in: alert, schema, root: schema) == []) }
    }

    @Test func alertsOfTheStoreAreValid() async throws {
        let desk = try Newsdesk(rules: [.sample("ferry"), .sample("strike")])
        var article = Article.sample("a1", "Ferry strike \u{1F6A2}", body: "No ferry\u{0} today.")
        article.url = "https://example.org/1"
        article.published = Date(timeIntervalSince1970: 1_795_427_000)
        let loss = SourceLoss(reason: "the server says that the feed is gone for good (410)", place: "https://a.example/", lastSuccess: nil)
        let alerts = try await desk.decide(ArticleBatch(source: "wire", articles: [article], loss: loss))
        #expect(alerts.count == 3)
        try await expectValid(alerts.map(\.json), by: Self.alerts)
    }

    @Test(arguments: ["reason", "rule", "window"]) func anAlertWithoutAKeyIsNotValid(_ key: String) async throws {
        guard case .object(let members) = SampleAlerts.json() else { return }
        let alert = JSON.object(members.filter { $0.key != key })
        let request: JSON = ["schema": .string(Repository.root.appending(path: Self.alerts).path), "values": .array([alert])]
        #expect(try await PythonVerifier.run("Tests/Tools/validate-json.py", input: Data(request.bytes)).status == 1)
    }

    /// Evidence of every kind, as the code prints it.
    private static var evidence: JSON {
        let side = CodedEvent.Side(id: nil, code: "UKR", text: "Ukrainian")
        let event = CodedEvent(
            type: "CONSULT", mode: nil, contexts: [], status: .asserted, confidence: 0.83, source: side, target: nil, sentence: "They met.",
            trigger: TextSpan(field: .title, utf8: 0..<1), spans: [])
        let findings: [Evidence.Finding] = [
            .text, .actor(ActorMention(id: nil, code: "RUS", name: "Russia", spans: [])), .event(event), .field(name: "lang", value: "en"),
            .age(90.5),
        ]
        let printer = SpanPrinter(Article.sample("a1", "Ferry strike"))
        let span = TextSpan(field: .title, utf8: 0..<5)
        return .array(findings.map { Evidence(condition: "any[0]", finding: $0, spans: [span]).json(printer) })
    }

    /// Paths of keys that the schema does not name.
    private static func unknown(in value: JSON, _ schema: JSON?, root: JSON) -> [String] {
        guard let schema else { return [] }
        if let reference = schema["$ref"]?.string {
            return unknown(in: value, root["$defs"]?[String(reference.dropFirst("#/$defs/".count))], root: root)
        }
        if let choices = schema["anyOf"]?.array, value != .null {
            return choices.map { unknown(in: value, $0, root: root) }.min { $0.count < $1.count } ?? []
        }
        switch value {
        case .array(let items): return items.flatMap { unknown(in: $0, schema["items"], root: root) }
        case .object(let members):
            if schema["additionalProperties"]?["type"] != nil || schema["properties"] == nil { return [] }
            return members.flatMap { member -> [String] in
                guard let inner = schema["properties"]?[member.key] else { return [member.key] }
                return unknown(in: member.value, inner, root: root).map { member.key + "." + $0 }
            }
        default: return []
        }
    }
}
