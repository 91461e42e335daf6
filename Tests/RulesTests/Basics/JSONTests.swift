import Rules
import Testing

@Suite struct JSONTests {
    @Test func keysKeepTheirOrder() {
        let value: JSON = ["b": 1, "a": [nil, true, "x"]]
        #expect(value.text == #"{"b":1,"a":[null,true,"x"]}"#)
    }

    @Test(arguments: [
        ("a\"b\\c", #""a\"b\\c""#), ("line\nend\r\t", #""line\nend\r\t""#), ("\u{1}\u{7F}", #""\u0001\u007f""#),
        ("\u{2028}", #""\u2028""#), ("Zürich 🚆", "\"Zürich 🚆\""),
    ])
    func textIsEscapedWhereItMustBe(_ text: String, _ expected: String) {
        #expect(JSON.string(text).text == expected)
    }

    @Test(arguments: [(0.83, "0.83"), (2.0, "2"), (1e300, "1e+300"), (.infinity, "null")])
    func numbersAreShortestAndFinite(_ number: Double, _ expected: String) {
        #expect(JSON.number(number).text == expected)
    }
}
