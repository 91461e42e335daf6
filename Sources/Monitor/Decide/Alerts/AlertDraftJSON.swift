import Rules

// How a draft that waits is kept in the store.
extension AlertDraft {
    var json: JSON {
        [
            "rule": rule.json, "dedup_key": .string(dedupKey), "article": article,
            "articles": articles.map { ["listed": .array($0.listed), "total": .integer($0.total)] } ?? .null,
            "evidence": evidence, "story": story?.json ?? .null, "window": window,
            "subjects": .array(subjects.map { [.string($0.source), .string($0.id)] }), "actors": JSON(actors), "pauses": JSON(pauses),
            "sinks": JSON(sinks),
        ]
    }

    init?(json: JSON) {
        guard let rule = json["rule"], let key = json["dedup_key"]?.string, let article = json["article"], let evidence = json["evidence"],
            let window = json["window"]
        else { return nil }
        self.init(
            rule: AlertRule(json: rule), dedupKey: key, article: article, evidence: evidence, story: StoryNote(json["story"]),
            window: window)
        if let listed = json["articles"]?["listed"]?.array, let total = json["articles"]?["total"]?.integer {
            articles = ArticleList(listed: listed, total: total)
        }
        subjects =
            json["subjects"]?.array?.compactMap { pair in
                guard let source = pair[0]?.string, let id = pair[1]?.string else { return nil }
                return ArticleKey(source: source, id: id)
            } ?? []
        actors = json["actors"]?.array?.compactMap(\.string) ?? []
        sinks = json["sinks"]?.array?.compactMap(\.string) ?? []
        pauses = json["pauses"]?.array?.compactMap(\.string) ?? []
    }
}

extension ArticleRevision {
    /// As alerts show the article.
    var summary: JSON {
        [
            "id": .string(article.id),
            "guid": JSON(article.guid),
            "url": JSON(article.url),
            "title": JSON(article.title),
            "summary": JSON(article.summary),
            "domain": JSON(article.domain),
            "source": JSON(article.source),
            "lang": JSON(article.lang),
            "authors": JSON(article.authors),
            "categories": JSON(article.categories),
            "published_at": JSON(article.published.map(Timestamp.milliseconds)),
            "published_quality": .string(article.publishedQuality.rawValue),
            "seen_at": JSON(article.seen.map(Timestamp.milliseconds)),
            "revision": .integer(number),
            "text_basis": article.body == nil ? "summary" : "full",
        ]
    }
}
