import Rules

/// Reads RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF and Google News sitemaps, however broken they are.
public enum FeedReader {
    /// `nil` for what is no feed in XML.
    public static func read(_ bytes: [UInt8], origin: DocumentOrigin = DocumentOrigin()) -> Document? {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .xml)
        let tree = XMLTreeBuilder.tree(of: decoded.text, .feed)
        guard let root = FeedRoot(of: tree) else { return nil }
        var document = root.kind == .sitemap ? SitemapReader(tree, origin).document() : document(root, of: tree, origin)
        document.encoding = decoded.encoding
        document.malformed = decoded.malformed || tree.isMalformed
        ArticleIdentity.assign(to: &document.articles)
        return document
    }

    private static func document(_ root: FeedRoot, of tree: XMLTree, _ origin: DocumentOrigin) -> Document {
        var document = Document(root.kind)
        let head = FeedHeadReader.head(of: tree, from: root.index, origin)
        document.feed = head.feed
        let identity = Article.FeedIdentity(title: head.feed.title, url: head.feed.url, lang: head.feed.lang)
        for index in tree.elements.indices where tree.isItem(index) {
            var article = FeedItemReader.item(of: tree, at: index, origin).article
            if article.authors.isEmpty, root.kind == .atom { article.authors = head.authors }
            article.lang = article.lang ?? head.feed.lang
            article.feed = identity
            article.file = origin.file
            document.articles.append(article)
        }
        return document
    }
}

/// Recognises a feed by its outermost element, or by the first that junk before it has not hidden.
struct FeedRoot {
    let kind: Document.Kind
    /// Its place in the tree.
    let index: Int

    init?(of tree: XMLTree) {
        for index in tree.elements.indices.dropFirst().prefix(Self.reach) {
            guard let kind = Self.kind(of: tree.elements[index], isFirst: index == 1) else { continue }
            self.kind = kind
            self.index = index
            return
        }
        return nil
    }

    /// How many elements of junk may stand before it.
    private static let reach = 200

    private static func kind(of element: XMLTree.Element, isFirst: Bool) -> Document.Kind? {
        switch (element.name, element.space) {
        case (.rss, .core), (.channel, .core): .rss
        case (.rdf, .rdf), (.rdf, .core): .rdf
        case (.feed, .atom), (.feed, .core): .atom
        case (.urlset, .core), (.sitemapindex, .core): .sitemap
        case (.entry, .atom) where isFirst: .atom
        case (.item, .core) where isFirst: .rss
        default: nil
        }
    }
}

extension XMLTree {
    /// Whether an element is an item of a feed.
    func isItem(_ index: Int) -> Bool {
        let element = elements[index]
        return (element.name == .item || element.name == .entry) && (element.space == .core || element.space == .atom)
    }

    /// What relative addresses at an element are completed with.
    func base(at index: Int, _ origin: DocumentOrigin) -> String? {
        inherited(.base, at: index).reversed().reduce(origin.base) { base, part in LinkReference.resolve(part, against: base) }
    }
}
