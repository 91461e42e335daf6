public import Foundation
import Rules

/// Finds the story of an article: near-duplicates and other reports of the same event, over many outlets and days.
///
/// Everything is a function of the articles in the window, which the store keeps with their features: after a restart it is the same again.
public struct StoryIndex: Sendable {
    /// An article is compared with those that joined at most so long before it. A story lives as long as one of its articles does.
    static let window: TimeInterval = 4 * 86_400
    /// More are not kept in memory: the window is shorter then.
    public static let most = 100_000

    /// Articles that are looked at to find candidates: those with rare words first.
    private static let longestWalk = 300
    private static let longestSearch = 1_500
    /// Stories that are looked at closely, those that share most first.
    private static let candidates = 12
    /// Articles of a story that others are compared with: its first ones and its latest. The rest is counted.
    private static let firstCompared = 4
    private static let latestCompared = 8

    private struct Story: Sendable {
        var totals: StoryTotals
        /// Articles in the window that others are compared with, in the order in which they joined.
        var members: [UInt32] = []
        /// How many of these are its first ones.
        var firsts = 0
        /// How many have ever joined.
        var joined = 0
    }

    private let most: Int
    private var shelf = StoryShelf()
    private var stories: [Int32: Story] = [:]
    private var numbers: [String: Int32] = [:]
    private var nextStory: Int32 = 0
    private var weights = TermWeights()

    public init(most: Int = StoryIndex.most) {
        self.most = most
    }

    /// A story as it was, before its articles, so many of which are in the window.
    public mutating func restore(_ totals: StoryTotals, articlesInWindow: Int) {
        let number = open(totals)
        stories[number]?.joined = max(0, totals.articles - articlesInWindow)
    }

    /// An article as it was, in the order in which they were placed.
    public mutating func restore(_ article: ArticleKey, _ features: StoryFeatures, in story: String, at time: Date) {
        guard let number = numbers[story] else { return }
        insert(article, features, in: number, at: time)
    }

    /// Articles in the window.
    public var count: Int { shelf.count }

    /// The story as it stands.
    func note(_ id: String) -> StoryNote? {
        guard let number = numbers[id], let story = stories[number] else { return nil }
        return StoryNote(id: id, articles: story.totals.articles, domains: story.totals.domains.count)
    }

    /// Articles of a story that others are compared with.
    func compared(in id: String) -> Int { numbers[id].flatMap { stories[$0]?.members.count } ?? 0 }

    /// Puts an article where it belongs. One whose text changed stays where it was, unless it tells something else now.
    public mutating func place(_ article: ArticleKey, _ features: StoryFeatures, at time: Date) -> StoryChange {
        forget(before: (time - Self.window).milliseconds)
        var features = features
        let signature = features.sign(weights)
        let before = shelf.number(key: article.hash64).flatMap { take($0) }
        var found = matches(features, signature, at: time)
        if let before, let story = stories[before], !found.contains(where: { $0.story == before }), story.totals.articles == 0 {
            // It was alone: its story goes where it goes, or stays its own.
            found.append(Finding(story: before, margin: 0, reason: "its first article, with a new text"))
        }
        let merge = found.count > 1 && found[1].margin >= 1 ? mergeIfOne(found[0], found[1]) : nil
        let number: Int32
        let reason: String
        if let best = found.first {
            number = merge?.number ?? best.story
            reason = best.reason
        } else {
            number = open(StoryTotals(id: Self.id(article, taken: numbers), articles: 0, domains: [], first: time, last: time))
            reason = "nothing like it in the last \(Int(Self.window / 86_400)) days"
        }
        insert(article, features, in: number, at: time)
        join(number, features, at: time)
        let left = before.flatMap { $0 == number ? nil : stories[$0]?.totals }
        if let before { forgetIfEmpty(before) }
        let totals = stories[number]?.totals ?? StoryTotals(id: "", articles: 0, domains: [], first: time, last: time)
        return StoryChange(
            member: StoryMember(article: article, story: totals.id, at: time, features: features, reason: reason),
            totals: totals, merge: merge?.merge, left: left)
    }
}

