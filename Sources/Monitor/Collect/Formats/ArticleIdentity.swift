public import Rules

/// Gives the articles of a document their ids: by guid, else by link, else by what they say. The same article, read again from the same
/// source, has the same id.
///
/// Publishers who give every article one guid (or one link) still publish different news: such a guid is completed by the link, such a link
/// by the title, for all who share it, so that the id does not depend on what else the document holds of them.
public enum ArticleIdentity {
    /// 32 hex digits of SHA-256 over what identifies the article.
    public static func assign(to articles: inout [Article]) {
        var shared = SharedKeys()
        for index in articles.indices { shared.note(articles[index].givenName, articles[index].secondName) }
        for index in articles.indices {
            let isShared = shared.contains(articles[index].givenName)
            articles[index].id = digest(of: articles[index], isShared: isShared)
        }
    }

    private static func digest(of article: Article, isShared: Bool) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(256)
        func add(_ text: String?) {
            key.append(contentsOf: (text ?? "").utf8)
            key.append(0)
        }
        add(article.guid != nil ? "guid" : article.url != nil ? "link" : "text")
        if let name = article.givenName {
            add(name)
            if isShared { add(article.secondName) }
        } else {
            add(article.title)
            add(article.published.map(Timestamp.seconds))
            add(article.body ?? article.summary)
        }
        return String(Digest.hex(Digest.sha256(key)).prefix(32))
    }

    /// The guids and links that different articles of one document have in common.
    private struct SharedKeys {
        private var names: [String: String] = [:]
        private var shared: Set<String> = []

        mutating func note(_ name: String?, _ second: String) {
            guard let name else { return }
            if names.updateValue(second, forKey: name) ?? second != second { shared.insert(name) }
        }

        func contains(_ name: String?) -> Bool {
            guard !shared.isEmpty, let name else { return false }
            return shared.contains(name)
        }
    }
}

extension Article {
    /// What the publisher calls it.
    fileprivate var givenName: String? { guid ?? url }

    /// What tells it from another of the same name.
    fileprivate var secondName: String {
        if guid != nil, let url { return url }
        return title ?? body ?? summary ?? ""
    }
}
