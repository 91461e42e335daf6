import Monitor
import Rules
import Testing

/// Short ways to a feed for tests of feeds.
enum FeedPress {
    static func read(_ xml: String, base: String? = nil) throws -> Document {
        try #require(FeedReader.read(Array(xml.utf8), origin: DocumentOrigin(base: base)))
    }

    /// The only article of an RSS feed whose item holds that.
    static func item(_ inside: String, namespaces: String = FeedPress.namespaces) throws -> Article {
        let document = try read("<?xml version=\"1.0\"?><rss version=\"2.0\" \(namespaces)><channel><item>\(inside)</item></channel></rss>")
        try #require(document.articles.count == 1)
        return document.articles[0]
    }

    /// The only article of an Atom feed whose entry holds that.
    static func entry(_ inside: String, feed: String = "") throws -> Article {
        let document = try read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\">\(feed)<entry>\(inside)</entry></feed>"
        )
        try #require(document.articles.count == 1)
        return document.articles[0]
    }

    static let namespaces = """
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
        xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:thr="http://purl.org/syndication/thread/1.0" \
        xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
        """
}
