import Testing

@testable import Monitor

@Suite struct XMLNameTests {
    @Test(arguments: XMLName.allCases.filter { $0 != .other })
    func everyNameIsFoundInAnyCaseAndAnyPlace(_ name: XMLName) {
        for text in [name.rawValue, name.rawValue.uppercased()] {
            let bytes = Array(("<" + text + " and what follows it").utf8)
            #expect(XMLName(bytes.span, 1..<(1 + text.utf8.count)) == name)
            let last = Array(text.utf8)
            #expect(XMLName(last.span, 0..<last.count) == name)
        }
    }

    @Test(arguments: [
        "", "titl", "titles", "x", "é", "pubdatepubdatepubdatepubdate", "tobject.subject.matters", "a-name-that-is-longer-than-any",
    ])
    func otherNamesAreOther(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(XMLName(bytes.span, 0..<bytes.count) == .other)
    }
}
