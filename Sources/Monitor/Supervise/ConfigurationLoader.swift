import Foundation
public import Rules

/// Reads the configuration with all its rule files from disk, as often as asked.
public struct ConfigurationLoader: Sendable {
    /// What was read, and what tells that it is no longer so.
    public struct Loaded: Sendable {
        public var result: Result<CheckedConfiguration, ConfigurationError>
        var watch: ConfigurationWatch
    }

    /// As it was given: messages show it so.
    private let path: String
    /// Where it stands: absolute, and as it was given.
    private let folder: String
    private let shownFolder: String
    private let environment: [String: String]

    /// - Parameter workingFolder: an absolute path, which a relative `path` stands in.
    public init(path: String, workingFolder: String, environment: [String: String]) {
        self.path = path
        self.environment = environment
        let absolute = path.hasPrefix("/") ? path : workingFolder + "/" + path
        folder = URL(filePath: absolute.standardizedPath).deletingLastPathComponent().path
        shownFolder = String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
    }

    public func load() -> Loaded {
        var watch = ConfigurationWatch()
        watch.add([path])
        do throws(ConfigurationError) {
            let settings = try settings()
            watch.add(settings.rules + LexiconLibrary.patterns(of: settings) + settings.feedLists.map(\.path))
            let library = RuleLibrary(folder: folder)
            defer { watch.add(library.included) }
            return Loaded(result: .success(try configuration(settings, from: library)), watch: watch)
        } catch {
            return Loaded(result: .failure(error), watch: watch)
        }
    }

    /// The settings alone.
    public func settings() throws(ConfigurationError) -> Settings {
        let file: SourceFile
        do {
            file = try SourceFile(path: path)
        } catch {
            throw ConfigurationError(diagnostics: [error])
        }
        return try Settings.read(file, in: folder, stateDirectory: environment["STATE_DIRECTORY"])
    }

    private func configuration(_ settings: Settings, from library: RuleLibrary) throws(ConfigurationError) -> CheckedConfiguration {
        var faults: [Diagnostic] = []
        var lexicons: Lexicons?
        do throws(ConfigurationError) {
            lexicons = try LexiconLibrary(folder: folder).lexicons(of: settings)
        } catch {
            faults = error.diagnostics
        }
        do throws(ConfigurationError) {
            // With faulty lexicons any actor is taken: who is missing there is not the rules' fault.
            var rules = try library.rules(settings.rules, for: settings, actors: lexicons?.actors)
            guard var lexicons else { throw ConfigurationError(diagnostics: rules.warnings) }
            rules.warnings = rules.warnings.map(shown)
            lexicons.warnings = lexicons.warnings.map(shown)
            return CheckedConfiguration(settings: settings, rules: rules, lexicons: lexicons)
        } catch {
            throw ConfigurationError(diagnostics: (settings.warnings + faults + error.diagnostics).map(shown))
        }
    }

    /// With the file's name as somebody in the working folder would open it.
    public func shown(_ diagnostic: Diagnostic) -> Diagnostic {
        guard !diagnostic.file.hasPrefix("/"), diagnostic.file != path else { return diagnostic }
        var shown = diagnostic
        shown.file = shownFolder + diagnostic.file
        return shown
    }
}
