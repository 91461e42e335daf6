import Foundation
import Rules

/// Batches that are decided together: each article with the answer to "is it news?", and what is known of all of them.
struct DecisionGroup {
    struct Part {
        let isSeenOnly: Bool
        var decisions: [ArticleDecision]
    }

    var parts: [Part] = []
    /// Kept up to date from article to article, because the same one may come twice in a group.
    var known: [ArticleKey: KnownArticle]
    let checkpoints: [(source: String, checkpoint: Checkpoint)]
    /// Sources that were given up.
    let losses: [(source: String, loss: SourceLoss)]

    /// - Parameter seen: when each article was seen: now, or in a replay what it says itself.
    init(_ batches: [ArticleBatch], known: [ArticleKey: KnownArticle], seen: (Article) -> Date) {
        self.known = known
        checkpoints = batches.flatMap { batch in batch.checkpoints.map { (batch.source, $0) } }
        losses = batches.compactMap { batch in batch.loss.map { (batch.source, $0) } }
        for batch in batches {
            parts.append(Part(isSeenOnly: batch.seenOnly, decisions: batch.articles.map { sort($0, of: batch.source, seen: seen($0)) }))
        }
    }

    /// Each once, in the order of the articles.
    static func keys(of batches: [ArticleBatch]) -> [ArticleKey] {
        var met: Set<ArticleKey> = []
        return batches.flatMap { batch in batch.articles.map { ArticleKey(source: batch.source, id: $0.id) } }
            .filter { met.insert($0).inserted }
    }

    /// The articles that are to be matched.
    var news: [Article] {
        parts.flatMap(\.decisions).filter(\.isNews).map(\.subject.article)
    }

    /// Where they stand, in the same order.
    var newsIndices: [(part: Int, index: Int)] {
        parts.indices.flatMap { part in
            parts[part].decisions.indices.filter { parts[part].decisions[$0].isNews }.map { (part, $0) }
        }
    }

    private mutating func sort(_ article: Article, of source: String, seen: Date) -> ArticleDecision {
        let key = ArticleKey(source: source, id: article.id)
        let fingerprint = article.fingerprint
        let before = known[key]
        let isUnchanged = before?.fingerprint == fingerprint
        let number = (before?.revision ?? 0) + (isUnchanged ? 0 : 1)
        known[key] = KnownArticle(fingerprint: fingerprint, revision: number, outcomes: before?.outcomes ?? [:])
        var article = article
        article.source = article.source ?? (source.isEmpty ? nil : source)
        article.seen = seen
        return ArticleDecision(
            key: key, novelty: before == nil ? .new : isUnchanged ? .unchanged : .changed, fingerprint: fingerprint,
            subject: ArticleRevision(article, number: number))
    }
}
