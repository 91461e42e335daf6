import Foundation
import Rules

/// Reads a letter (`.eml`, RFC 5322 and MIME) as one article: the subject is its title, the readable part its text.
enum MailReader {
    /// Letters within letters are followed so far.
    private static let maximumDepth = 16
    private static let maximumParts = 1000

    /// Fields of which a letter has two or more, and other text hardly any.
    private static let knownFields: Set<String> = [
        "from", "to", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type",
        "reply-to",
        "x-mailer", "list-id", "sender",
    ]

    /// Whether bytes begin like a letter.
    static func isMail(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, first > 0x20, first < 0x7F else { return false }
        let names = MailHeader(bytes, 0..<min(bytes.count, 16384)).names
        return names.intersection(knownFields).count >= 2 && !names.isDisjoint(with: ["from", "subject", "message-id", "return-path"])
    }

    static func read(_ bytes: [UInt8]) -> Document {
        let letter = MailPart(bytes, 0..<bytes.count)
        var document = Document(.eml)
        document.malformed = letter.header.isMalformed
        var article = Article(id: "")
        article.title = letter.header["subject"]
        article.guid = letter.header["message-id"]?.trimmingCharacters(in: ["<", ">", " "]).nonEmpty
        article.authors = letter.header["from"].map(names) ?? []
        article.published = letter.header["date"].flatMap(FeedDate.parse)
        article.lang = LanguageTag.normalized(letter.header["content-language"])
        article.categories = letter.header["keywords"]?.split(separator: ",").compactMap { $0.trimmed.nonEmpty } ?? []
        article.url = letter.header["archived-at"]?.trimmingCharacters(in: ["<", ">", " "]).nonEmpty
        if let text = Text(of: letter, in: bytes, depth: 0) {
            document.encoding = text.encoding
            document.malformed = document.malformed || text.isMalformed
            article = text.filled(into: article)
        }
        if article.title != nil || article.body != nil { document.articles = [article] }
        if document.articles.isEmpty { document.error = "the letter has neither subject nor text" }
        return document
    }

    /// `Jane Doe <jane@example.org>`, `jane@example.org (Jane Doe)`
    private static func names(_ field: String) -> [String] {
        let name = field.prefix { $0 != "<" }.trimmingCharacters(in: ["\"", " ", "'"])
        if field.contains("<"), !name.isEmpty { return [name] }
        if let comment = field.firstMatch(of: /\(([^()]+)\)/)?.output.1 { return [String(comment)] }
        return [field.trimmingCharacters(in: ["<", ">", " "])].filter { !$0.isEmpty }
    }
}

extension MailReader {
    /// The readable text of a letter: of alternatives the plain one, of several parts all that are shown.
    private struct Text {
        private var pieces: [(text: [UInt8], isHTML: Bool)] = []
        var encoding: String?
        var isMalformed = false

        init?(of part: MailPart, in bytes: [UInt8], depth: Int) {
            guard depth < MailReader.maximumDepth, !part.isAttachment else { return nil }
            switch part.type {
            case "multipart/alternative": takeAlternative(of: part, in: bytes, depth: depth)
            case let type where type.hasPrefix("multipart/"): takeAll(of: part, in: bytes, depth: depth)
            case "message/rfc822":
                let inner = part.unpacked(bytes)
                guard let text = Text(of: MailPart(inner, 0..<inner.count), in: inner, depth: depth + 1) else { return nil }
                self = text
            case "text/html", "application/xhtml+xml": take(part.text(of: bytes, .html), isHTML: true)
            case "text/plain", "text/enriched", "text": take(unflowed(part.text(of: bytes, .plain), part), isHTML: false)
            default: return nil
            }
            if pieces.isEmpty { return nil }
        }

        private mutating func takeAlternative(of part: MailPart, in bytes: [UInt8], depth: Int) {
            let texts = part.parts(of: bytes, limit: MailReader.maximumParts).compactMap {
                Text(of: MailPart(bytes, $0), in: bytes, depth: depth + 1)
            }
            guard let chosen = texts.first(where: { !$0.pieces.contains(where: \.isHTML) && $0.hasText }) ?? texts.last else { return }
            self = chosen
        }

        private mutating func takeAll(of part: MailPart, in bytes: [UInt8], depth: Int) {
            for range in part.parts(of: bytes, limit: MailReader.maximumParts) {
                guard let text = Text(of: MailPart(bytes, range), in: bytes, depth: depth + 1) else { continue }
                pieces += text.pieces
                encoding = encoding ?? text.encoding
                isMalformed = isMalformed || text.isMalformed
            }
        }

        private mutating func take(_ decoded: TextDecoder.Decoded, isHTML: Bool) {
            pieces = [(decoded.text, isHTML)]
            encoding = decoded.encoding
            isMalformed = decoded.malformed
        }

        private var hasText: Bool { pieces.contains { $0.text.contains { $0 > 0x20 } } }

        /// RFC 3676: a line that ends with a space goes on in the next.
        private func unflowed(_ decoded: TextDecoder.Decoded, _ part: MailPart) -> TextDecoder.Decoded {
            guard part.isFlowed else { return decoded }
            var decoded = decoded
            let text = String(decoding: decoded.text, as: UTF8.self).replacing("\r\n", with: "\n")
            decoded.text = Array(text.replacing(/\ \n(?![\n>])/, with: " ").utf8)
            return decoded
        }

        func filled(into article: Article) -> Article {
            var article = article
            let texts = pieces.compactMap { text, isHTML -> String? in
                if isHTML { return PlainText.fromHTML(text.span, 0..<text.count).nonEmpty }
                return PlainTextReader.paragraphs(withoutSignature(text))
            }
            article.body = texts.joined(separator: "\n\n").nonEmpty
            return article
        }

        /// What follows a line of `-- ` near the end is the sender's card.
        private func withoutSignature(_ text: [UInt8]) -> [UInt8] {
            let mark = Array("-- ".utf8)
            var end = text.count
            while end > 0, text.count - end < Self.longestSignature {
                let start = text[..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
                if text[start..<end].prefix(while: { $0 != 0x0A && $0 != 0x0D }).elementsEqual(mark) { return Array(text[..<start]) }
                end = start
            }
            return text
        }

        private static let longestSignature = 4096
    }
}
