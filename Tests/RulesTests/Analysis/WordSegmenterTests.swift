import Foundation
import Testing

@testable import Rules

/// Unicode's own cases, from Debian's package unicode-data.
@Suite struct WordSegmenterTests {
    static let folder = URL(filePath: "/usr/share/unicode/auxiliary")
    static let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "WordBreakTest.txt").path)

    @Test(.enabled(if: isThere, "unicode-data is not installed"))
    func wordsEndWhereUnicodeSaysTheyEnd() throws {
        let cases = try String(contentsOf: Self.folder.appending(path: "WordBreakTest.txt"), encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(cases.count > 1800)
        for line in cases {
            var text = ""
            var expected: [Int] = []
            for part in line.prefix(while: { $0 != "#" }).split(whereSeparator: \.isWhitespace) {
                switch part {
                case "÷": expected.append(text.utf8.count)
                case "×": break
                default: text.unicodeScalars.append(try #require(UInt32(part, radix: 16).flatMap(Unicode.Scalar.init)))
                }
            }
            #expect(Self.boundaries(of: text) == expected, "\(line)")
        }
    }

    @Test(.enabled(if: isThere, "unicode-data is not installed"))
    func everyScalarHasTheClassOfTheDatabase() throws {
        let names: [Substring: WordBreak] = [
            "CR": .cr, "LF": .lf, "Newline": .newline, "Extend": .extend, "ZWJ": .zwj, "Format": .format, "Katakana": .katakana,
            "Regional_Indicator": .regionalIndicator, "Hebrew_Letter": .hebrewLetter, "ALetter": .aLetter, "Single_Quote": .singleQuote,
            "Double_Quote": .doubleQuote, "MidNumLet": .midNumLet, "MidLetter": .midLetter, "MidNum": .midNum, "Numeric": .numeric,
            "ExtendNumLet": .extendNumLet, "WSegSpace": .wSegSpace,
        ]
        var expected = [WordBreak](repeating: .other, count: 0x110000)
        for line in try String(contentsOf: Self.folder.appending(path: "WordBreakProperty.txt"), encoding: .utf8).split(separator: "\n") {
            let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard fields.count == 2 else { continue }
            let ends = try fields[0].split(separator: ".").map { try #require(Int($0, radix: 16)) }
            let kind = try #require(names[fields[1][...]])
            for scalar in try #require(ends.first)...(try #require(ends.last)) { expected[scalar] = kind }
        }
        let wrong = (0..<UInt32(0x110000)).filter { UnicodeTables.shared.properties(of: $0).wordBreak != expected[Int($0)] }
        #expect(wrong.isEmpty)
    }

    /// The offsets of all boundaries, the ends included.
    static func boundaries(of text: String) -> [Int] {
        let segmenter = WordSegmenter(tables: .shared)
        var found = [0]
        while let last = found.last, last < text.utf8.count {
            found.append(segmenter.segment(from: last, in: text.utf8Span.span).end)
        }
        return found
    }
}
