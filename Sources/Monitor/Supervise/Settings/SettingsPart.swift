import Rules

extension Settings {
    /// A part of the settings that has a name of its own.
    public enum Part: Sendable, Hashable, CustomStringConvertible {
        case source(String)
        case sink(String)

        public var description: String {
            switch self {
            case .source(let id): "source `\(id)`"
            case .sink(let name): "sink `\(name)`"
            }
        }
    }

    /// The names of all sinks that are written, also of those with a fault.
    var sinkNames: [String] {
        places.keys.compactMap { part in
            if case .sink(let name) = part { name } else { nil }
        }
    }

    /// What came up about a part after it was read, at its place in the file.
    func diagnostic(_ code: String, at part: Part, _ message: String, severity: Diagnostic.Severity = .error) -> Diagnostic {
        places[part]?.diagnostic(code, message, severity: severity)
            ?? Diagnostic(code, in: file, at: nil, message, severity: severity)
    }
}
