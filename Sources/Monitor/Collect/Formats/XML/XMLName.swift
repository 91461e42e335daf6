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
}

extension XMLName {
    /// The name of some bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        self = XMLNameTable.shared.name(bytes, range)
    }
}

/// Finds a name by its bytes, without making a string: an open-addressing table.
struct XMLNameTable: Sendable {
    static let shared = XMLNameTable()

    private struct Slot {
        var name: XMLName
        var bytes: [UInt8]
    }

    private var slots: [Slot?]
    private let longest: Int

    private init() {
        slots = Array(repeating: nil, count: 1024)
        longest = XMLName.allCases.map(\.rawValue.utf8.count).max() ?? 0
        for name in XMLName.allCases where name != .other {
            let bytes = Array(name.rawValue.utf8)
            var slot = Self.slot(bytes.span, 0..<bytes.count)
            while slots[slot] != nil { slot = (slot + 1) & 1023 }
            slots[slot] = Slot(name: name, bytes: bytes)
        }
    }

    func name(_ bytes: Span<UInt8>, _ range: Range<Int>) -> XMLName {
        guard range.count <= longest else { return .other }
        var slot = Self.slot(bytes, range)
        while let found = slots[slot] {
            if Self.equal(found.bytes, bytes, range) { return found.name }
            slot = (slot + 1) & 1023
        }
        return .other
    }

    private static func equal(_ name: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard name.count == range.count else { return false }
        for offset in 0..<name.count where name[offset] != bytes[range.lowerBound + offset].xmlLowercase { return false }
        return true
    }

    /// FNV-1a.
    private static func slot(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index].xmlLowercase)) &* 16_777_619 }
        return Int((hash ^ (hash >> 12)) & 1023)
    }
}
