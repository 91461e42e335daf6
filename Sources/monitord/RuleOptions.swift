import ArgumentParser
import Foundation
import Monitor
import Rules

/// `--rules GLOB…` and `--config F`: which rules a command works with.
struct RuleOptions: ParsableArguments {
    @Option(
        parsing: .upToNextOption, help: ArgumentHelp("Rule files or patterns, instead of those of the configuration.", valueName: "glob"))
    var rules: [String] = []

    @OptionGroup var config: ConfigOption

    /// A shell has already replaced a pattern by names, and articles may follow them: those that are no rule files.
    func split(_ articles: [String]) -> (rules: [String], articles: [String]) {
        let firstArticle = rules.indices.dropFirst().first { !Self.isRuleFile(rules[$0]) } ?? rules.endIndex
        return (Array(rules[..<firstArticle]), rules[firstArticle...] + articles)
    }

    private static func isRuleFile(_ path: String) -> Bool {
        if path.contains(where: { "*?[".contains($0) }) { return true }
        switch URL(filePath: path).pathExtension.lowercased() {
        case "yaml", "yml": return true
        case "json":
            let head = (try? FileHandle(forReadingFrom: URL(filePath: path)).read(upToCount: 4096)) ?? nil
            return String(decoding: head ?? Data(), as: UTF8.self).contains("monitord.rules/")
        default: return false
        }
    }

    /// The rules of these patterns or, without one, of the configuration; its routing and lexicons come along where there is one.
    func load(_ patterns: [String]) throws -> CheckedConfiguration {
        let named = config.config
        if patterns.isEmpty { return try config.load() }
        return try load(patterns, for: try named.map { _ in try config.load().settings })
    }

    /// The rules of these patterns under settings that are known.
    func load(_ patterns: [String], for settings: Settings?) throws -> CheckedConfiguration {
        let library = RuleFolder(patterns: patterns, workingFolder: FileManager.default.currentDirectoryPath)
        do {
            return try library.load(settings: settings)
        } catch {
            throw Failure(.configuration, error.diagnostics.map(\.rendered))
        }
    }
}

/// `--config F`.
struct ConfigOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration; else monitord.yaml in $CONFIGURATION_DIRECTORY, ./config or /etc/monitord.", valueName: "file"))
    var config: String?

    /// What reads the configuration.
    func loader() throws -> ConfigurationLoader {
        let environment = ProcessInfo.processInfo.environment
        let found = ConfigurationPath.find(config, environment: environment)
        guard let path = found.path else {
            throw Failure(
                .configuration, "there is no configuration in \(found.places.joined(separator: ", ")); name one with --config")
        }
        return ConfigurationLoader(
            path: path, workingFolder: FileManager.default.currentDirectoryPath, environment: environment)
    }

    func load() throws -> CheckedConfiguration {
        do {
            return try loader().load().result.get()
        } catch let error as ConfigurationError {
            throw Failure(.configuration, error.diagnostics.map(\.rendered))
        }
    }

    /// The settings alone, for commands that have nothing to do with rules.
    func settings() throws -> Settings {
        do {
            return try loader().settings()
        } catch let error as ConfigurationError {
            throw Failure(.configuration, error.diagnostics.map(\.rendered))
        }
    }
}
