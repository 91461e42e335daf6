import Foundation
import Rules

/// Splits a feed's first fetch into what alerts and what counts as seen: nobody wants alerts on last year's news because of a new subscription.
struct FirstFetch {
    let first: FeedSettings.First
    let now: Date

    /// Both in the order of the document. Undated items count as seen, except for `all`.
    func split(_ articles: [Article]) -> (fresh: [Article], seen: [Article]) {
        switch first {
        case .none: return ([], articles)
        case .all: return (articles, [])
        case .latest:
            let dated = articles.indices.compactMap { index in date(of: articles[index]).map { (index: index, date: $0) } }
            guard let newest = dated.max(by: { $0.date < $1.date })?.index else { return ([], articles) }
            return ([articles[newest]], articles.indices.filter { $0 != newest }.map { articles[$0] })
        case .published(let within):
            let oldest = now - within.seconds
            return partition(articles) { date(of: $0).map { $0 >= oldest } ?? false }
        }
    }

    private func date(of article: Article) -> Date? { article.published ?? article.updated }

    private func partition(_ articles: [Article], _ isFresh: (Article) -> Bool) -> (fresh: [Article], seen: [Article]) {
        (articles.filter(isFresh), articles.filter { !isFresh($0) })
    }
}
