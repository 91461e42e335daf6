import Foundation
import Rules

/// Reads one item. RSS, RDF, Atom and CDF share it, since publishers mix them: what an element means, its name says well enough.
struct FeedItemReader {
    private let tree: XMLTree
    private let base: String?
    private var item = FeedItem()
    /// A link as RSS writes it.
    private var plainLink: String?
    private var permalink: String?

    static func item(of tree: XMLTree, at index: Int, _ origin: DocumentOrigin) -> FeedItem {
        var reader = FeedItemReader(tree, base: tree.base(at: index, origin))
        let end = Int(tree.elements[index].end)
        var place = index + 1
        while place < end {
            reader.read(place)
            // What a group of media holds is the item's own: it is looked into, one level after another without going deeper itself.
            place = reader.isMediaBox(place) ? place + 1 : Int(tree.elements[place].end)
        }
        reader.finish(index)
        return reader.item
    }

    private init(_ tree: XMLTree, base: String?) {
        self.tree = tree
        self.base = base
    }

    private mutating func read(_ index: Int) {
        let element = tree.elements[index]
        switch element.space {
        case .core, .atom: readCore(index, element)
        case .dublinCore: readDublinCore(index, element.name)
        case .content: if element.name == .encoded { item.content.offer(tree.plainText(of: index, as: .html), rank: 0) }
        case .media: readMedia(index, element.name)
        case .itunes: readITunes(index, element.name)
        case .feedburner: if element.name == .origlink { item.originalLink = address(tree.text(of: index)) }
        case .xhtml:
            if element.name == .body || element.name == .div { item.content.offer(tree.plainText(of: index, as: .markup), rank: 2) }
        case .rdf, .slash, .thread, .syndication, .news, .xml, .foreign: break
        }
    }

    // MARK: - RSS, Atom, CDF

    private mutating func readCore(_ index: Int, _ element: XMLTree.Element) {
        let standard = element.space == .atom ? TextForm.text : .html
        switch element.name {
        case .title: item.title.offer(text(index, standard))
        case .link: readLink(index)
        case .description: item.summary.offer(text(index, standard))
        case .summary: item.summary.offer(text(index, standard), rank: 1)
        case .abstract: item.summary.offer(text(index, standard), rank: 2)
        case .content: readContent(index, standard)
        case .encoded, .fullText, .fullItem: item.content.offer(text(index, .html), rank: 1)
        case .body: item.content.offer(text(index, .html), rank: 2)
        case .guid: readGuid(index)
        case .id: item.guid.offer(tree.text(of: index), rank: 1)
        case .pubdate, .pubUnderscoreDate, .published: item.published.offer(date(index))
        case .issued: item.published.offer(date(index), rank: 1)
        case .created: item.published.offer(date(index), rank: 2)
        case .date: item.published.offer(date(index), rank: 3)
        case .updated: item.updated.offer(date(index))
        case .modified, .lastmod: item.updated.offer(date(index), rank: 1)
        case .author: item.authors.append(present: author(index))
        case .category: item.categories.append(present: category(index))
        case .enclosure: readEnclosure(index, .url)
        case .source: readSource(index)
        case .language: item.lang.offer(LanguageTag.normalized(tree.text(of: index)))
        default: break
        }
    }

    private func text(_ index: Int, _ standard: TextForm) -> String? {
        tree.plainText(of: index, as: TextForm(of: index, in: tree, standard: standard))
    }

    private func date(_ index: Int) -> Date? {
        tree.date(of: index)
    }

    private mutating func readLink(_ index: Int) {
        guard let href = tree.attribute(.href, of: index) else {
            // Of several, readers take the last.
            plainLink = address(tree.text(of: index)) ?? plainLink
            return
        }
        if tree.elements[index].space == .core, tree.attribute(.rel, of: index) == nil { plainLink = address(href) }
        let type = tree.attribute(.type, of: index)?.lowercased()
        switch tree.linkRelation(of: index) {
        case "alternate": item.link.offer(address(href), rank: type == nil || type?.contains("html") == true ? 1 : 2)
        case "enclosure": readEnclosure(index, .href)
        case "self": item.link.offer(address(href), rank: 6)
        default: break
        }
    }

    private mutating func readContent(_ index: Int, _ standard: TextForm) {
        item.content.offer(text(index, standard), rank: 1)
        if let source = tree.attribute(.src, of: index) { item.link.offer(address(source), rank: 4) }
    }

    private mutating func readGuid(_ index: Int) {
        guard let guid = tree.text(of: index) else { return }
        item.guid.offer(guid)
        if tree.attribute(.ispermalink, of: index)?.lowercased() != "false", LinkReference.isWeb(guid) { permalink = guid }
    }

