public import Rules

/// Gives the articles of a document their ids: by guid, else by link, else by what they say. The same article, read again from the same
/// source, has the same id.
///
/// Publishers who give every article one guid (or one link) still publish different news: such a guid is completed by the link, such a link
/// by the title, for all who share it, so that the id does not depend on what else the document holds of them.
public enum ArticleIdentity {
    /// 32 hex digits of SHA-256 over what identifies the article.
    public static func assign(to articles: inout [Article]) {
        let names = articles.indices.map { Name(articles[$0]) }
        let shared = shared(among: names)
        for index in articles.indices {
            let name = names[index]
            articles[index].id = name.isGiven ? digest(name, isShared: shared.contains(name.text)) : digest(ofTextOf: articles[index])
        }
    }

    /// What the publisher calls an article, and what tells it from another of the same name.
    private struct Name {
        var isGuid: Bool
        var text: String
        var second: String

        var isGiven: Bool { !text.isEmpty }

        init(_ article: borrowing Article) {
            isGuid = article.guid != nil
            text = article.guid ?? article.url ?? ""
            let title = article.title ?? article.body ?? article.summary ?? ""
            second = isGuid ? article.url ?? title : title
        }
    }

    /// The guids and links that different articles have in common.
    private static func shared(among names: [Name]) -> Set<String> {
        var seconds = [String: String](minimumCapacity: names.count)
        var shared: Set<String> = []
        for name in names where name.isGiven {
            if let other = seconds.updateValue(name.second, forKey: name.text), other != name.second { shared.insert(name.text) }
        }
        return shared
    }

    private static func digest(_ name: Name, isShared: Bool) -> String {
        digest([name.isGuid ? "guid" : "link", name.text] + (isShared ? [name.second] : []))
    }

    private static func digest(ofTextOf article: Article) -> String {
        digest(["text", article.title ?? "", article.published.map(Timestamp.seconds) ?? "", article.body ?? article.summary ?? ""])
    }

    private static func digest(_ parts: [String]) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(256)
        for part in parts {
            key.append(contentsOf: part.utf8)
            key.append(0)
        }
        return Digest.hex(Array(Digest.sha256(key).prefix(16)))
    }
}
