/// Reads lists of feeds, however broken: an outline with an address is a feed, one without is a folder of those inside.
public enum OpmlReader {
    /// So many elements around a feed are looked at for its folders: nobody sorts so finely, and nobody can make it costly.
    private static let deepest = 16

    /// `nil` for what is no OPML.
    public static func read(_ bytes: [UInt8], origin: DocumentOrigin = DocumentOrigin()) -> Opml? {
        let decoded = TextDecoder.decode(bytes, contentType: origin.contentType, form: .xml)
        let tree = XMLTreeBuilder.tree(of: decoded.text, .plain)
        guard tree.elements.contains(where: { $0.name == .opml && $0.space == .core }) else { return nil }
        var opml = Opml()
        opml.encoding = decoded.encoding
        opml.malformed = decoded.malformed || tree.isMalformed
        for index in tree.elements.indices where tree.elements[index].space == .core {
            switch tree.elements[index].name {
            case .title where opml.title == nil: opml.title = tree.text(of: index)
            case .outline: if let feed = feed(of: tree, at: index) { opml.feeds.append(feed) }
            default: break
            }
        }
        return opml
    }

    private static func feed(of tree: XMLTree, at index: Int) -> Opml.Feed? {
        guard let url = address(of: tree, at: index) else { return nil }
        var feed = Opml.Feed(title: title(of: tree, at: index), url: url)
        feed.site = tree.attribute(.htmlurl, of: index)
        for tag in folders(of: tree, around: index) + categories(of: tree, at: index) where !feed.tags.contains(tag) {
            feed.tags.append(tag)
        }
        return feed
    }

    /// Some programs write `url` where the specification has `xmlUrl`.
    private static func address(of tree: XMLTree, at index: Int) -> String? {
        if let url = tree.attribute(.xmlurl, of: index) { return url }
        let type = tree.attribute(.type, of: index)?.lowercased()
        return type == "rss" || type == "atom" ? tree.attribute(.url, of: index) : nil
    }

    private static func title(of tree: XMLTree, at index: Int) -> String? {
        tree.attribute(.title, of: index) ?? tree.attribute(.text, of: index)
    }

    private static func folders(of tree: XMLTree, around index: Int) -> [String] {
        var folders: [String] = []
        var place = Int(tree.elements[index].parent)
        for _ in 0..<deepest where place > 0 {
            let isFolder = tree.elements[place].name == .outline && address(of: tree, at: place) == nil
            if isFolder, let title = title(of: tree, at: place) { folders.append(title) }
            place = Int(tree.elements[place].parent)
        }
        return folders.reversed()
    }

    /// `category="/Boston/Weather,local"`: each word of each path.
    private static func categories(of tree: XMLTree, at index: Int) -> [String] {
        let words = tree.attribute(.category, of: index)?.split { $0 == "," || $0 == "/" } ?? []
        return words.map { $0.trimmingPrefix { $0 == " " } }.map { String($0) }.filter { !$0.isEmpty }
    }
}
