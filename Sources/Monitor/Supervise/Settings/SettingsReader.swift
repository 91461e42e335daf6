import Foundation
public import Rules

/// Every fault of a configuration, sorted by file and position.
public struct ConfigurationError: Error, Sendable, Hashable {
    public let diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}

extension Settings {
    static let schemaName = "monitord.config/1"

    /// Reads `monitord.yaml`.
    ///
    /// - Parameters:
    ///   - folder: where the file stands, an absolute path: its paths are relative to it.
    ///   - stateDirectory: `$STATE_DIRECTORY`, the default of `state`.
    public static func read(_ file: SourceFile, in folder: String, stateDirectory: String? = nil) throws(ConfigurationError) -> Settings {
        let reader = NodeReader(file)
        let state = stateDirectory?.split(separator: ":").first.map(String.init) ?? folder + "/state"
        var settings = Settings(file: file.name, folder: folder, state: state)
        if let root = reader.document(), let fields = FieldReader<SettingsKey>(root, reader, as: "the configuration") {
            SettingsReader(fields, paths: PathReader(reader, folder: folder)).fill(&settings)
        }
        let faults = reader.diagnostics.filter { $0.severity == .error }
        guard faults.isEmpty else { throw ConfigurationError(diagnostics: reader.diagnostics) }
        settings.warnings = reader.diagnostics
        return settings
    }
}

/// Reads the top level of `monitord.yaml`, and hands each part to its own reader.
struct SettingsReader {
    private let fields: FieldReader<SettingsKey>
    private let paths: PathReader
    private var reader: NodeReader { fields.reader }

    init(_ fields: FieldReader<SettingsKey>, paths: PathReader) {
        self.fields = fields
        self.paths = paths
    }

    func fill(_ settings: inout Settings) {
        readSchema()
        fields[.state].flatMap(paths.path).map { settings.state = $0 }
        fields[.rules].flatMap { reader.list($0, of: "paths", paths.path) }.map { settings.rules = $0 }
        fields[.lexicons].flatMap { reader.list($0, of: "paths", lexicon) }.map { settings.lexicons = $0 }
        fields.bool(.builtinLexicons).map { settings.usesBuiltinLexicons = $0 }
        readSources(&settings)
        fields[.fetch].flatMap(fetch).map { settings.fetch = $0 }
        readSinks(&settings)
        RoutingReader(reader, sinks: settings.sinkNames).fill(&settings, from: fields)
        ServiceReader(reader).fill(&settings, from: fields)
    }

    private func readSchema() {
        guard let node = fields[.schema], let name = reader.string(node), name != Settings.schemaName else { return }
        reader.report("schema", at: node, "`\(name)` is no schema of a configuration", help: "write `\(Settings.schemaName)`")
    }

    private func lexicon(_ node: YAMLNode) -> LexiconSettings? {
        guard let entries = node.entries else { return paths.path(node).map(LexiconSettings.files) }
        guard let fields = FieldReader<LexiconKey>(node, reader, as: "a lexicon"), let entry = entries.first,
            let inner = FieldReader<PetrarchKey>(entry.value, reader, as: "PETRARCH's dictionaries")
        else { return nil }
        _ = fields
        return .petrarch(
            actors: inner[.actors].flatMap { reader.oneOrMore($0)?.compactMap(paths.path) } ?? [],
            agents: inner[.agents].flatMap { reader.oneOrMore($0)?.compactMap(paths.path) } ?? [],
            verbs: inner[.verbs].flatMap(paths.path))
    }

    private func readSources(_ settings: inout Settings) {
        guard let node = fields[.sources] else { return }
        var ids = Names(reader, of: "source")
        let sources = SourceSettingsReader(reader, paths: paths)
        var places: [Settings.Part: SourceExcerpt] = [:]
        settings.sources =
            reader.list(node, of: "sources") { item in
                let source = sources.source(item, names: &ids)
                if let source { places[.source(source.id)] = reader.excerpt(of: item) }
                return source
            } ?? []
        settings.places.merge(places) { first, _ in first }
    }

    private func readSinks(_ settings: inout Settings) {
        guard let node = fields[.sinks], let entries = reader.entries(node, of: "sinks") else { return }
        var names = Names(reader, of: "sink")
        let sinks = SinkSettingsReader(reader, paths: paths)
        settings.sinks = entries.compactMap { entry in
            settings.places[.sink(entry.key)] = reader.excerpt(of: entry.keyNode)
            let sink = sinks.sink(entry.value, name: entry.key)
            return names.take(entry.key, at: entry.keyNode) ? sink : nil
        }
    }

    private func fetch(_ node: YAMLNode) -> FetchSettings? {
        guard let fields = FieldReader<FetchKey>(node, reader, as: "`fetch`") else { return nil }
        var fetch = FetchSettings()
        fields.integer(.concurrency, in: 1...500).map { fetch.concurrency = $0 }
        fields.integer(.perHost, in: 1...64).map { fetch.perHost = $0 }
        fields.duration(.timeout).map { fetch.timeout = $0 }
        fields.bytes(.maxBytes, least: 1024).map { fetch.maxBytes = $0 }
        fields.string(.userAgent).map { fetch.userAgent = $0 }
        fetch.proxy = fields.unlessNull(.proxy).flatMap { WebAddressReader(reader).address($0, schemes: WebAddressReader.proxySchemes) }
        fields.strings(.allowPrivate).map { fetch.allowPrivate = $0 }
        return fetch
    }
}

enum LexiconKey: String, FieldKey {
    case petrarch

    static let required: [Self] = [.petrarch]
}

enum PetrarchKey: String, FieldKey {
    case actors, agents, verbs
}
