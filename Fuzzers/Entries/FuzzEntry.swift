import Foundation
import Monitor
import Rules

/// What fuzzers throw bytes at. Each is a reader of what strangers write; whatever the bytes, it neither traps nor gives nonsense.
public enum FuzzEntry: String, CaseIterable, Sendable {
    /// The XML tokenizer and tree.
    case xml
    /// Feeds of all kinds, and what else begins like one.
    case feed
    case date
    /// HTML to text, and articles out of pages.
    case html
    case mail
    /// The query parser, and both engines on what it has read.
    case query
    /// Rule files, as YAML and as JSON.
    case rules
    /// The tokenizer.
    case tokens

    /// What is wrong with the answer; `nil` where nothing is.
    public func complaint(about bytes: [UInt8]) -> String? {
        switch self {
        case .xml:
            let feeds = OpmlReader.read(bytes)?.feeds ?? []
            return feeds.contains { $0.url.isEmpty } ? "a feed without an address" : nil
        case .feed: return FeedReader.read(bytes).flatMap { Self.complaint(about: $0, from: bytes) }
        case .date:
            guard let date = FeedDate.parse(String(decoding: bytes, as: UTF8.self)) else { return nil }
            let written = Timestamp.seconds(date)
            return FeedDate.parse(written) == date ? nil : "\(written) is read as another date"
        case .html:
            let text = PlainText.fromHTML(String(decoding: bytes, as: UTF8.self))
            if text.utf8.count > Self.mostBytes(from: bytes) { return "more text than there was" }
            return Self.complaint(about: DocumentReader.read(Array("<!DOCTYPE html>".utf8) + bytes), from: bytes)
        case .mail:
            let head = "From: a@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\n"
            return Self.complaint(about: DocumentReader.read(Array(head.utf8) + bytes), from: bytes)
        case .query: return QueryFuzz.complaint(about: bytes)
        case .rules: return RulesFuzz.complaint(about: bytes)
        case .tokens: return TokensFuzz.complaint(about: bytes)
        }
    }

    /// Entities and encodings grow a little; nothing grows much.
    private static func mostBytes(from bytes: [UInt8]) -> Int { bytes.count * 16 + 100_000 }

    private static func complaint(about document: Document, from bytes: [UInt8]) -> String? {
        var size = 0
        for article in document.articles {
            if article.id.isEmpty { return "an article without an id" }
            for text in [article.title, article.summary, article.body, article.url, article.guid] {
                if text == "" { return "an empty text where there is none" }
                size += text?.utf8.count ?? 0
            }
        }
        return size > mostBytes(from: bytes) ? "\(size) bytes of text from \(bytes.count)" : nil
    }
}
