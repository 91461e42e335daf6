/// One fault of something that a person wrote: where it is, what is wrong, and what to do.
///
/// `message` is one sentence without a full stop that says what is wrong; `help` says what to do (a nearest right word, a limit).
public struct Diagnostic: Error, Sendable, Hashable {
    public enum Severity: String, Sendable { case error, warning }

    public var severity: Severity
    /// A stable name of the kind of fault: `unknown-key`, `duplicate-id`.
    public var code: String
    public var file: String
    /// `nil` where the fault is the whole file's (it cannot be opened, it is empty).
    public var position: SourcePosition?
    /// Scalars that the caret underlines, at least 1.
    public var length: Int
    public var message: String
    public var help: String?
    /// The line at `position`, as written; `nil` without a position.
    public var sourceLine: String?

    public init(
        _ code: String, in file: String, at position: SourcePosition?, length: Int = 1, _ message: String, help: String? = nil,
        sourceLine: String? = nil, severity: Severity = .error
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.position = position
        self.length = length
        self.message = message
        self.help = help
        self.sourceLine = sourceLine
    }
}
