/// What may stand in what in a feed: by this the reader mends what publishers left open.
enum FeedGrammar {
    enum Role: UInt8 {
        /// `rss`, `channel`, `feed`: holds items.
        case frame
        /// `item`, `entry`: never inside another.
        case item
        /// Holds text or markup, and no part of the feed.
        case text
        /// Holds a few elements of its own: `author`, `image`, `media:group`.
        case record
        /// Anything else.
        case unknown

        var isField: Bool { self == .text || self == .record }
    }

    static func role(of name: XMLName, in space: XMLNamespace) -> Role {
        switch space {
        case .core, .atom: coreRole(of: name, in: space)
        case .rdf: name == .rdf ? .frame : .unknown
        case .dublinCore, .slash, .thread, .feedburner, .syndication: name == .other ? .unknown : .text
        case .content: name == .encoded ? .text : .unknown
        case .media: name == .group || name == .content || name == .community ? .record : .text
        case .itunes: name == .owner || name == .category ? .record : .text
        case .news: name == .news || name == .publication ? .record : .text
        case .xhtml, .xml, .foreign: .unknown
        }
    }

    private static func coreRole(of name: XMLName, in space: XMLNamespace) -> Role {
        switch name {
        case .rss, .rdf, .feed, .channel, .urlset, .sitemapindex: .frame
        case .item, .entry: .item
        case .author, .contributor, .image, .textinput, .skiphours, .skipdays, .enclosure: .record
        case .source: space == .atom ? .record : .text
        case .title, .link, .description, .guid, .pubdate, .pubUnderscoreDate, .category, .comments, .content, .summary, .id,
            .updated,
            .published, .issued, .modified, .created, .rights, .copyright, .language, .lastbuilddate, .generator, .docs, .cloud, .ttl,
            .subtitle, .tagline, .icon, .logo, .info, .rating, .abstract, .managingeditor, .webmaster, .lastmod, .loc, .name, .uri, .email,
            .hour, .day, .fullText:
            .text
        default: .unknown
        }
    }

    /// Names that feeds have and HTML does not.
    static func isNeverHTML(_ name: XMLName) -> Bool {
        switch name {
        case .item, .entry, .channel, .guid, .pubdate, .updated, .published, .issued, .modified, .author, .contributor, .category, .content,
            .rights:
            true
        default: false
        }
    }

    /// Whether an open field may go on around a new element.
    static func mayHold(_ field: XMLTree.Element, _ new: XMLResolvedName) -> Bool {
        guard new.role != .unknown else { return true }
        guard new.role.isField, role(of: field.name, in: field.space) == .record else { return false }
        switch (field.name, field.space) {
        case (.author, .core), (.author, .atom), (.contributor, _): return new.name == .name || new.name == .uri || new.name == .email
        case (.image, .core), (.textinput, _):
            return new.space != .core || [.title, .link, .description, .name].contains(new.name)
        case (.skiphours, _), (.skipdays, _): return new.name == .hour || new.name == .day
        case (.enclosure, .core): return new.space == .media
        case (.source, .atom): return true
        default: return new.space == field.space
        }
    }
}
