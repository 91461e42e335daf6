public import Rules

extension Article {
    /// The article as `read --format json` prints it: absent is null, lists are `[]`, times are whole seconds.
    public var json: JSON {
        [
            "id": .string(id), "source": JSON(source), "guid": JSON(guid), "url": JSON(url), "title": JSON(title), "summary": JSON(summary),
            "body": JSON(body), "authors": JSON(authors), "categories": JSON(categories), "lang": JSON(lang),
            "published": JSON(published.map(Timestamp.seconds)), "updated": JSON(updated.map(Timestamp.seconds)),
            "seen": JSON(seen.map(Timestamp.seconds)), "enclosures": .array(enclosures.map(\.json)), "feed": feed?.json ?? .null,
            "file": JSON(file),
        ]
    }
}

extension Article.Enclosure {
    fileprivate var json: JSON {
        ["url": .string(url), "type": JSON(type), "length": JSON(length)]
    }
}

extension Article.FeedIdentity {
    fileprivate var json: JSON {
        ["title": JSON(title), "url": JSON(url), "lang": JSON(lang)]
    }
}

extension Document {
    /// The document as `read --by-file --format json` prints it.
    public func json(file: String) -> JSON {
        [
            "file": .string(file), "kind": .string(kind.rawValue), "encoding": JSON(encoding), "malformed": .bool(malformed),
            "error": JSON(error), "feed": feed?.json ?? .null, "articles": .array(articles.map(\.json)),
        ]
    }
}

extension Document.Feed {
    fileprivate var json: JSON {
        [
            "id": JSON(id), "title": JSON(title), "description": JSON(description), "url": JSON(url), "lang": JSON(lang),
            "updated": JSON(updated.map(Timestamp.seconds)), "next": JSON(next), "hub": JSON(hub),
        ]
    }
}
