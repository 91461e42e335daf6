import Foundation
import Rules

/// What a feed's documents held, so that a publisher who renames everything does not look like one with news: an article that is gone under
/// its old name and stands there under another is the same one, and keeps its id.
struct FeedMemory: Sendable, Hashable {
    struct Item: Sendable, Hashable {
        var traits: ArticleTraits
        /// What the article is stored under, where that is not what its document calls it.
        var id: String?
        var page = LinkedPage.open(tries: 0)
    }

    /// The checkpoint's key.
    static let key = "items"
    /// Those that left the document last are remembered too: items come back. More than this is a sitemap.
    private static let most = 500

    /// Those of the last document first.
    private(set) var items: [Item] = []
    /// By the id that they are stored under.
    private var places: [String: Int] = [:]

    init() {}

    /// Takes a document in: articles that were known under another name get the id that they are stored under. What is not in a document
    /// that holds only what is newer (226) is not gone, so nothing in it can be its new name.
    mutating func take(_ articles: inout [Article], isWhole: Bool = true) {
        let traits = articles.map(ArticleTraits.init)
        let known = Dictionary(items.map { ($0.traits.name, $0) }) { first, _ in first }
        let present = Set(traits.map(\.name))
        let gone = items.filter { !present.contains($0.traits.name) }
        let strangers = traits.filter { known[$0.name] == nil }
        let renamed = Renaming(of: isWhole ? gone : [], to: strangers, amongDistinctLinks: Self.areDistinct(traits.map(\.link))).found
        var current: [Item] = []
        var met: Set<String> = []
        for index in articles.indices {
            var item = Item(traits: traits[index])
            if let before = known[traits[index].name] ?? renamed[traits[index].name] {
                item.id = before.id ?? (before.traits.name == traits[index].name ? nil : before.traits.articleID)
                if before.traits.text == item.traits.text { item.page = before.page }
            }
            if let id = item.id { articles[index].id = id }
            if met.insert(traits[index].name).inserted { current.append(item) }
        }
        let replaced = Set(renamed.values.map(\.traits.name))
        items = Array((current + gone.filter { !replaced.contains($0.traits.name) }).prefix(Self.most))
        index()
    }

    /// How far the page of an article is, by the article's id.
    subscript(page id: String) -> LinkedPage {
        get { places[id].map { items[$0].page } ?? .open(tries: 0) }
        set { if let place = places[id] { items[place].page = newValue } }
    }

    /// Their pages are not to be fetched, unless the articles change.
    mutating func leavePages(of articles: [Article]) {
        for article in articles { self[page: article.id] = .hopeless }
    }

    private mutating func index() {
        places = Dictionary(items.indices.map { (items[$0].id ?? items[$0].traits.articleID, $0) }) { first, _ in first }
    }

    private static func areDistinct(_ links: [String?]) -> Bool {
        links.count > 1 && links.allSatisfy { $0 != nil } && Set(links).count == links.count
    }
}

extension FeedMemory {
    /// As it is stored.
    var text: String {
        JSON.array(
            items.map { item in
                [
                    .string(item.traits.articleID), JSON(item.traits.link), .string(item.traits.text), .string(item.traits.title),
                    item.traits.published.map(JSON.integer) ?? .null, .integer(item.page.number), JSON(item.id),
                    .bool(item.traits.isTold),
                ]
            }
        ).text
    }

    /// What was stored; nothing for what is no memory.
    init(text: String?) {
        guard let list = text.flatMap({ try? JSON(parsing: $0) })?.array else { return }
        items = list.compactMap { entry in
            guard let parts = entry.array, parts.count == 8, let articleID = parts[0].string, let text = parts[2].string,
                let title = parts[3].string
            else { return nil }
            let traits = ArticleTraits(
                articleID: articleID, link: parts[1].string, text: text, title: title, published: parts[4].integer,
                isTold: parts[7] == .bool(true))
            return Item(traits: traits, id: parts[6].string, page: LinkedPage(number: parts[5].integer ?? 0))
        }
        index()
    }
}
