import Foundation
import Rules

/// Reads a web page as one article: what JSON-LD, OpenGraph and other marks say of it, and its main text.
enum HTMLPageReader {
    /// Shorter blocks above the first sentence are bylines, dates and reading times.
    private static let fewestOpeningWords = 10

    /// `text` is UTF-8. `nil` where the page has neither title nor text.
    static func article(_ text: [UInt8], base: String? = nil) -> Article? {
        let page = HTMLPageParser.parse(text.span)
        let data = LinkedData(in: page.linkedData)
        var article = Article(id: "")
        article.title = title(of: page, data)
        article.summary = (data?.description ?? page.meta("og:description", "description", "twitter:description", "dc.description"))
            .flatMap { PlainText.fromHTML($0).nonEmpty }
        article.authors = authors(of: page, data)
        article.categories = categories(of: page, data)
        article.lang = LanguageTag.normalized(page.lang ?? data?.lang ?? page.meta("content-language", "og:locale", "dc.language"))
        article.url = address(of: page, data, base: base)
        article.guid = nil
        article.published = published(of: page, data)
        article.updated =
            [data?.updated, page.meta("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")]
            .lazy.compactMap { $0.flatMap(FeedDate.parse) }.first
        fill(&article, with: HTMLMainText.blocks(of: page), or: data?.body)
        return article.title == nil && article.body == nil && article.summary == nil ? nil : article
    }

    // MARK: - Title

    /// The headline that the article itself bears, else the page's title without the site's name.
    private static func title(of page: HTMLPage, _ data: LinkedData?) -> String? {
        if let marked = data?.headline ?? page.meta("og:title", "twitter:title", "dc.title").flatMap({ PlainText.fromHTML($0).nonEmpty }) {
            return marked
        }
        let headings = page.blocks.filter { $0.heading == 1 && !$0.region.isFurniture }.map(\.text)
        guard let title = page.title else { return headings.first }
        if let heading = headings.first(where: { title.lowercased().hasPrefix($0.lowercased()) }) { return heading }
        guard let site = page.meta("og:site_name", "application-name"), title.count > site.count + 3, title.hasSuffix(site) else {
            return title
        }
        return title.dropLast(site.count).trimmingCharacters(in: CharacterSet(charactersIn: " |-–—·:»")).nonEmpty ?? title
    }

    // MARK: - Facts

    private static func authors(of page: HTMLPage, _ data: LinkedData?) -> [String] {
        if let data, !data.authors.isEmpty { return data.authors.uniqued }
        let names = ["author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl"].lazy
            .compactMap { page.metas[$0]?.map(PlainText.fromHTML).filter { !$0.isEmpty && !$0.hasPrefix("http") } }
        return (names.first { !$0.isEmpty } ?? []).map { $0.hasPrefix("By ") ? String($0.dropFirst(3)) : $0 }.uniqued
    }

    private static func categories(of page: HTMLPage, _ data: LinkedData?) -> [String] {
        if let data, !data.categories.isEmpty { return data.categories.uniqued }
        let marked = (page.metas["article:section"] ?? []) + (page.metas["article:tag"] ?? [])
        let keywords = page.meta("news_keywords", "keywords", "parsely-tags")?.split(separator: ",").map { String($0) } ?? []
        return (marked.isEmpty ? keywords : marked).compactMap { PlainText.fromHTML($0).nonEmpty }.uniqued
    }

    private static func published(of page: HTMLPage, _ data: LinkedData?) -> Date? {
        let candidates = [
            data?.published,
            page.meta("article:published_time", "og:published_time", "datepublished", "dcterms.created", "dc.date.issued", "dcterms.date"),
            page.meta("parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "dc.date", "date"), page.publicationTime, page.time,
        ]
        return candidates.lazy.compactMap { $0.flatMap(FeedDate.parse) }.first
    }

    /// The canonical link, unless it names the whole site, else where the page came from.
    private static func address(of page: HTMLPage, _ data: LinkedData?, base: String?) -> String? {
        let site = page.base.map { LinkReference.resolve($0, against: base) } ?? base
        for candidate in [page.canonical, page.meta("og:url"), data?.url] {
            guard let candidate = candidate?.trimmed.nonEmpty else { continue }
            let url = LinkReference.resolve(candidate, against: site)
            if LinkReference.isWeb(url), let parts = URLComponents(string: url), parts.path.count > 1 || parts.query != nil { return url }
        }
        return base
    }

    // MARK: - Text

    private static func fill(_ article: inout Article, with blocks: [HTMLBlock], or told: String?) {
        let title = article.title.map(OpeningLine.init)
        let blocks = blocks.filter { block in title.map { !OpeningLine(block.text).repeats($0) } ?? true }
        let above = blocks.prefix { isAboveText($0) }
        var text = above.count < blocks.count ? blocks.dropFirst(above.count) : blocks[...]
        if article.authors.isEmpty { article.authors = above.flatMap { OpeningLine($0.text).authors }.uniqued }
        if article.title == nil { article.title = (above.first { $0.heading > 0 } ?? text.first { $0.heading > 0 })?.text }
        text.removeAll { $0.heading > 0 && $0.text == article.title }
        let seen = text.map(\.text).joined(separator: "\n\n")
        // Pages that draw their text by script still tell it.
        article.body = told.map { $0.utf8.count > 2 * seen.utf8.count ? $0 : seen }?.nonEmpty ?? seen.nonEmpty
        if let summary = article.summary, let body = article.body, OpeningLine(body).begins(with: OpeningLine(summary)) {
            article.summary = nil
        }
    }

    /// Byline, date, reading time: what stands between the headline and the first sentence.
    private static func isAboveText(_ block: HTMLBlock) -> Bool {
        if block.heading > 0 { return block.heading == 1 }
        return block.words < fewestOpeningWords && !OpeningLine(block.text).endsLikeSentence
    }
}
