import Foundation
import Rules

/// Reads a plain text as one article: headline, summary and body told apart, paragraphs separated by a blank line.
enum PlainTextReader {
    /// `text` is UTF-8.
    static func read(_ text: [UInt8]) -> Document {
        var document = Document(.text)
        if let front = FrontMatter(text) {
            document.articles = [article(Array(text[front.end...]), known: front.fields?.article ?? Article(id: ""))].compactMap(\.self)
            for fault in front.fault.map({ [$0] }) ?? front.fields?.faults ?? [] {
                document.malformed = true
                document.note(fault)
            }
        } else {
            document.articles = [article(text)].compactMap(\.self)
        }
        if document.articles.isEmpty { document.error = "there is no text in it" }
        return document
    }

    /// The paragraphs of a text that has its headline elsewhere, a blank line between them; `nil` where there is no text.
    static func paragraphs(_ text: [UInt8]) -> String? {
        let bytes = text.span
        var paragraphs = TextParagraphs(of: bytes)
        return body([], &paragraphs, bytes)
    }

    /// `text` is UTF-8. Fields that are set in `known` (front matter) are kept. `nil` where there is no text.
    static func article(_ text: [UInt8], known: Article = Article(id: "")) -> Article? {
        article(text.span, known: known)
    }

    private static func article(_ bytes: Span<UInt8>, known: Article) -> Article? {
        var article = known
        var paragraphs = TextParagraphs(of: bytes)
        var head: [String] = []
        while head.count < TextOpening.reach, let next = paragraphs.next(of: bytes) {
            if !next.isEmpty { head.append(next) }
        }
        let opening = TextOpening(of: head, knownTitle: known.title)
        article.title = known.title ?? opening.title
        article.summary = known.summary ?? (opening.summary.isEmpty ? nil : opening.summary.joined(separator: "\n\n"))
        if article.authors.isEmpty { article.authors = opening.authors }
        article.published = known.published ?? opening.date
        article.url = known.url ?? opening.address
        article.body = known.body ?? body(head.dropFirst(opening.used), &paragraphs, bytes)
        return article.title == nil && article.summary == nil && article.body == nil ? nil : article
    }

    private static func body(_ head: ArraySlice<String>, _ rest: inout TextParagraphs, _ bytes: Span<UInt8>) -> String? {
        var writer = PlainTextWriter(capacity: bytes.count)
        for paragraph in head {
            writer.beginParagraph()
            writer.write(paragraph.utf8.span, 0..<paragraph.utf8.count, as: .none)
        }
        writer.beginParagraph()
        while rest.writeNext(of: bytes, to: &writer) { writer.beginParagraph() }
        return writer.isEmpty ? nil : writer.text
    }
}
