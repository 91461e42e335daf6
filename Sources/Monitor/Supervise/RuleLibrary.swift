import Foundation
import Rules

/// Opens rule files: those that patterns name, and those that they include.
///
/// A file is called by its path relative to the folder of the configuration where it stands below it, so that alerts call it the same on every
/// machine; otherwise by its absolute path.
struct RuleLibrary: Sendable {
    /// The code of the warning that a pattern stands for nothing.
    static let noFiles = "no-files"

    /// The folder that names are relative to, an absolute path.
    private let folder: String
    private let opened = Guarded<[String]>([])

    init(folder: String) {
        self.folder = folder
    }

    /// Patterns of all `include:` that were followed so far, as absolute paths: for whoever watches the files.
    var included: [String] { opened.withLock { $0 } }

    /// The rules of some patterns, checked against the names that the settings and the lexicons know; without settings any sink's name is taken,
    /// without actors any actor's.
    func rules(_ patterns: [String], for settings: Settings?, actors: ActorCatalogue? = nil) throws(ConfigurationError) -> RuleSet {
        let (files, faults) = open(patterns, of: "rules")
        var context = RuleContext(
            sinks: settings.map { Set($0.sinks.map(\.name)) }, calendars: settings?.calendars ?? [:],
            actors: actors?.ids, include: { pattern, file in try include(pattern, from: file) })
        context.organisations = actors?.organisations
        context.memberOrganisations = actors?.memberOrganisations
        var rules: RuleSet
        do {
            rules = try RuleFiles.read(files, context: context)
        } catch {
            throw ConfigurationError(diagnostics: faults + error.diagnostics)
        }
        guard !faults.contains(where: { $0.severity == .error }) else {
            throw ConfigurationError(diagnostics: faults + rules.warnings)
        }
        rules.warnings = faults + rules.warnings
        return rules
    }

    /// The files of a setting's patterns, each once, in the order of the patterns and sorted within one; and why some are missing.
    func open(_ patterns: [String], of setting: String) -> (files: [SourceFile], faults: [Diagnostic]) {
        var files: [SourceFile] = []
        var faults: [Diagnostic] = []
        var known: Set<String> = []
        for pattern in patterns {
            let paths = Globs.expand(absolute(pattern, in: folder))
            if paths.isEmpty {
                faults.append(
                    Diagnostic(
                        Self.noFiles, in: name(of: pattern), at: nil, "no file has a name of this pattern",
                        help: "write one, or change `\(setting)`",
                        severity: .warning))
            }
            for path in paths where known.insert(path).inserted {
                do throws(Diagnostic) {
                    files.append(try open(path))
                } catch {
                    faults.append(error)
                }
            }
        }
        return (files, faults)
    }

    /// What an `include:` of one of the files stands for.
    func include(_ pattern: String, from file: String) throws -> [SourceFile] {
        let home = URL(filePath: absolute(file, in: folder)).deletingLastPathComponent().path
        let pattern = absolute(pattern, in: home)
        opened.withLock { $0.append(pattern) }
        return try Globs.expand(pattern).map(open)
    }

    private func open(_ path: String) throws(Diagnostic) -> SourceFile {
        do {
            let file = try SourceFile(path: path)
            return SourceFile(name: name(of: path), text: file.text)
        } catch {
            var fault = error
            fault.file = name(of: path)
            throw fault
        }
    }

    private func absolute(_ path: String, in folder: String) -> String {
        (path.hasPrefix("/") ? path : folder + "/" + path).standardizedPath
    }

    private func name(of path: String) -> String {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
