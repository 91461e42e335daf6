import Rules

/// What some bytes are, by their content: the name and type that they came with are only believed where that says nothing.
enum DocumentKind: Equatable {
    case feed, nitf, newsml, opml, json, html, mail, text
    /// Something else, in words.
    case foreign(String)

    /// Enough for declarations, comments and white space before a document begins.
    private static let sniffed = 4096

    init(of bytes: [UInt8], origin: DocumentOrigin) {
        if let name = ForeignFormat.name(of: bytes) {
            self = .foreign(name)
        } else if MailReader.isMail(bytes) {
            self = .mail
        } else {
            let head = TextDecoder.decode(Array(bytes.prefix(Self.sniffed)), contentType: origin.contentType, form: .plain).text
            self.init(ofText: head)
        }
    }

    /// `head` is UTF-8.
    private init(ofText head: [UInt8]) {
        if ForeignFormat.isBinary(head) {
            self = .foreign("binary data of an unknown format")
            return
        }
        guard let start = head.firstIndex(where: { $0 > 0x20 }) else {
            self = .text
            return
        }
        switch head[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): self = Self.isJSON(head[start...]) ? .json : .text
        case UInt8(ascii: "<"): self = MarkupRoot(of: head[start...]).kind
        default: self = .text
        }
    }

    /// `[Update] …` is a headline.
    private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
        guard let next = text.dropFirst().first(where: { $0 > 0x20 }) else { return true }
        if text.first == UInt8(ascii: "{") { return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") }
        return next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
    }
}
