import Rules

/// Writes alerts to journald by its native protocol, with fields that `journalctl` can ask for.
public struct JournalSink: Sink {
    public let name: String
    private let identifier: String
    private let path: String
    private let socket: JournalSocket?

    public init(_ settings: JournalSettings, socket path: String = JournalSocket.standardPath) {
        name = settings.name
        identifier = settings.identifier
        self.path = path
        socket = JournalSocket(path: path)
    }

    /// In the order of the alerts; journald takes one in microseconds.
    public static var delivery: DeliverySettings {
        var delivery = DeliverySettings()
        delivery.ordered = true
        return delivery
    }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        let entry = JournalEntry(try delivery.alert(), body: delivery.body)
        let fields = [("SYSLOG_IDENTIFIER", identifier)] + entry.fields
        guard let socket, socket.offer(fields) else {
            throw .transient("journald at \(path) does not take the entry; look at `systemctl status systemd-journald`", retryAfter: nil)
        }
    }
}
