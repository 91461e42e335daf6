public import Foundation
import Rules

/// Finds the story of an article: near-duplicates and other reports of the same event, over many outlets and days.
///
/// Everything is a function of the articles in the window, which the store keeps with their features: after a restart it is the same again.
public struct StoryIndex: Sendable {
    /// An article is compared with those that joined at most so long before it. A story lives as long as one of its articles does.
    static let window: TimeInterval = 4 * 86_400

    /// What an article is found by: its weightiest words.
    private static let signature = 24
    /// A word that more articles share leads nowhere: only the latest are looked at.
    private static let longestPosting = 300
    /// Stories that are looked at closely, those that share most first.
    private static let candidates = 12
    /// Articles of a story that are compared: its first ones and its latest.
    private static let firstCompared = 4
    private static let latestCompared = 8

    private struct Member: Sendable {
        var article: ArticleKey
        var story: Int
        var at: Date
        var features: StoryFeatures
    }

    private struct Story: Sendable {
        var totals: StoryTotals
        /// Slots of the articles in the window, in the order in which they joined.
        var members: [Int] = []
        var domains: Set<String>
    }

    private var members: [Int: Member] = [:]
    private var slots: [ArticleKey: Int] = [:]
    private var firstSlot = 0
    private var nextSlot = 0
    private var stories: [Int: Story] = [:]
    private var numbers: [String: Int] = [:]
    private var nextStory = 0
    private var postings: [UInt32: [Int32]] = [:]
    private var links: [UInt64: Int] = [:]
    private var weights = TermWeights()

    public init() {}

    /// As it was: the stories and their articles in the window.
    public init(_ totals: [StoryTotals], _ kept: [StoryMember]) {
        for total in totals { _ = open(total) }
        for member in kept {
            guard let number = numbers[member.story] else { continue }
            insert(Member(article: member.article, story: number, at: member.at, features: member.features))
        }
    }

    /// Articles in the window.
    public var count: Int { members.count }

    /// The story as it stands.
    func note(_ id: String) -> StoryNote? {
        guard let number = numbers[id], let story = stories[number] else { return nil }
        return StoryNote(id: id, articles: story.totals.articles, domains: story.domains.count)
    }

    /// Puts an article where it belongs. One whose text changed stays where it was, unless it tells something else now.
    public mutating func place(_ article: ArticleKey, _ features: StoryFeatures, at time: Date) -> StoryChange {
        forget(before: time - Self.window)
        var features = features
        let termWeights = weights.weights(of: features)
        sign(&features, termWeights)
        let before = slots[article].map { remove($0, isMoved: true) }
        var found = matches(features, termWeights, at: time)
        if let before, let story = stories[before], !found.contains(where: { $0.story == before }), story.totals.articles == 0 {
            // It was alone: its story goes where it goes, or stays its own.
            found.append(Finding(story: before, score: 0, reason: "its first article, with a new text", isSure: false))
        }
        let merge = found.count > 1 && found[1].isSure ? mergeIfOne(found[0], found[1]) : nil
        let number: Int
        let reason: String
        if let best = found.first {
            number = merge?.number ?? best.story
            reason = best.reason
        } else {
            number = open(StoryTotals(id: Self.id(article, taken: numbers), articles: 0, domains: [], first: time, last: time))
            reason = "nothing like it in the last \(Int(Self.window / 86_400)) days"
        }
        insert(Member(article: article, story: number, at: time, features: features))
        join(number, features, at: time)
        let left = before.flatMap { $0 == number ? nil : stories[$0]?.totals }
        let totals = stories[number]?.totals ?? StoryTotals(id: "", articles: 0, domains: [], first: time, last: time)
        return StoryChange(
            member: StoryMember(article: article, story: totals.id, at: time, features: features, reason: reason),
            totals: totals, merge: merge?.merge, left: left)
    }
}

// Finding.
extension StoryIndex {
    private struct Finding {
        var story: Int
        var score: Float
        var reason: String
        /// Alike enough to say that two stories that both are like it are one.
        var isSure: Bool
    }

    /// Stories that the article may belong to, the likeliest first.
    private func matches(_ features: StoryFeatures, _ own: [Float], at time: Date) -> [Finding] {
        var findings = candidates(features, own).compactMap { compare(features, own, with: $0, at: time) }
        if let link = features.link, let slot = links[link], let member = members[slot] {
            findings.removeAll { $0.story == member.story }
            findings.append(Finding(story: member.story, score: 2, reason: "the same link as \(member.article.id)", isSure: true))
        }
        // Of equals the older story, so that the answer does not depend on the order of a table.
        return findings.sorted { ($0.score, -$0.story) > ($1.score, -$1.story) }
    }

    /// By the words of its signature, rare ones first.
    private func candidates(_ features: StoryFeatures, _ own: [Float]) -> [Int] {
        var shared: [Int: Float] = [:]
        for (index, term) in features.terms.enumerated() where term.kind.contains(.signature) {
            for slot in postings[term.hash]?.suffix(Self.longestPosting) ?? [] {
                guard Int(slot) >= firstSlot, let member = members[Int(slot)] else { continue }
                shared[member.story, default: 0] += own[index] / Float(1 + (stories[member.story]?.members.count ?? 1)).squareRoot()
            }
        }
        return shared.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.prefix(Self.candidates).map(\.key)
    }

