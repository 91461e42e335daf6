import CPlatform
import Foundation
public import Logging
import Rules

/// Log lines on standard error, one write(2) a line: for people (`text`) or for machines (`json`).
///
/// Under systemd without its native protocol, text lines carry the priority as `<6>`, which journald understands (sd-daemon(3)).
public struct StandardErrorLogHandler: LogHandler {
    public enum Style: Sendable { case text, json, prefixed }

    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level
    private let style: Style
    private let time: any Timekeeper

    public init(style: Style, level: Logger.Level, time: any Timekeeper) {
        self.style = style
        logLevel = level
        self.time = time
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        let facts = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let now = Timestamp.milliseconds(time.now)
        let line =
            switch style {
            case .json: Self.json(event, facts, now)
            case .text: "\(now) \(Self.padded(event.level)) \(Self.text(event, facts))"
            case .prefixed: "<\(event.level.syslogPriority)>\(Self.text(event, facts))"
            }
        StandardError.write(line)
    }

    private static func text(_ event: LogEvent, _ facts: [(key: String, value: Logger.MetadataValue)]) -> String {
        var line = event.message.description
        for (key, value) in facts { line += " \(key)=\(quoted("\(value)"))" }
        return line
    }

    private static func json(_ event: LogEvent, _ facts: [(key: String, value: Logger.MetadataValue)], _ now: String) -> String {
        var members = [
            JSON.Member("time", .string(now)), .init("level", .string(event.level.rawValue)),
            .init("message", .string(event.message.description)),
        ]
        members += facts.map { .init($0.key, .string("\($0.value)")) }
        return JSON.object(members).text
    }

    private static func padded(_ level: Logger.Level) -> String {
        level.rawValue.uppercased().padding(toLength: 8, withPad: " ", startingAt: 0)
    }

    /// A value that holds a space, a quote or a control character is written as JSON writes it: a log line is one line.
    private static func quoted(_ value: String) -> String {
        let isPlain = !value.isEmpty && value.unicodeScalars.allSatisfy { $0 > " " && $0 != "\"" && $0 != "=" && $0 != "\u{7F}" }
        return isPlain ? value : JSON.string(value).text
    }
}

extension Logger.Level {
    /// Priorities of syslog(3).
    var syslogPriority: Int {
        switch self {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}
