import Foundation

/// A `field` leaf's answer.
extension FieldTest {
    /// The first value that the test accepts; `nil` where none is. `values` are the article's, of which there is at least one.
    func first(of values: [String], with expressions: [String: RegularExpression]) -> String? {
        switch comparison {
        case .equals(let wanted):
            let folded = Set(wanted.map(Folding.fold))
            return values.first { folded.contains(Folding.fold($0)) }
        case .matches(let pattern):
            let expression = expressions[pattern]
            return values.first { expression?.find(in: $0) != nil }
        }
    }
}

extension Condition {
    /// The patterns of all `matches:` in it.
    var expressions: [String] {
        switch self {
        case .together(let parts), .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts): parts.flatMap(\.expressions)
        case .field(let test): if case .matches(let pattern) = test.comparison { [pattern] } else { [] }
        case .text, .actor, .event, .age: []
        }
    }
}

extension RuleSet {
    /// Every regular expression of the rules, compiled once. A faulty one is refused when rules are read; here it matches nothing.
    var expressions: [String: RegularExpression] {
        var compiled: [String: RegularExpression] = [:]
        for pattern in rules.flatMap({ [$0.when] + $0.exceptions.map(\.when) }).flatMap(\.expressions) where compiled[pattern] == nil {
            compiled[pattern] = try? RegularExpression(pattern)
        }
        return compiled
    }
}

extension Article {
    /// The values of a field that a `field` leaf names; `nil` where the article lacks it: it is unknown then.
    func values(named name: String) -> [String]? {
        let values = ArticleField(rawValue: name).map { self.values(of: $0) } ?? []
        return values.isEmpty ? nil : values
    }

    /// Seconds between publication and the first sight of it; the name of the field that is missing otherwise.
    /// A date in the future is no date.
    var age: Result<Double, MissingField> {
        guard let published, publishedQuality != .future else { return .failure(MissingField(name: "published")) }
        guard let seen else { return .failure(MissingField(name: "seen")) }
        return .success(seen.timeIntervalSince(published))
    }

    struct MissingField: Error {
        var name: String
    }
}
