import Foundation
public import Rules

/// Tells what would keep the daemon from working as a checked configuration asks: secrets, lists of feeds and certificates that cannot be
/// read (the daemon would not start), folders that it could not watch or write to (it would wait for them).
public struct PlanRehearsal: Sendable {
    private let environment: [String: String]
    private let time: any Timekeeper

    public init(environment: [String: String], time: any Timekeeper) {
        self.environment = environment
        self.time = time
    }

    /// Sorted by place. Nothing is opened for writing, fetched or sent.
    public func diagnostics(of settings: Settings) -> [Diagnostic] {
        var faults = PlanFaults(settings)
        _ = SinkPlanner(environment: environment, time: time).sinks(of: settings, &faults)
        _ = FeedPlanner(secrets: SecretReader(environment: environment)).feeds(of: settings, &faults)
        return (faults.diagnostics.map(Self.judged) + folders(of: settings)).sorted()
    }

    /// Whoever checks may not have what the service has.
    private static func judged(_ fault: Diagnostic) -> Diagnostic {
        guard fault.code == PlanFaults.ofTheService else { return fault }
        var warning = fault
        warning.severity = .warning
        return warning
    }

    private func folders(of settings: Settings) -> [Diagnostic] {
        let inboxes = settings.sources.compactMap { source -> Diagnostic? in
            guard case .directory(let directory) = source else { return nil }
            do throws(SystemError) {
                _ = try FolderListing.entries(of: Array(directory.path.utf8))
                return nil
            } catch {
                let trouble = FolderTrouble.unreadable(directory.path, error)
                return settings.diagnostic("folder", at: .source(directory.id), trouble, severity: .warning)
            }
        }
        let logs = settings.sinks.compactMap { sink -> Diagnostic? in
            guard case .log(let log) = sink, case .file(let path) = log.target else { return nil }
            let folder = URL(filePath: path).deletingLastPathComponent().path
            var isFolder = ObjCBool(false)
            guard !FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) || !isFolder.boolValue else { return nil }
            // The store's own folder is made at the start.
            guard !(folder + "/").hasPrefix(settings.state + "/") else { return nil }
            let trouble = "the folder \(folder) of the log does not exist: make it, or correct `path`"
            return settings.diagnostic("folder", at: .sink(log.name), trouble, severity: .warning)
        }
        return inboxes + logs
    }
}
