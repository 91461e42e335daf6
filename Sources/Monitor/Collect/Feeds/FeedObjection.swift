/// Why what came is not what was asked for, in words that say what to do; a document without objections may be taken.
enum FeedObjection {
    static func to(_ document: Document, in response: HTTPResponse, wasFeed: Bool) -> String? {
        switch document.kind {
        case .rss, .rdf, .atom, .jsonfeed, .sitemap: return nil
        case .opml: return "this is a list of feeds (OPML); make it a source of type opml"
        case .html:
            if let wall = Wall.name(in: response) { return "\(wall) stands in front of the feed" }
            if wasFeed { return "a web page came in the feed's place" }
        default: break
        }
        if document.kind == .unknown || document.articles.isEmpty {
            return document.error ?? "there is no feed and no article at this address"
        }
        return nil
    }
}
