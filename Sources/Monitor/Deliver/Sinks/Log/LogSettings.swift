/// A sink of type `log`: a line for each alert.
public struct LogSettings: Sendable, Hashable {
    public enum Target: Sendable, Hashable {
        case standardOutput
        /// An absolute path.
        case file(String)
    }

    public enum Format: String, Sendable, Hashable, CaseIterable { case json, text }

    public var name: String
    public var target: Target
    public var format = Format.json

    public init(name: String, target: Target) {
        self.name = name
        self.target = target
    }
}
