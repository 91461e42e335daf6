import Testing

@testable import Rules

@Suite struct RegularExpressionTests {
    @Test(arguments: [
        ("G[78]", "the G7 meets", 4..<6), ("(?i)nato", "NATO", 0..<4), ("ü+", "Grüße", 2..<4), ("x", "abc", nil), ("^b", "ab", nil),
        ("a", "", nil), ("\\x{4e2d}", "中", 0..<3),
    ])
    func theFirstMatchIsFound(_ pattern: String, _ text: String, _ expected: Range<Int>?) throws {
        #expect(try RegularExpression(pattern).find(in: text) == expected)
    }

    @Test(arguments: ["a*", "", "^", "$", "\\b", "\\B", "(a|)", "(?m)^", "x?"])
    func aPatternThatMatchesTheEmptyTextIsRefused(_ pattern: String) {
        #expect(throws: RegularExpression.Fault(message: "the pattern matches the empty text, and so everything")) {
            try RegularExpression(pattern)
        }
    }

    @Test(arguments: [
        ("(a", "missing ): (a"), ("a**", "bad repetition operator: **"), ("(?=a)", "invalid perl operator: (?="),
        ("[z-a]", "invalid character class range: z-a"),
        ("(a{1000}){1000}", "invalid repetition size: {1000}"),
    ])
    func aBadPatternIsRefusedInRE2sWords(_ pattern: String, _ message: String) {
        #expect(throws: RegularExpression.Fault(message: message)) { try RegularExpression(pattern) }
    }

    @Test(.timeLimit(.minutes(1))) func aHostilePatternTakesLinearTime() throws {
        #expect(try RegularExpression("(a+)+b").find(in: String(repeating: "a", count: 1 << 20)) == nil)
    }
}
