/// Turns the bytes of a file or a response into UTF-8, whatever they are in and whatever they claim to be in.
///
/// Asked in this order: byte order mark, Content-Type, the document's own declaration, UTF-8, windows-1252. A claim that the bytes
/// disprove is passed over: an encoding that cannot read them, UTF-16 on bytes shaped like ASCII, a legacy charset on good UTF-8.
public enum TextDecoder {
    /// Where a document's own declaration stands.
    public enum Form: Sendable {
        /// `<?xml encoding="…"?>`
        case xml
        /// `<meta charset="…">`, or an XML declaration before it.
        case html
        /// Nowhere.
        case plain
    }

    public struct Decoded: Sendable, Hashable {
        /// Valid UTF-8 without a byte order mark.
        public var text: [UInt8]
        /// The WHATWG name of the encoding in lower case: `utf-8`, `windows-1252`, `shift_jis`.
        public var encoding: String
        /// The text broke its encoding's rules, or its own declaration was wrong.
        public var malformed: Bool
    }

    public static func decode(_ bytes: [UInt8], contentType: String? = nil, form: Form) -> Decoded {
        if let (encoding, length) = ByteOrder.mark(bytes) { return decode(Array(bytes.dropFirst(length)), marked: encoding) }
        if let encoding = ByteOrder.shape(bytes) { return read(bytes, as: encoding) }
        if bytes.starts(with: ebcdicDeclaration) {
            let head = read(Array(bytes.prefix(longestDeclaration)), as: .ebcdic).text
            return read(bytes, as: declaration(in: head, form).flatMap(TextEncoding.init(label:)) ?? .ebcdic)
        }
        let header = EncodingDeclaration.inContentType(contentType)
        var decoded = decode(bytes, header: header, declaration: declaration(in: bytes, form))
        // XML that does not say otherwise is UTF-8.
        if form == .xml, header == nil, decoded.encoding == TextEncoding.windows1252.name, declaration(in: bytes, form) == nil {
            decoded.malformed = true
        }
        return unravel(decoded)
    }

    /// `<?xm` in EBCDIC.
    private static let ebcdicDeclaration: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94]
    private static let longestDeclaration = 256

    private static func declaration(in head: [UInt8], _ form: Form) -> String? {
        switch form {
        case .xml: EncodingDeclaration.inXML(head)
        case .html: EncodingDeclaration.inHTML(head) ?? EncodingDeclaration.inXML(head)
        case .plain: nil
        }
    }

    private static func decode(_ bytes: [UInt8], marked encoding: TextEncoding) -> Decoded {
        guard encoding == .utf8, UnicodeBytes.census(bytes).faults > 0 else { return read(bytes, as: encoding) }
        return Decoded(text: UnicodeBytes.mended(bytes), encoding: encoding.name, malformed: true)
    }

    private static func decode(_ bytes: [UInt8], header: String?, declaration: String?) -> Decoded {
        let census = UnicodeBytes.census(bytes)
        for label in [header, declaration].compactMap(\.self) {
            guard let claim = TextEncoding(label: label), isPlausible(claim, census) else { continue }
            let decoded = read(bytes, as: claim)
            // Single bytes always mean something; what shift_jis cannot read is not shift_jis.
            if !decoded.malformed || claim.isSingleByte { return decoded }
        }
        var decoded = guess(bytes, census, among: [header, declaration].compactMap { $0.flatMap(TextEncoding.init(label:)) })
        decoded.malformed = decoded.malformed || declaration != nil
        return decoded
    }

    /// No claim is true to the letter: UTF-8, unless the bytes are more often wrong than right; then a declared charset of several bytes;
    /// then windows-1252.
    private static func guess(_ bytes: [UInt8], _ census: UnicodeBytes.Census, among claims: [TextEncoding]) -> Decoded {
        if census.faults == 0 { return Decoded(text: bytes, encoding: TextEncoding.utf8.name, malformed: false) }
        if census.sequences >= census.faults {
            return Decoded(text: UnicodeBytes.mended(bytes), encoding: TextEncoding.utf8.name, malformed: true)
        }
        if let claim = claims.first(where: { $0 != .utf8 && !$0.isSingleByte && readsASCII($0) }) { return read(bytes, as: claim) }
        return read(bytes, as: .windows1252)
    }

    /// Text in a legacy charset is hardly ever good UTF-8 by chance: three letters would have to be.
    private static func isPlausible(_ claim: TextEncoding, _ census: UnicodeBytes.Census) -> Bool {
        guard claim != .utf8 else { return census.faults == 0 }
        guard readsASCII(claim) else { return false }
        return census.faults > 0 || census.sequences < (claim.isSingleByte ? 1 : 3)
    }

    /// Whoever could find the declaration read it as ASCII: what does not, UTF-16 or EBCDIC, is a lie.
    private static func readsASCII(_ claim: TextEncoding) -> Bool {
        let probe = Array("<?xml".utf8)
        return convert(probe, from: claim).text == probe
    }

    /// `malformed` says that some bytes could not be read.
    private static func read(_ bytes: [UInt8], as encoding: TextEncoding) -> Decoded {
        let (text, faults) = convert(bytes, from: encoding)
        return Decoded(text: text, encoding: encoding.name, malformed: faults > 0)
    }

    private static func convert(_ bytes: [UInt8], from encoding: TextEncoding) -> (text: [UInt8], faults: Int) {
        switch encoding.method {
        case .utf8: return (bytes, 0)
        case .wide(let unit, let bigEndian): return UnicodeBytes.fromWide(bytes[...], unit: unit, bigEndian: bigEndian)
        case .windows1252: return (UnicodeBytes.fromWindows1252(bytes), 0)
        case .userDefined: return (UnicodeBytes.fromUserDefined(bytes), 0)
        case .iconv(let charset):
            guard let converter = CharsetConverter(charset) else { return (UnicodeBytes.fromWindows1252(bytes), 1) }
            return converter.decode(bytes)
        }
    }
}
