/// A text encoding: the name that it is reported under, and how its bytes are read.
struct TextEncoding: Sendable, Hashable {
    enum Method: Sendable, Hashable {
        case utf8
        /// Bytes of one code unit (2 or 4), and their order.
        case wide(bytes: Int, bigEndian: Bool)
        case windows1252
        /// 0x80 to 0xFF stand for U+F780 to U+F7FF.
        case userDefined
        /// By glibc under this name.
        case iconv(String)
    }

    /// The WHATWG name in lower case; for encodings that WHATWG does not know, the label that asked for it.
    let name: String
    let method: Method

    static let utf8 = TextEncoding(name: "utf-8", method: .utf8)
    static let windows1252 = TextEncoding(name: "windows-1252", method: .windows1252)
    static let ebcdic = TextEncoding(name: "ibm037", method: .iconv("IBM037"))

    static func wide(bytes: Int, bigEndian: Bool) -> TextEncoding {
        TextEncoding(name: "utf-\(bytes * 8)\(bigEndian ? "be" : "le")", method: .wide(bytes: bytes, bigEndian: bigEndian))
    }

    /// The bytes of a character stand each for itself, so that any text at all decodes.
    var isSingleByte: Bool {
        switch method {
        case .windows1252, .userDefined: true
        case .utf8, .wide: false
        case .iconv(let charset): !Self.multiByteCharsets.contains(charset)
        }
    }

    private static let multiByteCharsets: Set<String> = ["GB18030", "BIG5-HKSCS", "EUC-JP-MS", "ISO-2022-JP", "CP932", "UHC"]
}

extension TextEncoding {
    /// The encoding that a label in a declaration means, in any case and with white space around: `Latin1`, `x-sjis`, `cp437`.
    ///
    /// WHATWG's labels first (https://encoding.spec.whatwg.org/#names-and-labels), then whatever else glibc can read.
    init?(label: some StringProtocol) {
        if label.utf8.elementsEqual("utf-8".utf8) {
            self = .utf8
            return
        }
        let label = label.lowercased().filter { !$0.isWhitespace }
        guard !label.isEmpty, label.utf8.count <= Self.longestLabel else { return nil }
        let dashed = label.replacing("_", with: "-")
        if let name = EncodingLabels.name(of: label) ?? EncodingLabels.name(of: dashed) ?? Self.otherLabels[dashed] {
            guard name != EncodingLabels.replacement else { return nil }
            self.init(name: name, method: Self.method(ofName: name))
        } else if let wide = Self.wideLabels[dashed] {
            self = wide
        } else if label.utf8.allSatisfy(Self.isLabelByte), let charset = [label, dashed].first(where: CharsetConverter.knows) {
            self.init(name: label, method: .iconv(charset))
        } else {
            return nil
        }
    }

    private static func method(ofName name: String) -> Method {
        switch name {
        case "utf-8": .utf8
        case "utf-16le": .wide(bytes: 2, bigEndian: false)
        case "utf-16be": .wide(bytes: 2, bigEndian: true)
        case "windows-1252": .windows1252
        case "x-user-defined": .userDefined
        default: .iconv(iconvNames[name] ?? name)
        }
    }

    /// Where WHATWG's encoding of that name is a wider one than glibc's.
    private static let iconvNames = [
        "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS", "iso-2022-jp": "ISO-2022-JP",
        "shift_jis": "CP932", "euc-kr": "UHC", "iso-8859-8-i": "ISO-8859-8", "windows-874": "CP874", "x-mac-cyrillic": "MAC-UK",
    ]

    /// What publishers call WHATWG's encodings besides its labels.
    private static let otherLabels = [
        "ansi": "windows-1252", "latin-1": "windows-1252", "windows1250": "windows-1250", "win-1250": "windows-1250",
        "windows1251": "windows-1251", "win-1251": "windows-1251", "win1251": "windows-1251", "windows1252": "windows-1252",
        "mac-roman": "macintosh", "macroman": "macintosh", "mac-cyrillic": "x-mac-cyrillic", "cp874": "windows-874", "cp932": "shift_jis",
        "cp936": "gbk", "ms936": "gbk", "euc-cn": "gbk", "cp950": "big5", "cp949": "euc-kr", "uhc": "euc-kr", "u8": "utf-8",
        "maccentraleurope": "mac-centraleurope",
        "maclatin2": "mac-centraleurope", "maciceland": "mac-is", "tcvn": "tcvn5712-1", "tcvn-5712": "tcvn5712-1",
    ]

    /// What feeds call encodings of 2 and 4 bytes that WHATWG dropped.
    private static let wideLabels: [String: TextEncoding] = [
        "u16": .wide(bytes: 2, bigEndian: false), "utf16": .wide(bytes: 2, bigEndian: false), "utf16le": .wide(bytes: 2, bigEndian: false),
        "utf16be": .wide(bytes: 2, bigEndian: true), "ucs-2le": .wide(bytes: 2, bigEndian: false),
        "ucs-2be": .wide(bytes: 2, bigEndian: true), "u32": .wide(bytes: 4, bigEndian: false), "utf32": .wide(bytes: 4, bigEndian: false),
        "utf-32": .wide(bytes: 4, bigEndian: false), "utf-32le": .wide(bytes: 4, bigEndian: false),
        "utf-32be": .wide(bytes: 4, bigEndian: true), "ucs-4": .wide(bytes: 4, bigEndian: true), "ucs4": .wide(bytes: 4, bigEndian: true),
        "csucs4": .wide(bytes: 4, bigEndian: true), "iso-10646-ucs-4": .wide(bytes: 4, bigEndian: true),
        "ucs-4le": .wide(bytes: 4, bigEndian: false), "ucs-4be": .wide(bytes: 4, bigEndian: true),
    ]

    private static let longestLabel = 64

    /// What may stand in the name of a charset; a slash would ask glibc for transliteration.
    private static func isLabelByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "+"): true
        default: false
        }
    }
}