// Finding.
extension StoryIndex {
    private struct Finding {
        var story: Int32
        /// By how much of what is needed it is the same.
        var margin: Float
        var reason: String
    }

    /// Stories that the article may belong to, the likeliest first.
    private func matches(_ features: StoryFeatures, _ signature: [(term: StoryTerm, weight: Float)], at time: Date) -> [Finding] {
        let profile = StoryProfile(features, weights)
        var findings = candidates(signature).compactMap { number -> Finding? in
            guard let story = stories[number], let last = story.members.last else { return nil }
            let latest = Date(milliseconds: shelf[shelf.number(last)].at)
            let verdict = StoryVerdict(profile, self.profile(of: story), apart: time.timeIntervalSince(latest))
            return verdict.isSame ? Finding(story: number, margin: verdict.margin, reason: verdict.reason) : nil
        }
        if let link = features.link, let found = shelf.number(link: link), let story = shelf.story(of: found) {
            findings.removeAll { $0.story == story }
            findings.append(Finding(story: story, margin: .infinity, reason: "the same link as an article of the story"))
        }
        // Of equals the older story, so that the answer does not depend on the order of a table.
        return findings.sorted { ($0.margin, -$0.story) > ($1.margin, -$1.story) }
    }

    /// By the words of its signature, rare ones first.
    private func candidates(_ signature: [(term: StoryTerm, weight: Float)]) -> [Int32] {
        var shared: [Int32: Float] = [:]
        var looked = 0
        for (term, weight) in signature where looked < Self.longestSearch {
            // Articles of one story stand together: they are added up before the table is asked.
            var run: (story: Int32, count: Float) = (-1, 0)
            looked += shelf.walk(term, most: Self.longestWalk) { story in
                if story != run.story {
                    if run.count > 0 { shared[run.story, default: 0] += run.count * weight }
                    run = (story, 0)
                }
                run.count += 1
            }
            if run.count > 0 { shared[run.story, default: 0] += run.count * weight }
        }
        return shared.map { (story: $0.key, value: $0.value / Float(1 + (stories[$0.key]?.members.count ?? 1)).squareRoot()) }
            .sorted { ($0.value, -$0.story) > ($1.value, -$1.story) }.prefix(Self.candidates).map(\.story)
    }

    private func profile(of story: Story) -> StoryProfile {
        var terms: [StoryTerm] = []
        var actors: Set<UInt32> = []
        for member in story.members.lazy.map({ shelf[shelf.number($0)] }) {
            terms += member.terms
            actors.formUnion(member.actors)
        }
        return StoryProfile(terms: terms, actors: actors.sorted(), articles: story.members.count, weights)
    }

    /// Whether two stories that are both like an article are one.
    private mutating func mergeIfOne(_ a: Finding, _ b: Finding) -> (number: Int32, merge: StoryChange.Merge)? {
        guard let first = stories[a.story], let second = stories[b.story] else { return nil }
        // The smaller one's names are to be found in the other.
        let (small, large) = first.members.count < second.members.count ? (first, second) : (second, first)
        let verdict = StoryVerdict(profile(of: small), profile(of: large), apart: 0)
        guard verdict.isSame else { return nil }
        let (older, younger) = a.story < b.story ? (a.story, b.story) : (b.story, a.story)
        return merge(younger, into: older, "an article belongs to both, and they tell the same: \(verdict.reason)")
    }
}

// Keeping.
extension StoryIndex {
    private mutating func open(_ totals: StoryTotals) -> Int32 {
        defer { nextStory += 1 }
        stories[nextStory] = Story(totals: totals)
        numbers[totals.id] = nextStory
        return nextStory
    }

