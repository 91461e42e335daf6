import Foundation

/// A configuration in a folder of its own, an inbox and rules: what the daemon tests run the binary on.
public struct Newsroom: Sendable {
    public let folder: TemporaryFolder
    private let sinks: [String]
    private let sources: [String]
    private let more: [String]

    /// Lines that go under `sinks:` and `sources:`, where a log sink and the inbox always are, and `more` at the top level.
    public init(sinks: [String] = [], sources: [String] = [], more: [String] = ["http: null"]) throws {
        self.sinks = sinks
        self.sources = sources
        self.more = more
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder.url.appending(path: "inbox"), withIntermediateDirectories: true)
        try writeRules("harbour", to: "rules.d/a.yaml")
    }

    /// A rule file with one rule of that id, which matches that word.
    public func writeRules(_ word: String, to name: String) throws {
        try folder.write("schema: monitord.rules/1\nrules:\n  - {id: \(word), severity: high, when: \(word)}\n", to: name)
    }

    public func writeSettings() throws {
        let lines =
            ["schema: monitord.config/1", "state: state", "rules: [rules.d/*.yaml]", "sources:"]
            + ["  - {id: inbox, type: directory, path: inbox}"] + sources.map { "  - \($0)" }
            + ["sinks:", "  log: {type: log, path: alerts.jsonl}"] + sinks.map { "  \($0)" } + more
        try folder.write(lines.joined(separator: "\n") + "\n", to: "monitord.yaml")
    }

    /// Writes the settings and starts the daemon on them.
    public func start(environment: [String: String] = [:]) throws -> MonitordProcess {
        try writeSettings()
        return try MonitordProcess(["run", "--config", "monitord.yaml"], in: folder.url, environment: environment)
    }

    /// Drops an article file into the inbox in one step.
    public func drop(_ text: String, as name: String) throws {
        try folder.drop(text, into: "inbox/\(name)")
    }

    /// The lines of the log sink so far.
    public var loggedAlerts: [LoggedAlert] {
        get throws {
            let file = folder.url.appending(path: "alerts.jsonl")
            guard let data = FileManager.default.contents(atPath: file.path) else { return [] }
            return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(LoggedAlert.self, from: Data($0)) }
        }
    }
}

/// What the tests look at in an alert; decoded by Foundation, independently of the code that wrote it.
public struct LoggedAlert: Sendable, Decodable {
    public struct Rule: Sendable, Decodable {
        public var id: String
        public var file: String
    }

    public struct Article: Sendable, Decodable {
        public var id: String
        public var title: String?
        public var source: String?
    }

    public struct Evidence: Sendable, Decodable {
        public struct Span: Sendable, Decodable {
            public var field: String
            public var start: Int
            public var end: Int
            public var text: String
        }

        public var condition: String
        public var spans: [Span]
    }

    public var schema: String
    public var alertID: String
    public var rule: Rule
    public var article: Article?
    public var evidence: [Evidence]

    private enum CodingKeys: String, CodingKey {
        case schema, rule, article, evidence
        case alertID = "alert_id"
    }
}
