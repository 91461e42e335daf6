/// Where something stands in a file that a person wrote, kept for faults that come up only when it is used: a secret that is not there, a
/// folder that cannot be read.
public struct SourceExcerpt: Sendable, Hashable {
    private let place: Diagnostic

    fileprivate init(_ place: Diagnostic) {
        self.place = place
    }

    /// `nil` where the whole file is meant.
    public var line: Int? { place.position?.line }

    /// A diagnostic that underlines the place.
    public func diagnostic(
        _ code: String, _ message: String, help: String? = nil, severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        var told = place
        told.code = code
        told.message = message
        told.help = help
        told.severity = severity
        return told
    }
}

extension NodeReader {
    /// Where a value stands, for later.
    public func excerpt(of node: YAMLNode) -> SourceExcerpt {
        SourceExcerpt(text.diagnostic(SourceFault("", at: range(of: node), "")))
    }
}
