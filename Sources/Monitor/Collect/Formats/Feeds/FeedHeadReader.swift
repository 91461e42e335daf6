import Foundation
import Rules

/// Reads what a feed says about itself.
struct FeedHeadReader {
    struct Head {
        var feed = Document.Feed()
        /// Of Atom's entries that name none of their own.
        var authors: [String] = []
    }

    private let tree: XMLTree
    private let origin: DocumentOrigin
    private var head = Head()
    private var title = FeedItem.Ranked<String>()
    private var description = FeedItem.Ranked<String>()
    private var link = FeedItem.Ranked<String>()
    private var lang = FeedItem.Ranked<String>()
    private var updated = FeedItem.Ranked<Date>()
    private var refresh = Refresh()

    /// How often a feed changes by its own words (`ttl`; `sy:updatePeriod` and `sy:updateFrequency`).
    private struct Refresh {
        var minutes: Double?
        var period: Double?
        var frequency = 1.0

        var seconds: Double? { minutes.map { $0 * 60 } ?? period.map { $0 / frequency } }
    }

    /// `root` is the place of the feed's outermost element.
    static func head(of tree: XMLTree, from root: Int, _ origin: DocumentOrigin) -> Head {
        var reader = FeedHeadReader(tree: tree, origin: origin)
        var index = root
        while index < tree.elements.count {
            let role = FeedGrammar.role(of: tree.elements[index].name, in: tree.elements[index].space)
            if role == .frame { reader.readFrame(index) } else { reader.read(index) }
            // Only frames are looked into.
            index = role == .frame ? index + 1 : Int(tree.elements[index].end)
        }
        return reader.finished
    }

    private init(tree: XMLTree, origin: DocumentOrigin) {
        self.tree = tree
        self.origin = origin
    }

    private var finished: Head {
        var head = head
        head.feed.title = title.value
        head.feed.description = description.value
        head.feed.url = link.value
        head.feed.lang = lang.value
        head.feed.updated = updated.value
        head.feed.refreshAfter = refresh.seconds
        return head
    }

    private mutating func readFrame(_ index: Int) {
        lang.offer(LanguageTag.normalized(tree.attribute(.lang, of: index, in: .xml)), rank: 2)
        // CDF says it in attributes.
        link.offer(address(tree.attribute(.href, of: index), index), rank: 4)
        if let lastmod = tree.attribute(.lastmod, of: index) { updated.offer(FeedDate.parse(lastmod), rank: 5) }
    }

    private mutating func read(_ index: Int) {
        let element = tree.elements[index]
        switch element.space {
        case .core, .atom: readCore(index, element)
        case .dublinCore: readDublinCore(index, element.name)
        case .itunes: readITunes(index, element.name)
        case .syndication: readSyndication(index, element.name)
        default: break
        }
    }

    private mutating func readCore(_ index: Int, _ element: XMLTree.Element) {
        let standard = element.space == .atom ? TextForm.text : .html
        switch element.name {
        case .title: title.offer(text(index, standard))
        case .link: readLink(index)
        case .description, .subtitle, .tagline, .abstract: description.offer(text(index, standard))
        case .info: description.offer(text(index, standard), rank: 3)
        case .id: head.feed.id = head.feed.id ?? tree.text(of: index)
        case .language: lang.offer(LanguageTag.normalized(tree.text(of: index)))
        case .updated, .lastbuilddate, .modified: updated.offer(tree.date(of: index))
        case .pubdate, .pubUnderscoreDate, .published: updated.offer(tree.date(of: index), rank: 1)
        case .author: head.authors.append(present: tree.author(of: index))
        case .ttl: refresh.minutes = tree.text(of: index).flatMap(Double.init).flatMap { $0 > 0 && $0 < Self.longestWait ? $0 : nil }
        case .skiphours: head.feed.skipHours += hours(index)
        default: break
        }
    }

    /// A year in minutes.
    private static let longestWait = 525_600.0

    private func text(_ index: Int, _ standard: TextForm) -> String? {
        tree.plainText(of: index, as: TextForm(of: index, in: tree, standard: standard))
    }

    private mutating func readLink(_ index: Int) {
        guard let href = address(tree.attribute(.href, of: index), index) else {
            // Of several, readers take the last: later ones have the better rank.
            link.offer(address(tree.text(of: index), index), rank: -index)
            return
        }
        if tree.elements[index].space == .core, tree.attribute(.rel, of: index) == nil { link.offer(href, rank: -index) }
        switch tree.linkRelation(of: index) {
        case "alternate": link.offer(href, rank: tree.attribute(.type, of: index)?.contains("html") == false ? 2 : 1)
        case "next": head.feed.next = head.feed.next ?? href
        case "hub": head.feed.hub = head.feed.hub ?? href
        default: break
        }
    }

    private mutating func readDublinCore(_ index: Int, _ name: XMLName) {
        switch name {
        case .title: title.offer(tree.plainText(of: index, as: .html), rank: 1)
        case .description: description.offer(tree.plainText(of: index, as: .html), rank: 1)
        case .language: lang.offer(LanguageTag.normalized(tree.text(of: index)), rank: 1)
        case .date, .modified: updated.offer(tree.date(of: index), rank: 2)
        default: break
        }
    }

    private mutating func readITunes(_ index: Int, _ name: XMLName) {
        switch name {
        case .title: title.offer(tree.plainText(of: index, as: .html), rank: 2)
        case .summary, .subtitle: description.offer(tree.plainText(of: index, as: .html), rank: 2)
        default: break
        }
    }

    private mutating func readSyndication(_ index: Int, _ name: XMLName) {
        guard let text = tree.text(of: index)?.lowercased() else { return }
        switch name {
        case .updateperiod: refresh.period = Self.periods[text]
        case .updatefrequency: refresh.frequency = Double(text).flatMap { $0 >= 1 ? $0 : nil } ?? 1
        default: break
        }
    }

    private static let periods = [
        "hourly": 3600.0, "daily": 86_400.0, "weekly": 604_800.0, "monthly": 2_592_000.0, "yearly": 31_536_000.0,
    ]

    private func hours(_ index: Int) -> [Int] {
        tree.children(of: index).compactMap { tree.text(of: $0).flatMap(Int.init) }.filter { 0...24 ~= $0 }.map { $0 % 24 }
    }

    private func address(_ reference: String?, _ index: Int) -> String? {
        guard let reference, !reference.isEmpty else { return nil }
        return LinkReference.resolve(reference, against: tree.base(at: index, origin))
    }
}
