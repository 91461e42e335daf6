import Rules

/// A JSON document of the configuration whose strings hold `{{path.to.field}}` of the alert.
///
/// It is filled in after it was read: no quote, brace or line break of an article can break it, and what is filled in is not read again.
struct MessageTemplate: Sendable, Hashable {
    private let document: JSON

    init(_ document: JSON) {
        self.document = document
    }

    /// The paths that no alert has, each once.
    var unknownPaths: [String] {
        var met: Set<String> = []
        return Self.paths(in: document).filter { !AlertPath.isKnown($0) && met.insert($0).inserted }
    }

    func filled(with alert: JSON) -> JSON {
        Self.fill(document, alert)
    }

    private static func fill(_ value: JSON, _ alert: JSON) -> JSON {
        switch value {
        case .string(let text): fill(text, alert)
        case .array(let values): .array(values.map { fill($0, alert) })
        case .object(let members): .object(members.map { JSON.Member($0.key, fill($0.value, alert)) })
        case .null, .bool, .integer, .number: value
        }
    }

    /// A string that is one field and nothing else becomes the field's own value: a number stays a number.
    private static func fill(_ text: String, _ alert: JSON) -> JSON {
        let pieces = pieces(of: text)
        if pieces.count == 1, case .field(let path) = pieces[0] { return AlertPath.value(path, in: alert) }
        return .string(pieces.map { $0.text(in: alert) }.joined())
    }

    private enum Piece {
        case text(Substring)
        case field(String)

        func text(in alert: JSON) -> String {
            switch self {
            case .text(let text): return String(text)
            case .field(let path):
                switch AlertPath.value(path, in: alert) {
                case .null: return ""
                case .string(let text): return text
                case let value: return value.text
                }
            }
        }
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            if open.lowerBound > rest.startIndex { pieces.append(.text(rest[..<open.lowerBound])) }
            let path = rest[open.upperBound..<close.lowerBound].trimmingPrefix { $0 == " " }
            pieces.append(.field(String(path.reversed().drop { $0 == " " }.reversed())))
            rest = rest[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.text(rest)) }
        return pieces
    }

    private static func paths(in value: JSON) -> [String] {
        switch value {
        case .string(let text): pieces(of: text).compactMap { if case .field(let path) = $0 { path } else { nil } }
        case .array(let values): values.flatMap(paths)
        case .object(let members): members.flatMap { paths(in: $0.value) }
        case .null, .bool, .integer, .number: []
        }
    }
}
