/// The local names of elements and attributes that readers of feeds ask for. Names are compared without regard to case.
enum XMLName: String, CaseIterable, Sendable {
    /// Any other name.
    case other = ""
    // Frames
    case rss, rdf, feed, channel, items, urlset, sitemapindex, url, item, entry
    // Elements of RSS, Atom and CDF
    case title, link, description, guid, pubdate
    case pubUnderscoreDate = "pub_date"
    case author, category, comments, source, enclosure, content, summary, id
    case updated, published, issued, modified, created, contributor, name, uri, email, rights, copyright, language, lastbuilddate, generator
    case docs, cloud, ttl, image, textinput, managingeditor, webmaster, skiphours, skipdays, hour, day, subtitle, tagline, icon, logo, info
    case rating, abstract, lastmod
    case fullText = "fulltext"
    case fullItem = "fullitem"
    case body, div, homepage, width, height
    // Modules
    case encoded, creator, subject, date, publisher, identifier, format, valid, available
    case group, thumbnail, player, keywords, credit, text, restriction, community, statistics
    case subtitleText = "st"
    case owner, duration, explicit, block, episode, season, episodetype
    case origlink, updateperiod, updatefrequency, updatebase
    case loc, news, publication
    case publicationDate = "publication_date"
    // Attributes
    case href, rel, type, length, filesize, ispermalink, about, resource, term, label, scheme, domain, mode, version, src, base, lang, value
    case li, seq, bag, xmlns
    // OPML
    case opml, outline, xmlurl, htmlurl
    // News industry formats
    case norm, key, qcode, role, contenttype, size, tag
    case idString = "id-string"
    case exRef = "ex-ref"
    case managementStatus = "management-status"
    case subjectType = "tobject.subject.type"
    case subjectMatter = "tobject.subject.matter"
}

extension XMLName {
    /// The name of some bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        self = XMLNameTable.shared.name(bytes, range)
    }
}

/// Finds a name by its bytes, without making a string: an open-addressing table of packed names.
struct XMLNameTable: Sendable {
    static let shared = XMLNameTable()

    private var keys = [XMLPackedName](repeating: XMLPackedName(), count: 512)
    private var names = [XMLName](repeating: .other, count: 512)

    private init() {
        for name in XMLName.allCases where name != .other {
            let bytes = Array(name.rawValue.utf8)
            let key = XMLPackedName(bytes.span, 0..<bytes.count).folded
            var slot = key.slot(of: 512)
            while names[slot] != .other { slot = (slot + 1) & 511 }
            (keys[slot], names[slot]) = (key, name)
        }
    }

    func name(_ bytes: Span<UInt8>, _ range: Range<Int>) -> XMLName {
        guard range.count <= XMLPackedName.longest else { return .other }
        let key = XMLPackedName(bytes, range).folded
        var slot = key.slot(of: 512)
        while names[slot] != .other {
            if keys[slot] == key { return names[slot] }
            slot = (slot + 1) & 511
        }
        return .other
    }
}
