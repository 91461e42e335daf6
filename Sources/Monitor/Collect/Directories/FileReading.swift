import Foundation
import Rules

/// What the content of a file came to: its articles, ready to be decided, and what keeps it from being done with.
struct FileReading {
    var articles: [Article]
    /// Why some or all of it could not be read.
    var fault: String?
    /// The first time at which an article that is under embargo may be used; `nil` where there is none.
    var heldUntil: Date?

    /// `now` is what embargoes are compared with.
    init(_ bytes: [UInt8], of path: InboxPath, at location: [UInt8], settings: DirectorySettings, limits: DocumentLimits, now: Date) {
        let document = DocumentReader.read(bytes, origin: DocumentOrigin(file: String(decoding: location, as: UTF8.self)), limits: limits)
        articles = []
        fault = document.error
        for (index, article) in document.articles.enumerated() {
            if let embargo = document.embargoes[index], embargo > now {
                heldUntil = min(heldUntil ?? embargo, embargo)
            } else {
                articles.append(Self.complete(article, path, settings, now))
            }
        }
    }

    /// An article that brings no name of its own is named by its file too: the same text under two names is two articles, and another text
    /// under one name is another.
    private static func complete(_ article: Article, _ path: InboxPath, _ settings: DirectorySettings, _ now: Date) -> Article {
        var article = article
        if article.guid == nil, article.url == nil {
            article.id = Digest.hex(Array(Digest.sha256(path.bytes + [0] + Array(article.id.utf8)).prefix(16)))
        }
        article.source = settings.id
        article.tags = (article.tags + settings.tags).uniqued
        article.seen = now
        return article
    }
}
