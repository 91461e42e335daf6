/// A query written out for people: folded, each word with the scope that holds for it.
extension TextQuery: CustomStringConvertible {
    public var description: String {
        switch self {
        case .and(let parts):
            parts.map { part in if case .or = part { "(\(part))" } else { "\(part)" } }.joined(separator: " AND ")
        case .or(let parts): parts.map(\.description).joined(separator: " OR ")
        case .not(let part): part.isCompound ? "NOT (\(part))" : "NOT \(part)"
        case .phrase(let phrase): phrase.description
        case .value(let test): test.description
        case .proximity(let proximity): proximity.description
        case .count(let count): count.description
        case .actor(let test): test.description
        case .event(let test): test.description
        }
    }

    private var isCompound: Bool {
        switch self {
        case .and, .or, .proximity: true
        default: false
        }
    }
}

extension Phrase: CustomStringConvertible {
    public var description: String {
        let text = words.map(\.description).joined(separator: " ")
        let slack = slop > 0 ? "~\(slop)" : ""
        let quoted = words.count > 1 ? "\"\(text)\"\(slack)" : text
        let scoped = if case .field(let field) = scope { "\(field.rawValue):" } else { "" }
        return switch words.first {
        case .exact: "\(scoped)=\(quoted)"
        case .stem: "\(scoped)stem(\(quoted))"
        default: scoped + quoted
        }
    }
}

extension TokenPattern: CustomStringConvertible {
    /// Without the sign of its form.
    public var description: String {
        switch self {
        case .word(let word), .exact(let word), .stem(let word): word
        case .wildcard(let wildcard): wildcard.description
        }
    }
}

extension Wildcard: CustomStringConvertible {
    public var description: String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .one: "?"
            case .many: "*"
            }
        }.joined()
    }
}

extension ValueTest: CustomStringConvertible {
    public var description: String {
        let text =
            switch pattern {
            case .folded(let text): text
            case .exact(let text): text
            case .wildcard(let wildcard): wildcard.description
            }
        let quoted = text.contains { $0.isWhitespace || $0 == "(" || $0 == ")" } ? "\"\(text)\"" : text
        return if case .exact = pattern { "\(field.rawValue):=\(quoted)" } else { "\(field.rawValue):\(quoted)" }
    }
}

extension Proximity: CustomStringConvertible {
    public var description: String {
        "\(left.alternatives) \(isOrdered ? "BEFORE" : "NEAR")/\(distance) \(right.alternatives)"
    }
}

extension OccurrenceCount: CustomStringConvertible {
    public var description: String {
        "count(\(of.map(\.description).joined(separator: " OR "))) \(comparison.rawValue) \(bound)"
    }
}

extension [Phrase] {
    /// As one operand.
    fileprivate var alternatives: String {
        let text = map(\.description).joined(separator: " OR ")
        return count > 1 ? "(\(text))" : text
    }
}