    private func compare(_ features: StoryFeatures, _ own: [Float], with number: Int, at time: Date) -> Finding? {
        guard let story = stories[number] else { return nil }
        let slots =
            story.members.count <= Self.firstCompared + Self.latestCompared
            ? story.members : story.members.prefix(Self.firstCompared) + story.members.suffix(Self.latestCompared)
        let verdicts = slots.compactMap { slot -> StoryVerdict? in
            guard let member = members[slot] else { return nil }
            let likeness = Likeness(features, own, member.features, weights.weights(of: member.features))
            return StoryVerdict(likeness, features, member.features, apart: time.timeIntervalSince(member.at))
        }
        guard let verdict = StoryVerdict.of(verdicts), verdict.isSame else { return nil }
        return Finding(story: number, score: verdict.score, reason: verdict.reason, isSure: verdict.isSure)
    }

    /// Whether two stories are one: where their articles are as alike as those within a story.
    private mutating func mergeIfOne(_ a: Finding, _ b: Finding) -> (number: Int, merge: StoryChange.Merge)? {
        guard let first = stories[a.story], let second = stories[b.story] else { return nil }
        let verdicts = second.members.suffix(Self.latestCompared).compactMap { slot -> StoryVerdict? in
            guard let member = members[slot] else { return nil }
            let own = weights.weights(of: member.features)
            let across = first.members.suffix(Self.latestCompared).compactMap { other -> StoryVerdict? in
                guard let other = members[other] else { return nil }
                let likeness = Likeness(member.features, own, other.features, weights.weights(of: other.features))
                return StoryVerdict(likeness, member.features, other.features, apart: member.at.timeIntervalSince(other.at))
            }
            return StoryVerdict.of(across)
        }
        // Most of them, not the best: one that was put into the wrong story must not draw the others after it.
        let sure = verdicts.filter(\.isOne)
        guard let verdict = sure.first, sure.count * 2 > min(second.members.count, Self.latestCompared) else { return nil }
        let (older, younger) = a.story < b.story ? (a.story, b.story) : (b.story, a.story)
        return merge(younger, into: older, "an article belongs to both, and their articles are alike: \(verdict.reason)")
    }
}

// Keeping.
extension StoryIndex {
    private mutating func open(_ totals: StoryTotals) -> Int {
        let number = nextStory
        nextStory += 1
        stories[number] = Story(totals: totals, domains: Set(totals.domains))
        numbers[totals.id] = number
        return number
    }

    private mutating func insert(_ member: Member) {
        let slot = nextSlot
        nextSlot += 1
        members[slot] = member
        slots[member.article] = slot
        stories[member.story]?.members.append(slot)
        weights.add(member.features)
        for term in member.features.terms where term.kind.contains(.signature) { postings[term.hash, default: []].append(Int32(slot)) }
        if let link = member.features.link, links[link] == nil { links[link] = slot }
    }

    private mutating func join(_ number: Int, _ features: StoryFeatures, at time: Date) {
        guard var story = stories.removeValue(forKey: number) else { return }
        story.totals.articles += 1
        story.totals.first = min(story.totals.first, time)
        story.totals.last = max(story.totals.last, time)
        if let domain = features.domain, story.domains.insert(domain).inserted { story.totals.domains = story.domains.sorted() }
        stories[number] = story
    }

    /// The story that it was in.
    private mutating func remove(_ slot: Int, isMoved: Bool) -> Int {
        guard let member = members.removeValue(forKey: slot) else { return -1 }
        if slots[member.article] == slot { slots[member.article] = nil }
        weights.remove(member.features)
        if let link = member.features.link, links[link] == slot { links[link] = nil }
        for term in member.features.terms where term.kind.contains(.signature) {
            postings[term.hash]?.removeAll { $0 == Int32(slot) }
            if postings[term.hash]?.isEmpty == true { postings[term.hash] = nil }
        }
        guard var story = stories.removeValue(forKey: member.story) else { return member.story }
        story.members.removeAll { $0 == slot }
        if isMoved { story.totals.articles -= 1 }
        if story.members.isEmpty, !isMoved { numbers[story.totals.id] = nil } else { stories[member.story] = story }
        return member.story
    }

    private mutating func forget(before time: Date) {
        while firstSlot < nextSlot {
            if let member = members[firstSlot] {
                guard member.at < time else { return }
                _ = remove(firstSlot, isMoved: false)
            }
            firstSlot += 1
        }
    }

    private mutating func merge(_ younger: Int, into older: Int, _ reason: String) -> (number: Int, merge: StoryChange.Merge)? {
        guard let from = stories.removeValue(forKey: younger), var into = stories.removeValue(forKey: older) else { return nil }
        for slot in from.members { members[slot]?.story = older }
        into.members = (into.members + from.members).sorted()
        into.domains.formUnion(from.domains)
        into.totals.articles += from.totals.articles
        into.totals.domains = into.domains.sorted()
        into.totals.first = min(into.totals.first, from.totals.first)
        into.totals.last = max(into.totals.last, from.totals.last)
        stories[older] = into
        numbers[from.totals.id] = nil
        return (older, StoryChange.Merge(from: from.totals.id, reason: reason))
    }

    /// Marks the weightiest words: it is found by them.
    private func sign(_ features: inout StoryFeatures, _ own: [Float]) {
        let words = features.terms.indices.filter { !features.terms[$0].kind.contains(.pair) }
        for index in words.sorted(by: { (own[$0], features.terms[$0].hash) > (own[$1], features.terms[$1].hash) }).prefix(Self.signature) {
            features.terms[index].kind.insert(.signature)
        }
    }

    /// The same for the same first article, whenever and wherever it is decided.
    private static func id(_ article: ArticleKey, taken: [String: Int]) -> String {
        let digits = Digest.hex(Digest.sha256("\(article.source)\u{1F}\(article.id)"))
        // Twelve digits are enough; more where two stories would share them.
        var length = 12
        while taken["story:" + digits.prefix(length)] != nil, length < digits.count { length += 4 }
        return "story:" + digits.prefix(length)
    }
}
