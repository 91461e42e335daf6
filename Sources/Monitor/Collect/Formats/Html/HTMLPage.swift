import Rules

/// What a web page says about itself, and its text in blocks: what article extraction works with.
struct HTMLPage {
    var lang: String?
    /// The `title` element.
    var title: String?
    /// Contents of `meta` elements by their name, property or itemprop in lower case, in order.
    var metas: [String: [String]] = [:]
    var canonical: String?
    /// What relative links are resolved against, where the page says so.
    var base: String?
    /// JSON-LD.
    var linkedData: [JSON] = []
    /// `datetime` of the first `time` element within an article, and of one that is marked as the publication.
    var time: String?
    var publicationTime: String?
    var blocks: [HTMLBlock] = []
    /// The page had more blocks than are kept.
    var isCut = false

    /// The first content that is not empty of the first name that has one.
    func meta(_ names: String...) -> String? {
        for name in names {
            if let content = metas[name]?.first(where: { !$0.isEmpty }) { return content }
        }
        return nil
    }
}

/// A piece of a page's text between two block tags.
struct HTMLBlock {
    var text: String
    var words: Int
    /// Words within links.
    var linkedWords: Int
    /// 1 to 6; 0 for what is no heading.
    var heading: Int
    var region: HTMLRegion

    /// Share of the words that are links.
    var linkDensity: Double { words == 0 ? 0 : Double(linkedWords) / Double(words) }
}
