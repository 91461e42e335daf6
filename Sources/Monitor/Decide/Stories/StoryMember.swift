public import Foundation

/// One article of a story, as the store keeps it.
public struct StoryMember: Sendable, Hashable {
    public var article: ArticleKey
    /// `story:` and hexadecimal digits.
    public var story: String
    public var at: Date
    /// What it was compared by.
    public var features: StoryFeatures
    /// For people: why it belongs there.
    public var reason: String
}

/// A story's own figures: they go on when its first articles are forgotten.
public struct StoryTotals: Sendable, Hashable {
    public var id: String
    public var articles: Int
    /// Those of its articles, sorted.
    public var domains: [String]
    public var first: Date
    public var last: Date

    mutating func add(domain: String?) {
        guard let domain else { return }
        let place = domains.firstIndex { $0 >= domain } ?? domains.endIndex
        if place == domains.endIndex || domains[place] != domain { domains.insert(domain, at: place) }
    }
}

/// What an article changed in the stories.
public struct StoryChange: Sendable, Hashable {
    /// Two stories turned out to be one; the older one's id stays.
    public struct Merge: Sendable, Hashable {
        public var from: String
        public var reason: String
    }

    public var member: StoryMember
    public var totals: StoryTotals
    public var merge: Merge?
    /// The story that it left, because its text changed; with that one's figures.
    public var left: StoryTotals?
}
