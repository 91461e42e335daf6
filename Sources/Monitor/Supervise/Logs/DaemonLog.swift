public import Logging

/// Where the daemon's own log goes: to journald natively where that is our standard error, else to standard error.
public enum DaemonLog {
    public static func logger(_ settings: LoggingSettings, environment: [String: String], time: any Timekeeper) -> Logger {
        let level = settings.level.level
        return Logger(label: "monitord") { _ in
            switch settings.format {
            case .json: return StandardErrorLogHandler(style: .json, level: level, time: time)
            case .text: return StandardErrorLogHandler(style: .text, level: level, time: time)
            case .journal, .auto:
                let isJournal = JournalSocket.isStandardError(environment["JOURNAL_STREAM"])
                if isJournal || settings.format == .journal, let socket = JournalSocket() {
                    return JournalLogHandler(socket: socket, level: level)
                }
                return StandardErrorLogHandler(style: isJournal ? .prefixed : .text, level: level, time: time)
            }
        }
    }
}

extension LoggingSettings.Level {
    fileprivate var level: Logger.Level {
        switch self {
        case .debug: .debug
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }
}
