import Foundation
import Rules
import Testing

/// A fault inside of a scalar points at the right place of the file, however the scalar was written.
@Suite struct YAMLOriginsTests {
    /// The value of `a` holds `⟦here⟧`, without the brackets in the file; the position of `here` is asked for.
    private func place(_ marked: String, name: String = "a.yaml") throws -> (found: SourcePosition, expected: SourcePosition, word: String)
    {
        let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
        let file = SourceFile(name: name, text: String(parts[0] + rest[0] + rest[1]))
        let reader = NodeReader(file)
        let node = try #require(reader.document()?.entries?.first?.value)
        let text = try #require(node.scalar?.text)
        let start = try #require(text.range(of: "here")?.lowerBound)
        let offset = text.utf8.distance(from: text.startIndex, to: start)
        let range = reader.range(of: offset..<(offset + 4), in: node)
        let bytes = Array(file.text.utf8)
        return (
            reader.text.position(at: range.lowerBound), SourceText(file).position(at: parts[0].utf8.count),
            String(decoding: bytes[range], as: UTF8.self)
        )
    }

    @Test(arguments: [
        "a: foo ⟦here⟧ bar", "a: ⟦here⟧", "a: foo\n   bar\n\n\n  é ⟦here⟧ x", "a: 'it''s ⟦here⟧'", "a: 'x\n  y\n\n  z''⟦here⟧'",
        "a: \"\\u00e9\\\"\\n\\x41\\U0001F600 ⟦here⟧\"", "a: \"x \\\n   y ⟦here⟧ z\"", "a: \"x\n\n\n  y   \n z ⟦here⟧\"",
        "a: \"\\ttab \\\n\n  ⟦here⟧\"",
        "a: |\n  one\n\n    two\n  ⟦here⟧\n", "a: |2\n    two\n  ⟦here⟧\n", "a: |-\n\n\n  x ⟦here⟧",
        "a: >\n  one\n  two\n\n  three\n  x ⟦here⟧ y\n",
        "a: >-\n\n  one\n\n\n    deeper\n\n  back ⟦here⟧\n  on", "a: >+ # comment\n  a\r\n  b ⟦here⟧\r\n\r\n",
        "a: foo\r\n  bar\r\n\r\n  ⟦here⟧\r\n",
        "{x: {y: [z, foo\n bar ⟦here⟧ , 1]}, b: 2}".replacing("{x: {y: [z, ", with: "{a: ").replacing(", 1]}", with: ""),
        "a:\n  é ü\n  ⟦here⟧", "\u{FEFF}a: ü ⟦here⟧", "a: &anchor foo ⟦here⟧".replacing("&anchor ", with: ""), "'a': \"🚆 '⟦here⟧'\"",
    ])
    func yaml(_ marked: String) throws {
        let (found, expected, word) = try place(marked)
        #expect(found == expected)
        #expect(word == "here")
    }

    @Test(arguments: [#"{"a": "⟦here⟧"}"#, #"{"a": "é\u00e9\ud83d\ude86\ud83d\n\/\" ⟦here⟧ x"}"#, "\u{FEFF}{\n \"a\" : \"ü ⟦here⟧\"}"])
    func json(_ marked: String) throws {
        let (found, expected, word) = try place(marked, name: "a.json")
        #expect(found == expected)
        #expect(word == "here")
    }
}
