import Foundation
import Rules

/// Reads NITF, the IPTC's and NAA's markup of news texts (https://iptc.org/standards/nitf/), versions 2 and 3.
enum NitfReader {
    static func read(_ bytes: [UInt8], origin: DocumentOrigin) -> Document {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .xml)
        let tree = XMLTreeBuilder.tree(of: decoded.text, .plain)
        var document = Document(.nitf)
        document.encoding = decoded.encoding
        document.malformed = decoded.malformed || tree.isMalformed
        let roots = tree.elements("nitf", in: 0)
        for root in roots { document.add(item(of: tree, at: root)) }
        if roots.isEmpty { document.error = "there is no `nitf` element in it" }
        return document
    }

    /// The item of a `nitf` element, also of one inside another format.
    static func item(of tree: XMLTree, at root: Int) -> IndustryItem {
        let head = tree.child("head", of: root)
        let docdata = tree.child("docdata", of: head)
        let body = tree.child("body", of: root)
        let bodyHead = tree.child("body.head", of: body)
        var article = Article(id: "")
        article.title = headline(of: tree, bodyHead) ?? tree.newsText(of: tree.child("title", of: head))
        article.summary = tree.newsText(of: tree.child("abstract", of: bodyHead))
        article.body = paragraphs(of: tree, in: tree.child("body.content", of: body))
        article.authors = tree.children("byline", of: bodyHead).flatMap { authors(of: tree, at: $0) }.uniqued
        article.guid = attribute(.idString, of: tree.child("doc-id", of: docdata), tree)
        article.url = tree.children("pubdata", of: head).lazy.compactMap { tree.attribute(.exRef, of: $0) }.first {
            LinkReference.isWeb($0)
        }
        article.categories = categories(of: tree, head, docdata)
        article.lang = tree.language(at: body ?? root)
        let issued = date("date.issue", of: tree, docdata)
        article.published = issued ?? date("date.release", of: tree, docdata) ?? date("story.date", of: tree, bodyHead)
        var item = IndustryItem(article: article)
        let status = attribute(.managementStatus, of: docdata, tree)
        item.status = IndustryItem.status(named: status)
        item.embargo = IndustryItem.embargo(attribute(.norm, of: tree.child("date.release", of: docdata), tree))
        if item.embargo == nil, status?.lowercased() == "embargoed" { item.embargo = .distantFuture }
        return item
    }

    private static func attribute(_ name: XMLName, of index: Int?, _ tree: XMLTree) -> String? {
        index.flatMap { tree.attribute(name, of: $0) }
    }

    private static func headline(of tree: XMLTree, _ bodyHead: Int?) -> String? {
        let hedline = tree.child("hedline", of: bodyHead)
        return tree.newsText(of: tree.child("hl1", of: hedline)) ?? tree.newsText(of: hedline)
    }

    /// The names of the people in a byline, or the byline without its first word.
    private static func authors(of tree: XMLTree, at byline: Int) -> [String] {
        let people = tree.elements("person", in: byline).compactMap { tree.newsText(of: $0) }
        guard people.isEmpty, let text = tree.newsText(of: byline) else { return people }
        let names = OpeningLine(text).authors
        return names.isEmpty ? [text.hasPrefix("By ") ? String(text.dropFirst(3)) : text] : names
    }

    private static func categories(of tree: XMLTree, _ head: Int?, _ docdata: Int?) -> [String] {
        let keywords = tree.elements("keyword", in: docdata).compactMap { tree.attribute(.key, of: $0) }
        let subjects = tree.elements("tobject.subject", in: head).compactMap {
            tree.attribute(.subjectMatter, of: $0) ?? tree.attribute(.subjectType, of: $0)
        }
        return (subjects + keywords).uniqued
    }

    private static func date(_ name: String, of tree: XMLTree, _ parent: Int?) -> Date? {
        tree.elements(name, in: parent).lazy.compactMap { index in
            (tree.attribute(.norm, of: index) ?? tree.newsText(of: index)).flatMap(FeedDate.parse)
        }.first
    }

    // MARK: - Text

    /// Containers of paragraphs; pictures, their captions and notes to editors are no text.
    private static let containers: Set<String> = ["block", "bq", "content", "body.content"]
    private static let leftOut: Set<String> = ["media", "note", "nitf-table-metadata", "correction", "datasource", "pronounce"]
    private static let deepestContainer = 32

    static func paragraphs(of tree: XMLTree, in content: Int?) -> String? {
        guard let content else { return nil }
        var texts: [String] = []
        collect(from: content, of: tree, depth: 0, into: &texts)
        // A text that is not marked up is one paragraph.
        if texts.isEmpty { return tree.newsText(of: content) }
        return texts.joined(separator: "\n\n")
    }

    private static func collect(from parent: Int, of tree: XMLTree, depth: Int, into texts: inout [String]) {
        for child in tree.children(of: parent) {
            let name = tree.localName(of: child)
            if leftOut.contains(name) { continue }
            if containers.contains(name), depth < deepestContainer {
                collect(from: child, of: tree, depth: depth + 1, into: &texts)
            } else if let text = tree.newsText(of: child) {
                texts.append(text)
            }
        }
    }
}
