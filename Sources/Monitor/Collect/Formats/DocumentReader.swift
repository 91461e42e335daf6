import Foundation
import Rules

/// Reads a file or a response, whatever it is: tells the format by the content, and hands it to the format's reader.
public enum DocumentReader {
    /// A gzip within a gzip happens where a server packs what is packed; more is a bomb.
    private static let maximumPackings = 2

    /// Never fails: a document without an article says why in `error`. Every article has an id, and the file that it came from.
    public static func read(_ bytes: [UInt8], origin: DocumentOrigin = DocumentOrigin(), limits: DocumentLimits = DocumentLimits())
        -> Document
    {
        guard bytes.count <= limits.maxBytes else {
            return unreadable("larger than \(limits.maxBytes) bytes, which is the limit")
        }
        var (bytes, faults) = (bytes, [String]())
        var packings = 0
        while Gunzip.isGzip(bytes), packings < maximumPackings {
            guard let unpacked = Gunzip.unpack(bytes, limit: limits.maxBytes) else {
                return unreadable("unpacks to more than \(limits.maxBytes) bytes, which is the limit")
            }
            bytes = unpacked.bytes
            if let fault = unpacked.fault { faults.append(fault) }
            packings += 1
        }
        var document = readUnpacked(bytes, origin: origin, limits: limits)
        for fault in faults {
            document.malformed = true
            document.note(fault)
        }
        complete(&document, origin: origin)
        return document
    }

    private static func readUnpacked(_ bytes: [UInt8], origin: DocumentOrigin, limits: DocumentLimits) -> Document {
        guard bytes.contains(where: { $0 != 0 }) else {
            return unreadable(bytes.isEmpty ? "the file is empty" : "the file holds nothing but zero bytes")
        }
        if let feed = readFeed(bytes, origin: origin, limits: limits) { return feed }
        switch DocumentKind(of: bytes, origin: origin) {
        case .foreign(let name): return unreadable("\(name), which monitord does not read")
        case .feed:
            return FeedReader.read(bytes, origin: origin, limits: limits)
                ?? unreadable("XML that is neither a feed nor another news format")
        case .nitf: return NitfReader.read(bytes, origin: origin)
        case .newsml: return NewsMLReader.read(bytes, origin: origin)
        case .opml:
            var document = Document(.opml)
            document.error = "a list of feeds, which holds no articles: give it to a source of type `opml`"
            return document
        case .json: return readJSON(bytes, origin: origin, limits: limits)
        case .html: return readHTML(bytes, origin: origin)
        case .mail: return MailReader.read(bytes)
        case .text: return readText(bytes, origin: origin)
        }
    }

    /// A feed, also behind warnings of a server or half a page. JSON and letters may speak of feeds without being any.
    private static func readFeed(_ bytes: [UInt8], origin: DocumentOrigin, limits: DocumentLimits) -> Document? {
        guard FeedReader.isHinted(in: bytes) else { return nil }
        if bytes.first(where: { $0 > 0x20 }) != UInt8(ascii: "<") {
            let kind = DocumentKind(of: bytes, origin: origin)
            guard kind != .json, kind != .mail else { return nil }
        }
        return FeedReader.read(bytes, origin: origin, limits: limits).flatMap { $0.articles.isEmpty ? nil : $0 }
    }

    private static func unreadable(_ reason: String) -> Document {
        var document = Document(.unknown)
        document.error = reason
        return document
    }

    // MARK: - Formats

    private static func readJSON(_ bytes: [UInt8], origin: DocumentOrigin, limits: DocumentLimits) -> Document {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .plain)
        var document = JSONArticleReader.read(decoded.text, origin: origin, limits: limits)
        document.encoding = decoded.encoding
        document.malformed = document.malformed || decoded.malformed
        return document
    }

    private static func readHTML(_ bytes: [UInt8], origin: DocumentOrigin) -> Document {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .html)
        var document = Document(.html)
        document.encoding = decoded.encoding
        document.malformed = decoded.malformed
        document.articles = [HTMLPageReader.article(decoded.text, base: origin.base)].compactMap(\.self)
        if document.articles.isEmpty { document.error = "the page has neither title nor text" }
        return document
    }

    private static func readText(_ bytes: [UInt8], origin: DocumentOrigin) -> Document {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .plain)
        var document = PlainTextReader.read(decoded.text)
        document.encoding = decoded.encoding
        document.malformed = document.malformed || decoded.malformed
        return document
    }

    // MARK: - Identity

    /// Gives ids to articles that were delivered without, and says which file they came from.
    private static func complete(_ document: inout Document, origin: DocumentOrigin) {
        let nameless = document.articles.indices.filter { document.articles[$0].id.isEmpty }
        var articles = nameless.map { document.articles[$0] }
        ArticleIdentity.assign(to: &articles)
        for (index, article) in zip(nameless, articles) { document.articles[index].id = article.id }
        guard let file = origin.file else { return }
        for index in document.articles.indices { document.articles[index].file = file }
    }
}
