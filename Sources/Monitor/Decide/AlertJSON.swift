public import Rules

extension Alert {
    /// The alert as it is logged, sent and listed: `monitord.alert/1`.
    public var json: JSON { json(SpanPrinter(subject.article)) }

    /// The same with a printer that other alerts of the article use too.
    func json(_ spans: SpanPrinter) -> JSON {
        [
            "schema": "monitord.alert/1",
            "alert_id": .string(id),
            "dedup_key": .string(dedupKey),
            "reason": .string(reason.rawValue),
            "raised_at": .string(Timestamp.milliseconds(raisedAt)),
            "rule": rule.summary,
            "article": subject.summary,
            "evidence": .array(evidence.map { $0.json(spans) }),
            "story": nil,
            "window": nil,
            "suppressed_since_last": .integer(suppressedSinceLast),
        ]
    }
}

extension Rule {
    fileprivate var summary: JSON {
        [
            "id": .string(id),
            "title": .string(header.title),
            "severity": .string(header.severity.rawValue),
            "owner": JSON(header.owner),
            "labels": .object(header.labels.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }),
            "file": .string(origin.file),
            "line": .integer(origin.line),
            "revision": .string(origin.revision),
        ]
    }
}

extension ArticleRevision {
    fileprivate var summary: JSON {
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
