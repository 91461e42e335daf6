import Foundation
import TestKit
import Testing

@testable import Rules

/// The JSON Schema of rule files names the keys that the readers take.
@Suite struct RuleSchemaTests {
    struct Keys: Sendable {
        var known: Set<String>
        var required: Set<String>
    }

    private static func keys<Key: FieldKey>(_ type: Key.Type) -> Keys {
        Keys(known: Set(Key.allCases.map(\.rawValue)), required: Set(Key.required.map(\.rawValue)))
    }

    static let mappings: [(String, Keys)] = [
        ("", keys(RuleFileKey.self)), ("rule", keys(RuleKey.self)), ("defaults", keys(RuleDefaultsKey.self)),
        ("tree", keys(ConditionKey.self)), ("atLeast", keys(AtLeastKey.self)), ("actor", keys(ActorLeafKey.self)),
        ("event", keys(EventLeafKey.self)), ("field", keys(FieldLeafKey.self)), ("age", keys(AgeLeafKey.self)),
        ("exception", keys(ExceptionKey.self)), ("windowMapping", keys(WindowFieldKey.self)), ("throttle", keys(ThrottleKey.self)),
        ("group", keys(GroupKey.self)), ("quiet", keys(QuietKey.self)), ("test", keys(RuleTestKey.self)),
        ("article", keys(TestArticleKey.self)), ("calendar", keys(CalendarKey.self)),
    ]

    @Test(arguments: mappings) func theSchemaHasTheKeysThatAreRead(_ name: String, _ keys: Keys) throws {
        let schema = try JSON(parsing: Data(contentsOf: Repository.root.appending(path: "config/schemas/rules.schema.json")))
        let mapping = name.isEmpty ? schema : schema["$defs"]?[name]
        guard case .object(let properties) = mapping?["properties"] else {
            Issue.record("there are no properties")
            return
        }
        #expect(Set(properties.map(\.key)) == keys.known)
        #expect(Set((mapping?["required"]?.array ?? []).compactMap(\.string)) == keys.required)
        #expect(mapping?["additionalProperties"] == false)
    }
}
