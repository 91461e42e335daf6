/// One rule as a person wrote it, checked. Immutable and shared: a hundred thousand of them are passed around by reference.
public final class Rule: Sendable {
    /// Where the rule stands and which version of it this is.
    public struct Origin: Sendable, Hashable {
        public var file: String
        public var line: Int
        /// `sha256:` of the rule's own definition: changes whenever its meaning may have.
        public var revision: String

        public init(file: String, line: Int, revision: String) {
            self.file = file
            self.line = line
            self.revision = revision
        }
    }

    /// What the alert carries of the rule.
    public struct Header: Sendable, Hashable {
        public var id: String
        public var title: String
        public var severity = Severity.medium
        public var owner: String?
        public var labels: [String: String] = [:]
        /// Names of sinks; `nil` for every sink.
        public var notify: [String]?
        public var isEnabled = true

        public init(id: String, title: String? = nil) {
            self.id = id
            self.title = title ?? id
        }
    }

    /// What happens between a match and its alert.
    public struct AlertPolicy: Sendable, Hashable {
        public var window = Window.each
        public var throttle: Throttle?
        public var group: Grouping?
        public var quiet: QuietHours?

        public init() {}
    }

    public let header: Header
    public let when: Condition
    public let exceptions: [RuleException]
    public let policy: AlertPolicy
    public let tests: [RuleTest]
    public let origin: Origin

    public var id: String { header.id }

    public init(
        _ header: Header, when: Condition, exceptions: [RuleException] = [], policy: AlertPolicy = AlertPolicy(),
        tests: [RuleTest] = [], origin: Origin
    ) {
        self.header = header
        self.when = when
        self.exceptions = exceptions
        self.policy = policy
        self.tests = tests
        self.origin = origin
    }
}

extension Rule: Hashable {
    public static func == (a: Rule, b: Rule) -> Bool {
        a === b
            || (a.header == b.header && a.when == b.when && a.exceptions == b.exceptions && a.policy == b.policy
                && a.tests == b.tests && a.origin == b.origin)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(header.id)
        hasher.combine(origin.revision)
    }
}

public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case low, medium, high, critical

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
