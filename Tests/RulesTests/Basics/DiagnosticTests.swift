import Rules
import Testing

@Suite struct DiagnosticTests {
    private func render(_ text: String, _ range: Range<Int>, help: String? = nil) -> String {
        SourceText(SourceFile(name: "f", text: text)).diagnostic(SourceFault("code", at: range, "wrong", help: help)).rendered
    }

    @Test func theCaretStandsUnderTheFault() {
        #expect(render("a\n  b: cde\n", 7..<10, help: "do it") == "f:2:6: error: wrong [code]\n      b: cde\n         ^^^\nhelp: do it")
    }

    @Test func tabsAndWideScalarsKeepTheCaretInPlace() {
        #expect(render("\té 漢字 x", 11..<12) == "f:1:7: error: wrong [code]\n    \té 漢字 x\n    \t       ^")
        #expect(render("漢字", 3..<6).hasSuffix("\n      ^^"))
    }

    @Test func aRangeOverLinesIsUnderlinedToTheEndOfItsFirst() {
        #expect(render("ab\ncd", 1..<5) == "f:1:2: error: wrong [code]\n    ab\n     ^")
    }

    @Test func theEndOfTheFileIsAPlace() {
        #expect(render("ab\n", 3..<4) == "f:2:1: error: wrong [code]\n    \n    ^")
        #expect(render("", 0..<0) == "f:1:1: error: wrong [code]\n    \n    ^")
        #expect(render("ab", 90..<99) == "f:1:3: error: wrong [code]\n    ab\n      ^")
    }

    @Test func ofALongLineThePartAroundTheFaultIsShown() {
        let line = String(repeating: "é", count: 5000) + "X" + String(repeating: "z", count: 5000)
        let lines = render(line, 10000..<10001).split(separator: "\n")
        #expect(lines[0] == "f:1:5001: error: wrong [code]")
        #expect(lines[1].count < 220)
        #expect(lines[2].count == lines[1].distance(from: lines[1].startIndex, to: lines[1].firstIndex(of: "X") ?? lines[1].endIndex) + 1)
    }

    @Test func controlCharactersDoNotReachATerminal() {
        #expect(render("a\u{1B}[2Jb\u{202E}", 0..<1).contains("a␛[2Jb\u{FFFD}"))
    }

    @Test func theJSONFormHasAllOfIt() {
        let text = SourceText(SourceFile(name: "f", text: "a: b"))
        #expect(
            text.diagnostic(SourceFault("code", at: 3..<4, "wrong")).json.text
                == #"{"severity":"error","code":"code","file":"f","line":1,"column":4,"length":1,"message":"wrong","help":null,"source":"a: b"}"#
        )
    }

    @Test func faultsAreSortedByFileAndPlace() {
        let text = SourceText(SourceFile(name: "b", text: "x\ny\nz"))
        let faults = [
            text.diagnostic(SourceFault("2", at: 2..<3, "")), Diagnostic("0", in: "b", at: nil, ""), Diagnostic("a", in: "a", at: nil, ""),
        ]
        #expect((faults + [text.diagnostic(SourceFault("1", at: 0..<1, ""))]).sorted().map(\.code) == ["a", "0", "1", "2"])
    }

    @Test(arguments: [
        ("severty", "severity"), ("Severity", "severity"), ("tiltle", "title"), ("whne", "when"), ("xyz", nil), ("", nil), ("i", "id"),
        ("di", "id"),
        (String(repeating: "x", count: 10000), nil),
    ])
    func theNearestRightWordIsFound(_ wrong: String, _ right: String?) {
        #expect(NearestWord.to(wrong, among: ["id", "title", "severity", "when", "tests"]) == right)
    }
}
