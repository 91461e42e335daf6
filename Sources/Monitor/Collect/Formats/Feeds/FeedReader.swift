import Rules

/// Reads RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF and Google News sitemaps, however broken they are.
public enum FeedReader {
    /// `nil` for what is no feed in XML.
    public static func read(
        _ bytes: [UInt8], origin: DocumentOrigin = DocumentOrigin(), limits: DocumentLimits = DocumentLimits()
    ) -> Document? {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .xml)
        let tree = XMLTreeBuilder.tree(of: decoded.text, .feed)
        guard let root = FeedRoot(of: tree) else { return nil }
        var document = root.kind == .sitemap ? SitemapReader(tree, origin).document(limits) : document(root, of: tree, origin, limits)
        document.trim(to: limits)
        document.encoding = decoded.encoding
        document.malformed = decoded.malformed || tree.isMalformed
        ArticleIdentity.assign(to: &document.articles)
        return document
    }

    /// Whether the outermost element of a feed stands somewhere in the beginning, so that what hides it may be junk.
    static func isHinted(in bytes: [UInt8]) -> Bool {
        let span = bytes.span
        let limit = min(bytes.count, reachOfHint)
        var place = 0
        while let tag = span.place(of: UInt8(ascii: "<"), in: place..<limit) {
            place = tag + 1
            for name in ["rss", "feed", "rdf:rdf", "channel", "urlset"] as [StaticString] where span.hasAnyCase(name, at: place) {
                let end = place + name.utf8CodeUnitCount
                if end < bytes.count, bytes[end].isXMLSpace || bytes[end] == UInt8(ascii: ">") { return true }
            }
        }
        return false
    }

    private static let reachOfHint = 65_536

    private static func document(_ root: FeedRoot, of tree: XMLTree, _ origin: DocumentOrigin, _ limits: DocumentLimits) -> Document {
        var (document, origin) = (Document(root.kind), origin)
        // As CDF says what addresses are relative to.
        if let base = tree.attribute(.base, of: root.index) { origin.base = LinkReference.resolve(base, against: origin.base) }
        let head = FeedHeadReader.head(of: tree, from: root.index, origin)
        document.feed = head.feed
        let identity = Article.FeedIdentity(title: head.feed.title, url: head.feed.url, lang: head.feed.lang)
        for index in tree.elements.indices where tree.isItem(index) && !tree.isEmpty(index) {
            guard limits.wantMore(than: document) else { break }
            document.articles.append(FeedItemReader.item(of: tree, at: index, origin).article(in: identity))
        }
        // Entries of Atom that name no author are by the feed's.
        if root.kind == .atom, !head.authors.isEmpty {
            for index in document.articles.indices where document.articles[index].authors.isEmpty {
                document.articles[index].authors = head.authors
            }
        }
        guard let file = origin.file else { return document }
        for index in document.articles.indices { document.articles[index].file = file }
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
    /// Whether an element says nothing at all.
    func isEmpty(_ index: Int) -> Bool {
        let element = elements[index]
        guard !hasChildren(index), element.attributesStart == element.attributesEnd else { return false }
        return bytes.span.trimmed(content(of: index)).isEmpty
    }

    /// Whether an element is an item of a feed.
    func isItem(_ index: Int) -> Bool {
        let element = elements[index]
        return (element.name == .item || element.name == .entry) && (element.space == .core || element.space == .atom)
    }
}
