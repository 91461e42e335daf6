import Foundation

/// The articles of the window as the index of stories works with them: packed, found by their words, the oldest dropped first.
///
/// Articles are numbered as they come. What points at an article is the last 32 bits of its number: no more than a fraction of that many are kept.
struct StoryShelf {
    struct Member {
        /// Milliseconds since 1970.
        let at: Int64
        let key: UInt64
        /// 0: none.
        fileprivate let link: UInt64
        /// Terms, then hashes of actors. Empty once nothing is compared with it any more.
        fileprivate var words: [UInt32]
        fileprivate let termCount: UInt8
        fileprivate var isCompared = true

        var terms: some RandomAccessCollection<StoryTerm> {
            words[..<(words.isEmpty ? 0 : Int(termCount))].lazy.map(StoryTerm.init(bits:))
        }
        var actors: ArraySlice<UInt32> { words.isEmpty ? [] : words[Int(termCount)...] }
    }

    /// Dropped ones are a small part of what is kept.
    private static let mostDropped = 8

    private var members: [Member] = []
    /// Of each member, its story; none once it has moved to another place.
    private var stories: [Int32] = []
    /// Of each member, the words by which it is found, and for each of them how far back the article before it is that has it, too; 0: none.
    private var signatures: [UInt32] = []
    private var distances: [UInt32] = []
    /// The number of the first one of `members`, and of the first one that counts.
    private var base = 0
    private(set) var first = 0
    private(set) var count = 0
    private var latest: [UInt32: UInt32] = [:]
    private var keys: [UInt64: UInt32] = [:]
    private var links: [UInt64: UInt32] = [:]

    private static let none: Int32 = -1
    private static let places = StoryFeatures.signature

    var next: Int { base + members.count }
    /// The oldest one's time; `nil` where there is none.
    var oldest: Int64? { first < next ? members[first - base].at : nil }

    subscript(number: Int) -> Member { members[number - base] }

    /// `nil` for one that is not here (any more).
    func story(of number: Int) -> Int32? {
        guard number >= first, number < next, stories[number - base] != Self.none else { return nil }
        return stories[number - base]
    }

    func number(_ short: UInt32) -> Int { next - Int(UInt32(truncatingIfNeeded: next) &- short) }
    func number(key: UInt64) -> Int? { keys[key].map(number) }
    func number(link: UInt64) -> Int? { links[link].map(number) }

    /// Stories of articles that have a word in their signature, the latest first, so many at most. The answer is how many there were.
    func walk(_ term: StoryTerm, most: Int, _ body: (Int32) -> Void) -> Int {
        guard let last = latest[term.hash] else { return 0 }
        var number = number(last)
        var walked = 0
        while number >= first, walked < most {
            walked += 1
            let index = number - base
            if stories[index] != Self.none, members[index].isCompared { body(stories[index]) }
            var place = index * Self.places
            let end = place + Self.places
            while place < end, signatures[place] != term.hash { place += 1 }
            if place == end || distances[place] == 0 { break }
            number -= Int(distances[place])
        }
        return walked
    }

    mutating func append(_ features: StoryFeatures, key: UInt64, story: Int32, at: Int64) -> Int {
        let number = next
        let short = UInt32(truncatingIfNeeded: number)
        var signature = 0
        for term in features.terms where term.kind.contains(.signature) && signature < Self.places {
            signatures.append(term.hash)
            distances.append(latest.updateValue(short, forKey: term.hash).map { short &- $0 } ?? 0)
            signature += 1
        }
        signatures.append(contentsOf: repeatElement(0, count: Self.places - signature))
        distances.append(contentsOf: repeatElement(0, count: Self.places - signature))
        stories.append(story)
        members.append(
            Member(
                at: at, key: key, link: features.link ?? 0, words: features.terms.map(\.bits) + features.actors,
                termCount: UInt8(clamping: features.terms.count)))
        keys[key] = short
        if let link = features.link, links[link] == nil { links[link] = short }
        count += 1
        return number
    }

    /// All articles of a story become articles of another one.
    mutating func move(from story: Int32, to other: Int32) {
        for index in stories.indices where stories[index] == story { stories[index] = other }
    }

    /// It still counts in its story, but nothing is compared with it any more.
    mutating func thin(_ number: Int) {
        members[number - base].words = []
        members[number - base].isCompared = false
    }

    /// It has left its story, and is put somewhere else.
    mutating func remove(_ number: Int) {
        let member = members[number - base]
        stories[number - base] = Self.none
        thin(number)
        let short = UInt32(truncatingIfNeeded: number)
        if keys[member.key] == short { keys[member.key] = nil }
        if member.link != 0, links[member.link] == short { links[member.link] = nil }
        count -= 1
    }

    /// The oldest one leaves the window.
    mutating func dropFirst() {
        let index = first - base
        if stories[index] != Self.none { remove(first) }
        let short = UInt32(truncatingIfNeeded: first)
        for word in signatures[index * Self.places..<(index + 1) * Self.places] where latest[word] == short { latest[word] = nil }
        first += 1
        let dropped = first - base
        guard dropped > 64, dropped > members.count / Self.mostDropped else { return }
        members.removeFirst(dropped)
        stories.removeFirst(dropped)
        signatures.removeFirst(dropped * Self.places)
        distances.removeFirst(dropped * Self.places)
        base = first
    }
}
