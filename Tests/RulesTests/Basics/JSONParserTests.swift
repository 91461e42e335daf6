import Rules
import Testing

@Suite struct JSONParserTests {
    @Test(
        arguments: [
            ("null", .null), (" true ", true), ("[1,-2, 3]", [1, -2, 3]), ("{\"b\":1,\"a\":{}}", ["b": 1, "a": [:]]),
            ("0.5", .number(0.5)), ("-1.5e3", .number(-1500)), ("1E2", .number(100)), ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1e999", .number(.greatestFiniteMagnitude)),
            ("-1e999", .number(-.greatestFiniteMagnitude)), ("\u{FEFF}[]", []),
        ] as [(String, JSON)])
    func valuesAreRead(_ text: String, _ expected: JSON) throws {
        #expect(try JSON(parsing: text) == expected)
    }

    @Test(arguments: [
        (#""a\"b\\c\/\n\t\r\b\f""#, "a\"b\\c/\n\t\r\u{8}\u{C}"), (#""\u00e9\uD83D\uDE86x""#, "é🚆x"),
        (#""\ud83d""#, "\u{FFFD}"), (#""\ude86\ud83dx\ud83d\u0041""#, "\u{FFFD}\u{FFFD}x\u{FFFD}A"), (#""""#, ""),
        (#""Zürich 🚆""#, "Zürich 🚆"),
    ])
    func stringsAreDecoded(_ text: String, _ expected: String) throws {
        #expect(try JSON(parsing: text) == .string(expected))
    }

    @Test(arguments: [
        ("", "line 1, column 1: expected a value, found the end"),
        ("[1,]", "line 1, column 4: a comma before ']'"),
        ("{\"a\" 1}", "line 1, column 6: expected a colon after the key, found '1'"),
        ("{a: 1}", "line 1, column 2: expected a key in double quotes, found 'a'"),
        ("[1\n 2]", "line 2, column 2: expected a comma or ']', found '2'"),
        ("\"é\n\"", "line 1, column 3: a control character in a string"),
        ("[\"abc", "line 1, column 2: a string that is never closed"),
        ("[\"ab\\", "line 1, column 5: a string that is never closed"),
        ("\"a\\x\"", "line 1, column 3: an unknown escape after '\\'"),
        ("\"\\u12G4\"", "line 1, column 2: an escape '\\u' without four hexadecimal digits"),
        ("01", "line 1, column 3: a number with a leading zero"),
        ("-", "line 1, column 2: a minus sign without a number"),
        ("1.", "line 1, column 3: a decimal point without digits after it"),
        ("1e+", "line 1, column 4: an exponent without digits"),
        ("12a", "line 1, column 3: a letter in a number"),
        ("nul", "line 1, column 1: unknown word 'nul'"),
        ("[NaN]", "line 1, column 2: unknown word 'NaN'"),
        ("{} {}", "line 1, column 4: text after the end of the value"),
        ("[1, é]", "line 1, column 5: expected a value, found 'é'"),
    ])
    func whatIsNotJSONIsRefusedWithItsPlace(_ text: String, _ expected: String) throws {
        let error = try #require(throws: JSONError.self) { try JSON(parsing: text) }
        #expect(error.description == expected)
    }

    @Test func nestingIsBounded() throws {
        let deep = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        #expect(throws: Never.self) { try JSON(parsing: deep(JSON.maximumDepth)) }
        let error = try #require(throws: JSONError.self) { try JSON(parsing: deep(1_000_000)) }
        #expect(error.message == "nested deeper than 256 levels")
    }

    @Test func bytesThatAreNotUTF8AreReplaced() throws {
        #expect(try JSON(parsing: [0x22, 0x61, 0xFF, 0x62, 0x22]) == "a\u{FFFD}b")
    }

    @Test func everyTruncationOfATextIsAnError() {
        let text = Array(#"{"a":[1,-2.5e3,"\u00e9\ud83d\ude86x",null,{"b":true}]}"#.utf8)
        for length in 0..<text.count {
            #expect(throws: JSONError.self, "cut at \(length)") { try JSON(parsing: text.prefix(length)) }
        }
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        let value: JSON = ["a": [nil, true, "x\u{2028}\u{1}\"\\"], "b": .number(0.1), "": .integer(.min)]
        #expect(try JSON(parsing: value.bytes) == value)
    }
}
