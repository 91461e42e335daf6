import Rules
import Testing

@Suite struct TokenizerTests {
    /// The folded tokens of a text.
    static func tokens(_ text: String) -> [String] {
        var tokenizer = Tokenizer()
        var found: [String] = []
        tokenizer.start(text.utf8Span.span)
        while let token = tokenizer.next(in: text.utf8Span.span) { found.append(tokenizer.text(of: token)) }
        return found
    }

    /// The same text with the tokens' places marked.
    static func marked(_ text: String) -> String {
        var tokenizer = Tokenizer()
        let bytes = Array(text.utf8)
        var (marked, last): ([UInt8], Int) = ([], 0)
        tokenizer.start(text.utf8Span.span)
        while let token = tokenizer.next(in: text.utf8Span.span) {
            marked += bytes[last..<token.start] + Array("⟦".utf8) + bytes[token.start..<token.end] + Array("⟧".utf8)
            last = token.end
        }
        return String(decoding: marked + bytes[last...], as: UTF8.self)
    }

    @Test(arguments: [
        ("Peace talks, again!", ["peace", "talks", "again"]),
        ("cease-fire", ["cease", "fire"]),
        ("U.S. and U.S.A. at 10:30, 3,500.75; 1;2", ["u.s", "and", "u.s.a", "at", "10", "30", "3,500.75", "1;2"]),
        ("can't o'clock rock'n'roll 'quoted'", ["can't", "o'clock", "rock'n'roll", "quoted"]),
        ("foo_bar __ _x_ a:b a: b 1:2", ["foo_bar", "_x_", "a:b", "a", "b", "1", "2"]),
        ("a.b.1 1.a v2.0", ["a.b", "1", "1", "a", "v2.0"]),
        ("COVID-19 x2", ["covid", "19", "x2"]),
        ("bbc.co.uk/news?id=5&x", ["bbc.co.uk", "news", "id", "5", "x"]),
        ("", []), (" .,;:'\"-_ ", []), ("--", []), ("a", ["a"]), ("a.", ["a"]), ("a'", ["a"]),
    ])
    func wordsAreThoseOfUnicode(_ text: String, _ expected: [String]) {
        #expect(Self.tokens(text) == expected)
    }

