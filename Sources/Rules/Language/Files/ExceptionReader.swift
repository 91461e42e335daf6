import Foundation

enum ExceptionKey: String, FieldKey {
    case id, reason, until, when

    static let required: [Self] = [.reason, .when]
}

/// Reads `except:` of a rule.
struct ExceptionReader {
    let reader: NodeReader
    let conditions: ConditionReader

    private static let day = 86400.0

    func exceptions(_ node: YAMLNode) -> [RuleException]? {
        guard let items = reader.list(node, of: "exceptions", { $0 }) else { return nil }
        var known: Set<String> = []
        return items.enumerated().compactMap { index, item in
            guard let fields = FieldReader<ExceptionKey>(item, reader, as: "an exception") else { return nil }
            // One without a name of its own is called by its number, the first being 1.
            let id = fields.has(.id) ? fields[.id].flatMap(reader.identifier) : String(index + 1)
            let reason = fields.string(.reason)
            // The day itself is still part of it.
            let ends = fields[.until].flatMap(reader.day)?.addingTimeInterval(Self.day)
            let when = fields[.when].flatMap(conditions.exception)
            if let id, let node = fields[.id], !known.insert(id).inserted {
                reader.report("duplicate-id", at: node, "the rule has an exception `\(id)` already")
            }
            guard let id, let reason, let when else { return nil }
            return RuleException(id: id, reason: reason, ends: ends, when: when)
        }
    }
}
