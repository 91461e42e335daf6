import Rules
import Testing

@Suite struct EventLexiconTests {
    @Test func noLineIsFaultyDoubleOrOutOfReach() {
        #expect(EventLexicon.builtIn.faults.isEmpty, "\(EventLexicon.builtIn.faults.joined(separator: "\n"))")
    }

    @Test func itKnowsHundredsOfSensesAndNouns() {
        #expect(EventLexicon.builtIn.verbSenseCount >= 800)
        #expect(EventLexicon.builtIn.eventNounCount >= 300)
    }

    @Test func everyCodeOfCAMEOHasATypeAndModeOfPLOVER() {
        for root in 2...20 {
            let code = root < 10 ? "0\(root)" : "\(root)"
            let meanings = CameoCodes.meanings(of: code)
            #expect(!meanings.isEmpty, "\(code)")
            for meaning in meanings {
                let type = Plover.type(named: meaning.type)
                #expect(type != nil, "\(code): \(meaning.type)")
                if let mode = meaning.mode { #expect(type?.modes.contains(mode) == true, "\(code): \(meaning.type).\(mode)") }
            }
        }
    }

    @Test func codesOfCAMEOMayStandInRules() throws {
        #expect(try EventPatternParser.types("195").get() == [EventTest.TypePattern(type: "ASSAULT", mode: "aerial")])
        #expect(try EventPatternParser.types("173").get() == [EventTest.TypePattern(type: "COERCE", mode: "arrest")])
        #expect(try EventPatternParser.parse("RUS>19>UKR", lists: [:]).get().types.contains { $0.type == "ASSAULT" })
        #expect(throws: QueryFault.self) { try EventPatternParser.types("999").get() }
    }
}