    private mutating func insert(_ article: ArticleKey, _ features: StoryFeatures, in story: Int32, at time: Date) {
        let number = shelf.append(features, key: article.hash64, story: story, at: time.milliseconds)
        weights.add(features.terms)
        stories[story]?.members.append(UInt32(truncatingIfNeeded: number))
        stories[story]?.joined += 1
        if let joined = stories[story]?.joined, joined <= Self.firstCompared { stories[story]?.firsts += 1 }
        thin(story)
        while shelf.count > most { dropFirst() }
    }

    /// What lies between the first articles of a story and its latest is not compared with any more.
    private mutating func thin(_ number: Int32) {
        while let story = stories[number], story.members.count - story.firsts > Self.latestCompared {
            let dropped = shelf.number(story.members[story.firsts])
            stories[number]?.members.remove(at: story.firsts)
            weights.remove(shelf[dropped].terms)
            shelf.thin(dropped)
        }
    }

    private mutating func forgetIfEmpty(_ number: Int32) {
        guard let story = stories[number], story.members.isEmpty else { return }
        stories[number] = nil
        numbers[story.totals.id] = nil
    }

    private mutating func join(_ number: Int32, _ features: StoryFeatures, at time: Date) {
        guard var story = stories.removeValue(forKey: number) else { return }
        story.totals.articles += 1
        story.totals.first = min(story.totals.first, time)
        story.totals.last = max(story.totals.last, time)
        story.totals.add(domain: features.domain)
        stories[number] = story
    }

    /// Takes an article out of its story, to be put somewhere else.
    private mutating func take(_ number: Int) -> Int32? {
        guard let story = shelf.story(of: number) else { return nil }
        leave(number)
        shelf.remove(number)
        stories[story]?.totals.articles -= 1
        return story
    }

    private mutating func forget(before time: Int64) {
        while let oldest = shelf.oldest, oldest < time { dropFirst() }
    }

    private mutating func dropFirst() {
        let story = shelf.story(of: shelf.first)
        leave(shelf.first)
        shelf.dropFirst()
        if let story { forgetIfEmpty(story) }
    }

    /// Nothing is compared with it any more.
    private mutating func leave(_ number: Int) {
        let short = UInt32(truncatingIfNeeded: number)
        guard let story = shelf.story(of: number), let index = stories[story]?.members.firstIndex(of: short) else { return }
        weights.remove(shelf[number].terms)
        stories[story]?.members.remove(at: index)
        if let firsts = stories[story]?.firsts, index < firsts { stories[story]?.firsts -= 1 }
    }

    private mutating func merge(_ younger: Int32, into older: Int32, _ reason: String) -> (number: Int32, merge: StoryChange.Merge)? {
        guard let from = stories.removeValue(forKey: younger), var into = stories.removeValue(forKey: older) else { return nil }
        shelf.move(from: younger, to: older)
        into.members = (into.members + from.members).sorted { shelf.number($0) < shelf.number($1) }
        into.joined += from.joined
        into.firsts = min(Self.firstCompared, into.members.count)
        into.totals.articles += from.totals.articles
        for domain in from.totals.domains { into.totals.add(domain: domain) }
        into.totals.first = min(into.totals.first, from.totals.first)
        into.totals.last = max(into.totals.last, from.totals.last)
        stories[older] = into
        numbers[from.totals.id] = nil
        thin(older)
        return (older, StoryChange.Merge(from: from.totals.id, reason: reason))
    }

    /// The same for the same first article, whenever and wherever it is decided.
    private static func id(_ article: ArticleKey, taken: [String: Int32]) -> String {
        let digits = Digest.hex(Digest.sha256("\(article.source)\u{1F}\(article.id)"))
        // Twelve digits are enough; more where two stories would share them.
        var length = 12
        while taken["story:" + digits.prefix(length)] != nil, length < digits.count { length += 4 }
        return "story:" + digits.prefix(length)
    }
}

extension ArticleKey {
    fileprivate var hash64: UInt64 { StoryFeatures.hash("\(source)\u{1F}\(id)") }
}
