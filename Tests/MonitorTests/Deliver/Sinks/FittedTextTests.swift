import Testing

@testable import Monitor

@Suite struct FittedTextTests {
    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("🚆🚆", 4, "🚆🚆"), ("🚆🚆🚆", 4, "🚆…"), ("", 0, ""), ("a", 0, ""), ("ab", 1, "…"),
        ("e\u{301}e\u{301}", 3, "e\u{301}…"),
    ])
    func aTextEndsAtTheLimitOnAWholeCharacter(_ text: String, _ limit: Int, _ expected: String) {
        #expect(FittedText.fit(text, in: limit) == expected)
    }

    @Test(arguments: [("ééé", 6, "ééé"), ("éééé", 6, "é…"), ("ééééé", 7, "éé…")])
    func bytesAreCountedWhereTheServiceCountsBytes(_ text: String, _ limit: Int, _ expected: String) {
        #expect(FittedText.fit(text, in: limit, .utf8) == expected)
    }

    @Test func whatIsEscapedCountsAsItIsSent() {
        #expect(FittedText.fit("a<<b", in: 6) { $0 == "<" ? "&lt;" : String($0) } == "a&lt;…")
    }

    @Test(arguments: [
        ("@all", "@\u{200B}all"), ("a@b.org", "a@b.org"), ("(@x)", "(@\u{200B}x)"), ("@@x", "@\u{200B}@\u{200B}x"), ("1@2", "1@2"),
    ])
    func namesAreNotCalled(_ text: String, _ expected: String) {
        #expect(FittedText.withoutMentions(text) == expected)
    }

    @Test func whatHidesUnderAnAccentIsEscapedToo() {
        #expect(FittedText.fit("*\u{301}a", in: 9, escape: Markdown.escaped) == "\\*\u{301}a")
    }
}
