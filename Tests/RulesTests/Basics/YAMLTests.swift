import Rules
import Testing

/// What a node says, as JSON, for comparison.
private func json(_ node: YAMLNode) -> JSON {
    switch node.content {
    case .sequence(let items): return .array(items.map(json))
    case .mapping(let entries): return .object(entries.map { .init($0.key, json($0.value)) })
    case .scalar(let scalar):
        return switch scalar.value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string: .string(scalar.text)
        }
    }
}

private func read(_ text: String, _ name: String = "a.yaml") -> (JSON?, [String]) {
    let reader = NodeReader(SourceFile(name: name, text: text))
    let node = reader.document()
    return (node.map(json), reader.diagnostics.map(\.rendered))
}

@Suite struct YAMLTests {
    @Test(
        arguments: [
            ("NO", "NO"), ("off", "off"), ("yes", "yes"), ("23:00", "23:00"), ("010", 10), ("0o10", 8), ("0x1F", 31),
            ("2026-12-31", "2026-12-31"),
            ("1_000", "1_000"), ("+1", 1), ("-0.5", .number(-0.5)), (".5", .number(0.5)), ("5.", .number(5)), ("1e3", .number(1000)),
            ("1e", "1e"),
            ("true", true), ("FALSE", false), ("tRue", "tRue"), ("~", nil), ("Null", nil), ("", nil), ("'true'", "true"), ("\"1\"", "1"),
            ("|\n  1", "1"), ("-", [nil]), (".", "."), ("-.inf", .number(-.infinity)), ("inf", "inf"), ("nan", "nan"), ("0x", "0x"),
            ("1.2.3", "1.2.3"),
            ("99999999999999999999", .number(1e20)), ("[]", []), ("{}", [:]),
        ] as [(String, JSON)])
    func scalarsFollowTheCoreSchemaOfYAML12(_ text: String, _ expected: JSON) {
        let (value, faults) = read("a: " + text.replacing("-", with: text == "-" ? "\n- " : "-"))
        #expect(value?["a"] == expected)
        #expect(faults.isEmpty)
    }

    @Test func collectionsNest() {
        let (value, faults) = read(
            """
            # comment
            a:
            - 1   # x
            - b: {c: [d, "e"], f: }
              g: >-
                folded
                text
            h: *x
            i: &x y
            """.replacing("h: *x\ni: &x y", with: "i: &x {y: z}\nh: *x"))
        #expect(
            value == ["a": [1, ["b": ["c": ["d", "e"], "f": nil], "g": "folded text"]], "i": ["y": "z"], "h": ["y": "z"]])
        #expect(faults.isEmpty)
    }

    @Test(arguments: ["\u{FEFF}a: 1\nb: 2\n", "a: 1\r\nb: 2\r\n", "---\na: 1\nb: 2\n...\n", "%YAML 1.2\n---\na: 1\nb: 2", "a: 1\rb: 2"])
    func marksAndLineEndsOfOtherSystemsAreUnderstood(_ text: String) {
        let (value, faults) = read(text)
        #expect(value == ["a": 1, "b": 2])
        #expect(faults.isEmpty)
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}"])
    func anEmptyFileIsAFault(_ text: String) {
        #expect(read(text).1 == ["a.yaml: error: the file is empty [empty-file]"])
        #expect(read(" \n", "a.json").1 == ["a.json: error: the file is empty [empty-file]"])
    }

    @Test func jsonIsReadByItsName() {
        let (value, faults) = read(#"{"a": [1, "NO", true, null, "\ud83d\ude86"], "b": {"c": -1.5}}"#, "a.JSON")
        #expect(value == ["a": [1, "NO", true, nil, "🚆"], "b": ["c": .number(-1.5)]])
        #expect(faults.isEmpty)
    }

    @Test func everyRepeatedKeyIsReportedWhereItStandsAgain() {
        let text = "a: 1\nb: {c: 1, d: 2, c: 3}\na: 2\n'a': 3\ne: 1"
        let (value, faults) = read(text)
        #expect(faults.count == 3)
        #expect(faults.contains { $0.hasPrefix("a.yaml:2:17: error: the key `c` stands here a second time [duplicate-key]") })
        #expect(faults.contains { $0.hasPrefix("a.yaml:3:1: error: the key `a`") && $0.hasSuffix("help: the first is on line 1") })
        #expect(faults.contains { $0.hasPrefix("a.yaml:4:1: error: the key `a`") })
        #expect(value?["e"] == 1)
        #expect(read("{\"a\": 1,\n \"a\": 2}", "a.json").1.first?.hasPrefix("a.json:2:2: error: the key `a`") == true)
    }

    @Test(.timeLimit(.minutes(1)))
    func aShortFileCannotStandForBillions() {
        var lines = ["a0: &a0 [x, x]"]
        for level in 1...40 { lines.append("a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]") }
        #expect(read(lines.joined(separator: "\n")).1.first?.contains("[yaml-aliases]") == true)
        #expect(read((lines + ["? *a40", ": 1"]).joined(separator: "\n")).1.first?.contains("[yaml-aliases]") == true)
        #expect(read((lines + ["*a40 : 1"]).joined(separator: "\n")).1.first?.contains("[yaml-aliases]") == true)
        #expect(read((lines + ["[*a40]: 1"]).joined(separator: "\n")).1.first?.contains("[yaml-aliases]") == true)
    }

    @Test(.timeLimit(.minutes(1)), arguments: [("[", "]"), ("{a: ", "}"), ("- ", ""), ("[{a: ", "}]")])
    func deepNestingIsAFaultAndNoCrash(_ open: String, _ close: String) {
        for levels in [600, 100_000] {
            let text = String(repeating: open, count: levels) + "x" + String(repeating: close, count: levels)
            #expect(read(text).1.first?.contains("[yaml-depth]") == true, "\(levels)")
        }
        #expect(read(String(repeating: "[", count: 100_000), "a.json").1.first?.contains("nested deeper") == true)
    }

    @Test func textThatIsNotUTF8IsAFaultWithItsPlace() throws {
        let error = try #require(throws: Diagnostic.self) { try SourceFile(name: "a.yaml", bytes: Array("a: ä\nb: ".utf8) + [0xE4, 0x0A]) }
        #expect(error.rendered.hasPrefix("a.yaml:2:4: error: the byte 0xE4 is not UTF-8 [encoding]"))
        let wide = try #require(throws: Diagnostic.self) { try SourceFile(name: "a.yaml", bytes: [0xFF, 0xFE, 0x61, 0]) }
        #expect(wide.rendered == "a.yaml: error: the file is UTF-16 [encoding]\nhelp: save it as UTF-8")
    }
}
