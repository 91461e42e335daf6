import Foundation
import Rules

/// Reads NewsML-G2, the IPTC's exchange format (https://iptc.org/standards/newsml-g2/): news items, alone or in a news message. Packages only
/// refer to items, so they hold no article themselves.
enum NewsMLReader {
    static func read(_ bytes: [UInt8], origin: DocumentOrigin) -> Document {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .xml)
        let tree = XMLTreeBuilder.tree(of: decoded.text, .plain)
        var document = Document(.newsml)
        document.encoding = decoded.encoding
        document.malformed = decoded.malformed || tree.isMalformed
        let items = tree.elements("newsitem", in: 0)
        for index in items { document.add(item(of: tree, at: index)) }
        if items.isEmpty {
            let isPackage = !tree.elements("packageitem", in: 0).isEmpty
            document.note(isPackage ? "a package that refers to news items but holds none" : "there is no news item in it")
        }
        return document
    }

    private static func item(of tree: XMLTree, at root: Int) -> IndustryItem {
        let itemMeta = tree.child("itemmeta", of: root)
        let contentMeta = tree.child("contentmeta", of: root)
        var item = IndustryItem(article: inner(of: tree, tree.child("contentset", of: root)))
        var article = item.article
        article.title = text("headline", of: tree, contentMeta) ?? article.title ?? text("title", of: tree, itemMeta)
        article.summary = summary(of: tree, contentMeta) ?? article.summary
        article.guid = tree.attribute(.guid, of: root)
        article.url = link(of: tree, itemMeta) ?? article.url
        article.authors = authors(of: tree, contentMeta, otherwise: article.authors)
        article.categories = tree.children("subject", of: contentMeta).compactMap { text("name", of: tree, $0) }.uniqued
        article.lang = language(of: tree, contentMeta) ?? article.lang ?? tree.language(at: root)
        article.updated = date("versioncreated", of: tree, itemMeta)
        article.published = date("firstcreated", of: tree, itemMeta) ?? date("contentcreated", of: tree, contentMeta) ?? article.updated
        article.enclosures = remoteContent(of: tree, root)
        item.article = article
        item.status = IndustryItem.status(named: tree.child("pubstatus", of: itemMeta).flatMap { tree.attribute(.qcode, of: $0) })
        if let embargo = tree.child("embargoed", of: itemMeta) {
            // An empty one: until the publisher says otherwise.
            item.embargo = IndustryItem.embargo(tree.text(of: embargo) ?? "")
        }
        return item
    }

    // MARK: - Content

    /// What the first rendition that is text says: NITF, XHTML or plain.
    private static func inner(of tree: XMLTree, _ set: Int?) -> Article {
        var article = Article(id: "")
        for rendition in set.map({ Array(tree.children(of: $0)) }) ?? [] {
            switch tree.localName(of: rendition) {
            case "inlinexml":
                if let nitf = tree.elements("nitf", in: rendition).first { return NitfReader.item(of: tree, at: nitf).article }
                let body = tree.elements("body", in: rendition).first ?? rendition
                article.body = NitfReader.paragraphs(of: tree, in: body)
            case "inlinedata":
                let type = tree.attribute(.contenttype, of: rendition)?.lowercased() ?? "text/plain"
                guard type.hasPrefix("text/") else { continue }
                article.body =
                    type.hasPrefix("text/html")
                    ? tree.plainText(of: rendition, as: .html)
                    : tree.text(of: rendition).flatMap { PlainTextReader.paragraphs(Array($0.utf8)) }
            default: continue
            }
            if article.body != nil { return article }
        }
        return article
    }

    private static func remoteContent(of tree: XMLTree, _ root: Int) -> [Article.Enclosure] {
        tree.children("remotecontent", of: tree.child("contentset", of: root)).compactMap { index in
            tree.attribute(.href, of: index).map {
                Article.Enclosure(
                    url: $0, type: tree.attribute(.contenttype, of: index), length: tree.attribute(.size, of: index).flatMap { Int($0) })
            }
        }
    }

    // MARK: - Metadata

    private static func text(_ name: String, of tree: XMLTree, _ parent: Int?) -> String? {
        tree.children(name, of: parent).lazy.compactMap { tree.newsText(of: $0) }.first
    }

    private static func date(_ name: String, of tree: XMLTree, _ parent: Int?) -> Date? {
        text(name, of: tree, parent).flatMap(FeedDate.parse)
    }

    /// The description that is a summary, else the first.
    private static func summary(of tree: XMLTree, _ meta: Int?) -> String? {
        let descriptions = tree.children("description", of: meta)
        let chosen = descriptions.first { tree.attribute(.role, of: $0)?.lowercased().hasSuffix("summary") == true } ?? descriptions.first
        return tree.newsText(of: chosen)
    }

    private static func authors(of tree: XMLTree, _ meta: Int?, otherwise: [String]) -> [String] {
        let creators = tree.children("creator", of: meta).compactMap { text("name", of: tree, $0) }
        if !creators.isEmpty { return creators.uniqued }
        guard let byline = text("by", of: tree, meta) else { return otherwise }
        let names = OpeningLine(byline).authors
        return names.isEmpty ? [byline] : names
    }

    private static func language(of tree: XMLTree, _ meta: Int?) -> String? {
        tree.children("language", of: meta).lazy.compactMap { LanguageTag.normalized(tree.attribute(.tag, of: $0)) }.first
    }

    private static func link(of tree: XMLTree, _ meta: Int?) -> String? {
        tree.children("link", of: meta).lazy.compactMap { tree.attribute(.href, of: $0) }.first { LinkReference.isWeb($0) }
    }
}
