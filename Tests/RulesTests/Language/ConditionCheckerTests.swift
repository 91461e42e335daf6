import Rules
import Testing

/// Which rules make sense: each way to match finds something, and there is a way at all.
@Suite struct ConditionCheckerTests {
    private func codes(_ when: String) -> [String] {
        do {
            _ = try RuleFiles.read([SourceFile(name: "a.yaml", text: "schema: monitord.rules/1\nrules:\n  - id: r\n    when: \(when)\n")])
            return []
        } catch {
            return error.diagnostics.map(\.code)
        }
    }

    @Test(arguments: [
        "storm", "a1 AND NOT b1", "{all: [a1], none: [b1]}", "{field: {name: lang, is: en}}", "{age: {under: 1d}}",
        "{at_least: {n: 2, of: [a1, b1, NOT c1]}}",
        "count(a1) >= 1", "'(a1 OR b1) AND NOT (a1 AND b1)'", "{any: [{all: [a1, NOT b1]}, {all: [b1, NOT a1]}]}",
        "'title:a1 AND NOT body:a1'",
        "'a1 OR (b1 AND NOT b1)'",
    ])
    func makesSense(_ when: String) {
        #expect(codes(when) == [])
    }

    @Test(arguments: [
        "NOT a1", "{none: [a1]}", "{none: [NOT a1]}", "'a1 OR NOT b1'", "{any: [a1, {none: [b1]}]}", "{at_least: {n: 1, of: [a1, NOT b1]}}",
        "count(a1) < 3",
    ])
    func wouldMatchWithoutEvidence(_ when: String) {
        #expect(codes(when) == ["no-positive-leaf"])
    }

    @Test(arguments: [
        "a1 AND NOT a1", "'a1 AND b1 AND NOT (a1 OR c1)'", "{all: [a1, b1], none: [b1]}", "{all: [a1, {all: [NOT a1, b1]}]}",
        "'(a1 -a1) OR (b1 -b1)'",
        "{at_least: {n: 2, of: [a1, b1 -b1, c1 -c1]}}", "{all: [{actor: UKR}, 'b1 AND NOT actor:UKR']}",
        "{all: [{field: {name: lang, is: en}}], none: [{field: {name: lang, is: en}}]}",
    ])
    func cannotHold(_ when: String) {
        #expect(codes(when) == ["contradiction"])
    }
}