    /// Words are looked for in stretches of eight and of 64 bytes.
    @Test func whereATextBeginsDoesNotChangeItsWords() {
        let text = "U.S. sees 3,500.75 (10:30) o'clock's \"x\"y _a_ b-c. d'e' f;g\u{301} é.h ... i. j"
        let words = ["u.s", "sees", "3,500.75", "10", "30", "o'clock", "x", "y", "_a_", "b", "c", "d'e", "f", "g", "e.h", "i", "j"]
        for shift in 0..<130 {
            let padding = String(repeating: " ", count: shift)
            #expect(Self.tokens(padding + text) == words)
            #expect(Self.tokens(padding + text + padding) == words)
            #expect(
                Self.tokens(String(repeating: "a", count: shift) + text) == [String(repeating: "a", count: shift) + "u.s"]
                    + words.dropFirst())
        }
    }

    @Test(arguments: [
        ("Zürich ÉLAN", ["zurich", "elan"]), ("Strasse Straße STRAẞE", ["strasse", "strasse", "strasse"]),
        ("Łódź Øre Đặng", ["lodz", "ore", "dang"]), ("Æsir Œuvre ıspanak İstanbul", ["aesir", "oeuvre", "ispanak", "istanbul"]),
        ("Þór Ðan ŋ ħ ŉ ĸ ſ", ["thor", "dan", "n", "h", "n", "q", "s"]), ("ﬁne ﬀ ﬆ", ["fine", "ff", "st"]),
        ("ＡＢＣ１２３ Ⓐ", ["abc123", "a"]), ("Ⅻ", ["ⅻ"]),
        ("e\u{301}lan o\u{308}\u{304}", ["elan", "o"]), ("Đ\u{1EB7}ng", ["dang"]),
        ("ΆΛΦΑ Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", ["αλφα", "οδυσσευσ", "οδυσσευσ"]), ("ᾳ α\u{345}", ["αι", "αι"]),
        ("Киёв ЙОД Їжак", ["киев", "иод", "іжак"]), ("don’t don't don‘t", ["don't", "don't", "don't"]),
        ("co\u{AD}operate Fe\u{200D}b zero\u{200B}width", ["cooperate", "feb", "zero", "width"]),
        ("ᏣᎳᎩ ꮳꮃꭹ", ["ᏣᎳᎩ", "ᏣᎳᎩ"]), ("ԵՒ և", ["եւ", "եւ"]),
    ])
    func lettersAreFolded(_ text: String, _ expected: [String]) {
        #expect(Self.tokens(text) == expected)
    }

    @Test(arguments: [
        ("中国と日本", ["中", "国", "と", "日", "本"]), ("カタカナ ラーメン", ["カタカナ", "ラーメン"]), ("ひらがな", ["ひ", "ら", "が", "な"]),
        ("葛\u{E0100}城", ["葛", "城"]), ("한국어 \u{1112}\u{1161}\u{11AB}\u{AE30}", ["한국어", "한기"]),
        ("क\u{93C}ल क़ल", ["क\u{93C}ल", "क\u{93C}ल"]), ("שָׁלוֹם צה\"ל", ["שָׁלוֹם", "צה\"ל"]), ("آب ا\u{653}ب", ["آب", "آب"]),
        ("ไทย", ["ไ", "ท", "ย"]), ("🇺🇦 👨‍👩‍👧 ☺ ①²", []), ("か\u{3099}", ["が"]),
    ])
    func otherScriptsKeepTheirMarks(_ text: String, _ expected: [String]) {
        #expect(Self.tokens(text) == expected)
    }

    @Test(arguments: [
        ("Russia's army", "⟦Russia⟧'s ⟦army⟧"), ("Russia’s", "⟦Russia⟧’s"), ("RUSSIA'S", "⟦RUSSIA⟧'S"), ("Łódź's", "⟦Łódź⟧'s"),
        ("Kyjiv＇s", "⟦Kyjiv⟧＇s"), ("it's s's 's", "⟦it⟧'s ⟦s⟧'s '⟦s⟧"), ("ministers' 1990's", "⟦ministers⟧' ⟦1990⟧'⟦s⟧"),
        ("James's's", "⟦James's⟧'s"),
        ("é a\u{301}b", "⟦é⟧ ⟦a\u{301}b⟧"), ("(«é»)", "(«⟦é⟧»)"), ("soft\u{AD}", "⟦soft\u{AD}⟧"),
    ])
    func offsetsPointIntoTheOriginal(_ text: String, _ expected: String) {
        #expect(Self.marked(text) == expected)
    }

    @Test func oneTokenizerReadsManyTexts() {
        var tokenizer = Tokenizer()
        for text in ["One Zürich", "two", "", "Łódź"] {
            tokenizer.start(text.utf8Span.span)
            let first = tokenizer.next(in: text.utf8Span.span)
            #expect(first.map { tokenizer.text(of: $0) } == Self.tokens(text).first)
        }
    }

    @Test func bytesThatAreNoUTF8SeparateWords() {
        let bytes: [UInt8] = Array("ab".utf8) + [0xFF, 0xC3] + Array("cd".utf8) + [0xE2, 0x82]
        var tokenizer = Tokenizer()
        var words: [String] = []
        tokenizer.start(bytes.span)
        while let token = tokenizer.next(in: bytes.span) { words.append("\(token.start) \(tokenizer.text(of: token))") }
        #expect(words == ["0 ab", "4 cd"])
    }

    @Test func theFastWayAgreesWithTheRulesInFull() {
        let alphabet = Array("ab1_.,:;' -é’\u{301}".unicodeScalars)
        var seed: UInt64 = 7
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<8 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(seed >> 33) % alphabet.count])
            }
            let words = String(text)
            var last = 0
            var expected: [String] = []
            for end in WordSegmenterTests.boundaries(of: words).dropFirst() {
                // A segment alone has no neighbour to be cut by, so it is read the same.
                expected += Self.tokens(String(decoding: Array(words.utf8)[last..<end], as: UTF8.self))
                last = end
            }
            #expect(Self.tokens(words) == expected, "\(words.debugDescription)")
        }
    }
}
