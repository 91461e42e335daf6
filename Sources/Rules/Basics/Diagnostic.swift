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
    /// The line at `position`, as written, or the part of a long one around it; `nil` without a position.
    public var sourceLine: String?
    /// The column at which `sourceLine` begins: 1, but for a part of a long line.
    public var sourceColumn: Int

    public init(
        _ code: String, in file: String, at position: SourcePosition?, length: Int = 1, _ message: String, help: String? = nil,
        sourceLine: String? = nil, sourceColumn: Int = 1, severity: Severity = .error
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.position = position
        self.length = length
        self.message = message
        self.help = help
        self.sourceLine = sourceLine
        self.sourceColumn = sourceColumn
    }
}

extension Diagnostic: Comparable {
    /// By file, then by position; what concerns a whole file stands before its lines.
    public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        if a.file != b.file { return a.file < b.file }
        let none = SourcePosition(line: 0, column: 0)
        let (first, second) = (a.position ?? none, b.position ?? none)
        if first != second { return first < second }
        return (a.code, a.message) < (b.code, b.message)
    }
}
