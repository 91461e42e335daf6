import Monitor
import Testing

@Suite struct TextDecoderTests {
    private static let russian: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]  // Привет in windows-1251

    /// A label that publishers write, bytes in that encoding, the text, and the name that WHATWG gives the encoding.
    @Test(
        arguments: [
            ("utf-8", [0xC3, 0xA9], "é", "utf-8"), ("UTF8", [0xC3, 0xA9], "é", "utf-8"), ("u8", [0xC3, 0xA9], "é", "utf-8"),
            ("iso-8859-1", [0xE9, 0x93], "é“", "windows-1252"), ("latin1", [0xE9], "é", "windows-1252"),
            ("us-ascii", [0x80], "€", "windows-1252"), ("windows-1252", [0x81], "\u{81}", "windows-1252"),
            ("windows-1251", russian, "Привет", "windows-1251"), ("win-1251", russian, "Привет", "windows-1251"),
            ("koi8-r", [0xF0, 0xD2], "Пр", "koi8-r"), ("iso-8859-5", [0xBF, 0xE0], "Пр", "iso-8859-5"),
            ("cp866", [0x8F, 0xE0], "Пр", "ibm866"),
            ("iso-8859-2", [0xB3], "ł", "iso-8859-2"), ("iso-8859-7", [0xE1], "α", "iso-8859-7"),
            ("iso-8859-9", [0xFE], "ş", "windows-1254"),
            ("iso-8859-15", [0xA4], "€", "iso-8859-15"), ("windows-1250", [0xB3], "ł", "windows-1250"),
            ("windows-1250", [0x83], "\u{83}", "windows-1250"),
            ("windows-1253", [0xE1], "α", "windows-1253"), ("windows-1255", [0xE0], "א", "windows-1255"),
            ("windows-1256", [0xC7], "ا", "windows-1256"), ("tis-620", [0xA1], "ก", "windows-874"), ("macintosh", [0x8E], "é", "macintosh"),
            ("x-mac-cyrillic", [0x8F], "П", "x-mac-cyrillic"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本", "shift_jis"),
            ("x-sjis", [0x87, 0x40], "①", "shift_jis"), ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本", "euc-jp"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日", "iso-2022-jp"),
            ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国", "gbk"), ("gb18030", [0x81, 0x30, 0x81, 0x30, 0xD6, 0xD0], "\u{80}中", "gb18030"),
            ("big5", [0xA4, 0xA4, 0xB0, 0xEA], "中國", "big5"), ("ks_c_5601-1987", [0xC7, 0xD1, 0xB1, 0xDB], "한글", "euc-kr"),
            ("windows-1258", [0x80, 0x61, 0xEC], "€á", "windows-1258"), ("maclatin2", [0x80], "Ä", "mac-centraleurope"),
            ("cp437", [0x82], "é", "cp437"), ("cp932", [0x93, 0xFA], "日", "shift_jis"),
            ("x-user-defined", [0x80], "\u{F780}", "x-user-defined"),
        ] as [(String, [UInt8], String, String)])
    func labelsMeanWhatWHATWGSays(_ label: String, _ bytes: [UInt8], _ text: String, _ name: String) {
        let decoded = TextDecoder.decode(Self.feed(label, bytes), form: .xml)
        #expect(Self.content(decoded) == text)
        #expect(decoded.encoding == name)
        #expect(!decoded.malformed)
    }

    @Test func aLetterThatWaitedForAnAccentIsTheLast() {
        let decoded = TextDecoder.decode(Array("xin ba".utf8), contentType: "text/plain; charset=windows-1258", form: .plain)
        #expect(String(decoding: decoded.text, as: UTF8.self) == "xin ba")
        #expect(decoded.encoding == "windows-1258")
    }

    @Test(
        arguments: [
            // Header before declaration, declaration before guess.
            ("text/xml; charset=windows-1251", "koi8-r", russian, "Привет", "windows-1251", false),
            ("text/xml; Charset=\"WINDOWS-1251\"", "utf-8", russian, "Привет", "windows-1251", false),
            ("text/xml", "windows-1251", russian, "Привет", "windows-1251", false),
            ("text/xml; charset=x-unheard-of", "windows-1251", russian, "Привет", "windows-1251", false),
            // Bytes that disprove what is said.
            (nil, "utf-16", Array("Привет".utf8), "Привет", "utf-8", true),
            (nil, "iso-8859-1", Array("Привет".utf8), "Привет", "utf-8", true),
            ("text/xml; charset=iso-8859-1", "utf-8", Array("Привет".utf8), "Привет", "utf-8", false),
            (nil, "utf-8", [0xE9, 0x20, 0xE8], "é è", "windows-1252", true),
            (nil, "shift_jis", Array("日本語の記事".utf8), "日本語の記事", "utf-8", true),
            (nil, "x-unheard-of", [0x61], "a", "utf-8", true),
            (nil, "iso-2022-kr", [0x61], "a", "utf-8", true),
            (nil, "cp037", [0x61], "a", "utf-8", true),
        ] as [(String?, String, [UInt8], String, String, Bool)])
    func claimsAreBelievedInOrderUnlessTheBytesDisproveThem(
        _ header: String?, _ label: String, _ bytes: [UInt8], _ text: String, _ name: String, _ malformed: Bool
    ) {
        let decoded = TextDecoder.decode(Self.feed(label, bytes), contentType: header, form: .xml)
        #expect(Self.content(decoded) == text)
        #expect(decoded.encoding == name)
        #expect(decoded.malformed == malformed)
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0xA9], "aé", "utf-8"), ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "aé", "utf-16le"),
            ([0xFE, 0xFF, 0, 0x61, 0, 0xE9], "aé", "utf-16be"), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "a", "utf-32le"),
            ([0, 0, 0xFE, 0xFF, 0, 1, 0xF6, 0], "😀", "utf-32be"), ([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0], "😀", "utf-16be"),
        ] as [([UInt8], String, String)])
    func aByteOrderMarkDecides(_ bytes: [UInt8], _ text: String, _ name: String) {
        let decoded = TextDecoder.decode(bytes, contentType: "text/plain; charset=koi8-r", form: .plain)
        #expect(String(decoding: decoded.text, as: UTF8.self) == text)
        #expect(decoded.encoding == name)
        #expect(!decoded.malformed)
    }

    @Test(arguments: [(2, false, "utf-16le"), (2, true, "utf-16be"), (4, false, "utf-32le"), (4, true, "utf-32be")])
    func wideTextIsSeenWithoutAMark(_ width: Int, _ bigEndian: Bool, _ name: String) {
        let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>мир</a>"
        let bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
            let unit = (0..<width).map { UInt8(scalar.value >> (8 * UInt32($0)) & 0xFF) }
            return bigEndian ? unit.reversed() : unit
        }
        let decoded = TextDecoder.decode(bytes, form: .xml)
        #expect(String(decoding: decoded.text, as: UTF8.self) == text)
        #expect(decoded.encoding == name)
    }

    @Test(arguments: [
        ("<meta charset=windows-1251>", "windows-1251"), ("<META CHARSET='koi8-r' >", "koi8-r"),
        ("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">", "windows-1251"),
        ("<meta name=a><meta charset=\"windows-1251\">", "windows-1251"), ("<meta charset=utf-16>", "windows-1252"),
        ("<?xml version='1.0' encoding='windows-1251'?>", "windows-1251"),
    ])
    func pagesSayItInMeta(_ head: String, _ name: String) {
        #expect(TextDecoder.decode(Array(head.utf8) + Self.russian, form: .html).encoding == name)
    }

    @Test func aFewWrongBytesInUTF8AreReadAsWindows1252() {
        let decoded = TextDecoder.decode(Array("déjà vu, naïf, ".utf8) + [0xE9, 0x20, 0x93] + Array("x".utf8), form: .plain)
        #expect(String(decoding: decoded.text, as: UTF8.self) == "déjà vu, naïf, é “x")
        #expect(decoded.encoding == "utf-8")
        #expect(decoded.malformed)
    }

    @Test func aLetterThatTheEndCutsOffIsDropped() {
        let decoded = TextDecoder.decode(Array("voilà déjà".utf8) + [0xE2, 0x80], form: .plain)
        #expect(String(decoding: decoded.text, as: UTF8.self) == "voilà déjà")
    }

    @Test(arguments: [
        ("dÃ©jÃ\u{A0} vu â€œxâ€\u{9D}", "déjà vu “x”"), ("Ã¼ber StraÃŸe", "über Straße"),
        // One may be meant, and one honest letter proves the rest honest.
        ("the sequence Ã© is wrong", "the sequence Ã© is wrong"), ("Ã© Ã© é", "Ã© Ã© é"),
    ])
    func textEncodedTwiceIsUnravelled(_ twice: String, _ once: String) {
        #expect(String(decoding: TextDecoder.decode(Array(twice.utf8), form: .plain).text, as: UTF8.self) == once)
    }

    @Test func bytesThatNoEncodingExplainsStayBounded() {
        let noise = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 197 | 0x80) }
        for label in ["shift_jis", "gb18030", "euc-kr", "utf-8", "iso-2022-jp"] {
            let decoded = TextDecoder.decode(Self.feed(label, noise), form: .xml)
            #expect(decoded.text.count < noise.count * 4)
            #expect(String(validating: decoded.text, as: UTF8.self) != nil)
        }
    }

    private static func feed(_ label: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"\(label)\"?><a>".utf8) + bytes + Array("</a>".utf8)
    }

    private static func content(_ decoded: TextDecoder.Decoded) -> Substring {
        String(decoding: decoded.text, as: UTF8.self).split(separator: "<a>", maxSplits: 1).last?.dropLast(4) ?? ""
    }
}
