public import Rules

/// Gives the articles of a document their ids: by guid, else by link, else by what they say. The same article, read again from the same
/// source, has the same id.
///
/// Publishers who give every article one guid (or one link) still publish different news: such a guid is completed by the link, such a link
/// by the title, for all who share it, so that the id does not depend on what else the document holds of them.
public enum ArticleIdentity {
    /// 32 hex digits of SHA-256 over what identifies the article.
    public static func assign(to articles: inout [Article]) {
        var names: [Name] = []
        names.reserveCapacity(articles.count)
        // Field by field: a whole article is costly to copy.
        for index in articles.indices {
            let title = articles[index].title ?? articles[index].body ?? articles[index].summary ?? ""
            names.append(Name(guid: articles[index].guid, url: articles[index].url, title: title))
        }
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

        init(guid: String?, url: String?, title: String) {
            isGuid = guid != nil
            text = guid ?? url ?? ""
            second = isGuid ? url ?? title : title
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
        digest(name.isGuid ? "guid" : "link", name.text, isShared ? name.second : nil)
    }

    private static func digest(ofTextOf article: Article) -> String {
        digest(
            "text", article.title ?? "",
            (article.published.map(Timestamp.seconds) ?? "") + "\u{0}" + (article.body ?? article.summary ?? ""))
    }

    private static func digest(_ kind: String, _ name: String, _ completion: String?) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(256)
        key.append(contentsOf: kind.utf8)
        key.append(0)
        key.append(contentsOf: name.utf8)
        key.append(0)
        if let completion {
            key.append(contentsOf: completion.utf8)
            key.append(0)
        }
        return Digest.hex(Array(Digest.sha256(key).prefix(16)))
    }
}
