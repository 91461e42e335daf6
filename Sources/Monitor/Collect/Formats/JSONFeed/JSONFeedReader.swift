import Rules

/// Reads JSON Feed 1.0 and 1.1 (https://jsonfeed.org/version/1.1).
public enum JSONFeedReader {
    /// `nil` for JSON that is no feed, and for what is no JSON.
    public static func read(
        _ bytes: [UInt8], origin: DocumentOrigin = DocumentOrigin(), limits: DocumentLimits = DocumentLimits()
    ) -> Document? {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .plain)
        guard
            var document = read(named: decoded.text, origin: origin, limits)
                ?? (try? JSON(parsing: decoded.text)).flatMap({ read($0, origin: origin, limits) })
        else { return nil }
        document.encoding = decoded.encoding
        document.malformed = document.malformed || decoded.malformed
        return document
    }

    /// The same from UTF-8 that calls itself a feed, also where it is broken.
    static func read(named text: [UInt8], origin: DocumentOrigin, _ limits: DocumentLimits) -> Document? {
        guard text.span.place(of: "jsonfeed.org", in: 0..<min(text.count, reachOfName)) != nil else { return nil }
        do throws(JSONError) {
            return read(try JSON(parsing: text), origin: origin, limits)
        } catch {
            guard let mended = JSONMender.mended(text), let json = try? JSON(parsing: mended),
                var document = read(json, origin: origin, limits)
            else {
                return nil
            }
            document.malformed = true
            document.note("the JSON is broken at \(error); what could be read was")
            return document
        }
    }

    /// A feed's `version` stands in front.
    private static let reachOfName = 4096

    /// The same from JSON that was read already; `encoding` is left open.
    static func read(_ json: JSON, origin: DocumentOrigin, _ limits: DocumentLimits) -> Document? {
        guard case .object = json, isFeed(json) else { return nil }
        var document = Document(.jsonfeed)
        let feed = feed(json, origin)
        let authors = authors(json)
        document.feed = feed
        document.malformed = json["version"]?.string == nil || json["items"]?.array == nil
        let identity = Article.FeedIdentity(title: feed.title, url: feed.url, lang: feed.lang)
        for item in json["items"]?.array ?? [] {
            guard limits.wantMore(than: document) else { break }
            guard case .object = item else {
                document.malformed = true
                continue
            }
            var article = draft(item, origin).article(in: identity)
            if article.authors.isEmpty { article.authors = authors }
            article.file = origin.file
            document.articles.append(article)
        }
        document.trim(to: limits)
        ArticleIdentity.assign(to: &document.articles)
        return document
    }

    /// By its version; a feed that forgot it has a list of items with contents.
    private static func isFeed(_ json: JSON) -> Bool {
        if let version = json["version"]?.string { return version.contains("jsonfeed.org") }
        guard let items = json["items"]?.array, json["title"]?.string != nil else { return false }
        return items.contains { $0["content_html"] != nil || $0["content_text"] != nil || $0["date_published"] != nil }
    }

    private static func feed(_ json: JSON, _ origin: DocumentOrigin) -> Document.Feed {
        var feed = Document.Feed()
        feed.title = text(json["title"])
        feed.description = text(json["description"])
        feed.url = address(json["home_page_url"], origin)
        feed.id = json["feed_url"]?.string?.nonEmpty
        feed.lang = LanguageTag.normalized(json["language"]?.string)
        feed.next = address(json["next_url"], origin)
        feed.hub = json["hubs"]?.array?.lazy.compactMap { $0["url"]?.string?.nonEmpty }.first
        return feed
    }

    private static func draft(_ item: JSON, _ origin: DocumentOrigin) -> FeedItem {
        var draft = FeedItem()
        draft.guid.offer(identifier(item["id"]))
        draft.link.offer(address(item["url"], origin))
        draft.link.offer(address(item["external_url"], origin), rank: 1)
        draft.title.offer(text(item["title"]))
        draft.content.offer(html(item["content_html"]))
        draft.content.offer(text(item["content_text"]), rank: 1)
        draft.summary.offer(text(item["summary"]))
        draft.published.offer(item["date_published"]?.string.flatMap(FeedDate.parse))
        draft.updated.offer(item["date_modified"]?.string.flatMap(FeedDate.parse))
        draft.lang.offer(LanguageTag.normalized(item["language"]?.string))
        draft.authors = authors(item)
        draft.categories = item["tags"]?.array?.compactMap(text) ?? []
        for attachment in item["attachments"]?.array ?? [] {
            guard let url = address(attachment["url"], origin) else { continue }
            let length = attachment["size_in_bytes"]?.integer
            draft.enclosures.append(
                Article.Enclosure(url: url, type: attachment["mime_type"]?.string, length: length.flatMap { $0 > 0 ? $0 : nil }))
        }
        return draft
    }

    /// `authors` of 1.1, `author` of 1.0.
    private static func authors(_ json: JSON) -> [String] {
        let authors = json["authors"]?.array ?? [json["author"]].compactMap(\.self)
        return authors.compactMap { text($0["name"] ?? $0) ?? $0["url"]?.string?.nonEmpty }
    }

    /// Publishers number their items although the specification asks for text.
    private static func identifier(_ json: JSON?) -> String? {
        switch json {
        case .string(let text): text.nonEmpty
        case .integer(let number): String(number)
        case .number(let number): String(number)
        default: nil
        }
    }

    private static func address(_ json: JSON?, _ origin: DocumentOrigin) -> String? {
        json?.string?.nonEmpty.map { LinkReference.resolve($0, against: origin.base) }
    }

    private static func html(_ json: JSON?) -> String? {
        json?.string.flatMap { FeedText.plain(fromHTML: $0.utf8.span, 0..<$0.utf8.count) }
    }

    private static func text(_ json: JSON?) -> String? {
        json?.string.flatMap { FeedText.plain(fromText: $0.utf8.span) }
    }
}
