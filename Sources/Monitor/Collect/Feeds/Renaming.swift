/// Finds articles that are gone under their old name among those that are new: a publisher who changes all guids publishes no news.
///
/// A wrong guess would hide news, so only what is unmistakable is one: a link that nobody else has, with the same title or date, or in a feed
/// where every link is an article's own; or the same text, that is more than a title.
struct Renaming {
    /// The old item by the new name.
    private(set) var found: [String: FeedMemory.Item] = [:]

    init(of gone: [FeedMemory.Item], to strangers: [ArticleTraits], amongDistinctLinks hasDistinctLinks: Bool) {
        guard !gone.isEmpty, !strangers.isEmpty else { return }
        match(gone, strangers, by: \.link) { old, new in hasDistinctLinks || old.title == new.title || Self.isSameDate(old, new) }
        match(gone, strangers, by: \.knownText) { old, new in new.isTold || Self.isSameDate(old, new) }
    }

    private mutating func match(
        _ gone: [FeedMemory.Item], _ strangers: [ArticleTraits], by trait: (ArticleTraits) -> String?,
        where isSure: (ArticleTraits, ArticleTraits) -> Bool
    ) {
        let used = Set(found.values.map(\.traits.name))
        let old = Dictionary(grouping: gone.filter { !used.contains($0.traits.name) }) { trait($0.traits) }
        let new = Dictionary(grouping: strangers.filter { found[$0.name] == nil }, by: trait)
        for (value, candidates) in new where value != nil && candidates.count == 1 {
            guard let item = old[value], item.count == 1, isSure(item[0].traits, candidates[0]) else { continue }
            found[candidates[0].name] = item[0]
        }
    }

    private static func isSameDate(_ old: ArticleTraits, _ new: ArticleTraits) -> Bool {
        old.published != nil && old.published == new.published
    }
}

extension ArticleTraits {
    fileprivate var knownText: String? { text }
}
