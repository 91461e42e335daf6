/// A sink of type `journal`: an entry in the system's journal for each alert.
public struct JournalSettings: Sendable, Hashable {
    public var name: String
    /// What `journalctl -t` knows the entries by.
    public var identifier = "monitord"

    public init(name: String) {
        self.name = name
    }
}
