import Foundation
import Rules

/// Reads Google News sitemaps (https://www.google.com/schemas/sitemap-news/0.9): pages with the title and date of the news on them. Pages of
/// which a sitemap says no more than their address are no news.
struct SitemapReader {
    private let tree: XMLTree
    private let origin: DocumentOrigin

    init(_ tree: XMLTree, _ origin: DocumentOrigin) {
        self.tree = tree
        self.origin = origin
    }

    func document(_ limits: DocumentLimits) -> Document {
        var document = Document(.sitemap)
        for index in tree.elements.indices where tree.elements[index].name == .url && tree.elements[index].space == .core {
            guard limits.wantMore(than: document) else { break }
            if let article = article(index) { document.articles.append(article) }
        }
        var feed = Document.Feed()
        feed.title = document.articles.first?.feed?.title
        feed.lang = document.articles.first?.lang
        document.feed = feed
        if document.articles.isEmpty { document.error = "the sitemap lists pages without news:news, so there is no title and no date" }
        return document
    }

    private func article(_ index: Int) -> Article? {
        var article = Article(id: "")
        article.file = origin.file
        var isNews = false
        for child in tree.children(of: index) {
            switch (tree.elements[child].name, tree.elements[child].space) {
            case (.loc, .core): article.url = tree.text(of: child).map { LinkReference.resolve($0, against: origin.base) }
            case (.lastmod, .core): article.updated = tree.date(of: child)
            case (.news, .news):
                isNews = true
                for part in tree.children(of: child) { read(part, into: &article) }
            default: break
            }
        }
        article.published = article.published ?? article.updated
        return isNews ? article : nil
    }

    private func read(_ index: Int, into article: inout Article) {
        switch tree.elements[index].name {
        case .title: article.title = tree.plainText(of: index, as: .html)
        case .publicationDate: article.published = tree.date(of: index)
        case .keywords: article.categories = tree.keywords(of: index)
        case .publication:
            var feed = Article.FeedIdentity()
            for part in tree.children(of: index) {
                switch tree.elements[part].name {
                case .name: feed.title = tree.plainText(of: part, as: .html)
                case .language: feed.lang = LanguageTag.normalized(tree.text(of: part))
                default: break
                }
            }
            article.feed = feed
            article.lang = feed.lang
        default: break
        }
    }
}
