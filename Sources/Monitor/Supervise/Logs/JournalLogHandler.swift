import CPlatform
import Glibc
public import Logging

/// Log entries to journald's native socket, with each fact as a field of its own: `journalctl MONITORD_SOURCE=wire`.
///
/// The protocol is systemd's "Native Journal Protocol": `NAME=value` lines, or for values with a line feed the name, the length as 64 bits
/// little-endian, and the bytes.
public struct JournalLogHandler: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level
    private let socket: JournalSocket

    public init(socket: JournalSocket, level: Logger.Level) {
        self.socket = socket
        logLevel = level
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        let facts = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let message = facts.reduce(event.message.description) { $0 + " \($1.key)=\($1.value)" }
        var fields = [("MESSAGE", message), ("PRIORITY", String(event.level.syslogPriority)), ("SYSLOG_IDENTIFIER", "monitord")]
        fields += facts.map { ("MONITORD_" + JournalSocket.fieldName($0.key), "\($0.value)") }
        if !socket.send(fields) { StandardError.write("<\(event.level.syslogPriority)>\(message)") }
    }
}
