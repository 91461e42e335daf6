public import Rules

/// What `monitord.yaml` says, read and checked: every path absolute, every default in its place.
public struct Settings: Sendable, Hashable {
    /// The file, as it is shown in messages, and the folder that its paths are relative to.
    public var file: String
    public var folder: String
    /// The folder of the store.
    public var state: String
    /// Paths and patterns of rule files.
    public var rules: [String] = []
    public var lexicons: [LexiconSettings] = []
    public var usesBuiltinLexicons = true
    public var sources: [SourceSettings] = []
    public var fetch = FetchSettings()
    /// In the order in which they are written.
    public var sinks: [SinkSettings] = []
    public var routes: [Route] = []
    public var inhibitions: [Inhibition] = []
    /// Who is told of feeds that are given up.
    public var operators = OperatorSettings()
    /// Shared by all rule files.
    public var calendars: [String: QuietCalendar] = [:]
    public var storm: StormSettings? = StormSettings()
    /// Where the HTTP door listens; `nil` for nowhere.
    public var http: String? = "127.0.0.1:9464"
    public var retention = RetentionSettings()
    public var log = LoggingSettings()
    public var warnings: [Diagnostic] = []
    /// Where sources and sinks stand in the file.
    var places: [Part: SourceExcerpt] = [:]

    public init(file: String, folder: String, state: String) {
        self.file = file
        self.folder = folder
        self.state = state
    }

    /// In which line each source stands.
    var sourceLines: [String: Int] {
        Dictionary(sources.compactMap { source in places[.source(source.id)]?.line.map { (source.id, $0) } }) { first, _ in first }
    }

    /// The lists of feeds among the sources.
    public var feedLists: [FeedListSettings] {
        sources.compactMap { if case .feedList(let list) = $0 { list } else { nil } }
    }
}

/// Where actors and events are described: monitord's own files, or dictionaries of PETRARCH and TABARI. Paths and patterns.
public enum LexiconSettings: Sendable, Hashable {
    case files(String)
    case petrarch(actors: [String], agents: [String], verbs: String?)
}

public enum SourceSettings: Sendable, Hashable {
    case directory(DirectorySettings)
    case feed(FeedSettings)
    case feedList(FeedListSettings)

    public var id: String {
        switch self {
        case .directory(let settings): settings.id
        case .feed(let settings): settings.id
        case .feedList(let settings): settings.id
        }
    }
}

public enum SinkSettings: Sendable, Hashable {
    case log(LogSettings)
    case journal(JournalSettings)
    case webhook(WebhookSettings)
    case alertmanager(AlertmanagerSettings)
    case email(EmailSettings)
    case command(CommandSettings)

    public var name: String {
        switch self {
        case .log(let settings): settings.name
        case .journal(let settings): settings.name
        case .webhook(let settings): settings.name
        case .alertmanager(let settings): settings.name
        case .email(let settings): settings.name
        case .command(let settings): settings.name
        }
    }
}

/// `retention:`: what is older or more than this is forgotten.
public struct RetentionSettings: Sendable, Hashable {
    public var articles: Duration = .seconds(90 * 86400)
    public var alerts: Duration = .seconds(365 * 86400)
    /// Bytes of the store.
    public var maxSize = 10 << 30

    public init() {}
}

/// `log:`: how the daemon itself talks.
public struct LoggingSettings: Sendable, Hashable {
    public enum Level: String, Sendable, CaseIterable { case debug, info, warning, error }
    public enum Format: String, Sendable, CaseIterable { case auto, journal, text, json }

    public var level = Level.info
    public var format = Format.auto

    public init() {}
}