    private mutating func readEnclosure(_ index: Int, _ name: XMLName) {
        guard let url = address(tree.attribute(name, of: index) ?? tree.attribute(.href, of: index) ?? tree.text(of: index)) else { return }
        let length = (tree.attribute(.length, of: index) ?? tree.attribute(.filesize, of: index)).flatMap(Int.init)
        item.enclosures.append(
            Article.Enclosure(url: url, type: tree.attribute(.type, of: index), length: length.flatMap { $0 > 0 ? $0 : nil }))
    }

    /// In Atom the feed that an entry was taken from, whose authors are the entry's where it has none.
    private mutating func readSource(_ index: Int) {
        for child in tree.children(of: index) where tree.elements[child].name == .author {
            item.otherAuthors.append(present: author(child))
        }
    }

    private func author(_ index: Int) -> String? {
        tree.author(of: index)
    }

    private func category(_ index: Int) -> String? {
        tree.attribute(.label, of: index) ?? tree.attribute(.term, of: index) ?? tree.plainText(of: index, as: .html)
            ?? tree.attribute(.value, of: index)
    }

    // MARK: - Modules

    private mutating func readDublinCore(_ index: Int, _ name: XMLName) {
        switch name {
        case .title: item.title.offer(tree.plainText(of: index, as: .html), rank: 1)
        case .creator, .author: item.authors.append(present: author(index))
        case .contributor: item.otherAuthors.append(present: author(index))
        case .subject: item.categories.append(present: tree.plainText(of: index, as: .html))
        case .description, .abstract: item.summary.offer(tree.plainText(of: index, as: .html), rank: 3)
        case .date: item.published.offer(date(index), rank: 4)
        case .issued, .created, .available: item.published.offer(date(index), rank: 5)
        case .modified: item.updated.offer(date(index), rank: 2)
        case .language: item.lang.offer(LanguageTag.normalized(tree.text(of: index)))
        case .identifier: item.guid.offer(tree.text(of: index), rank: 3)
        default: break
        }
    }

    private mutating func readMedia(_ index: Int, _ name: XMLName) {
        switch name {
        case .content: readEnclosure(index, .url)
        case .title: item.title.offer(mediaText(index), rank: 2)
        case .description: item.summary.offer(mediaText(index), rank: 4)
        case .keywords: addKeywords(index)
        case .category: item.categories.append(present: tree.attribute(.label, of: index) ?? tree.plainText(of: index, as: .html))
        case .credit: item.otherAuthors.append(present: tree.plainText(of: index, as: .html))
        default: break
        }
    }

    private func isMediaBox(_ index: Int) -> Bool {
        switch (tree.elements[index].name, tree.elements[index].space) {
        case (.group, .media), (.content, .media), (.enclosure, .core): true
        default: false
        }
    }

    private func mediaText(_ index: Int) -> String? {
        text(index, .html)
    }

    private mutating func readITunes(_ index: Int, _ name: XMLName) {
        switch name {
        case .title: item.title.offer(tree.plainText(of: index, as: .html), rank: 3)
        case .author: if let name = author(index) { item.otherAuthors.insert(name, at: 0) }
        case .summary: item.summary.offer(tree.plainText(of: index, as: .html), rank: 5)
        case .subtitle: item.summary.offer(tree.plainText(of: index, as: .html), rank: 6)
        case .keywords: addKeywords(index)
        case .category: item.categories.append(present: tree.attribute(.text, of: index))
        default: break
        }
    }

    private mutating func addKeywords(_ index: Int) {
        item.categories += tree.keywords(of: index)
    }

    // MARK: - The item itself

    private mutating func finish(_ index: Int) {
        item.link.offer(plainLink)
        item.link.offer(permalink, rank: 3)
        // CDF says it in attributes.
        item.link.offer(address(tree.attribute(.href, of: index)), rank: 3)
        if let lastmod = tree.attribute(.lastmod, of: index) { item.updated.offer(FeedDate.parse(lastmod), rank: 3) }
        let about = tree.attribute(.about, of: index, in: .rdf) ?? tree.attribute(.about, of: index)
        item.guid.offer(about, rank: 2)
        item.link.offer(address(about.flatMap { LinkReference.isWeb($0) ? $0 : nil }), rank: 5)
        item.link.offer(item.guid.value.flatMap { tree.elements[index].name == .entry && LinkReference.isWeb($0) ? $0 : nil }, rank: 7)
        item.link.offer(item.originalLink, rank: 8)
        item.lang.offer(LanguageTag.normalized(tree.language(at: index)), rank: 1)
    }

    private func address(_ reference: String?) -> String? {
        guard let reference, !reference.isEmpty else { return nil }
        return LinkReference.resolve(reference, against: base)
    }
}
