/// The ways in which feeds are broken, done to a whole one. Places are chosen by a number, so that a test does the same every time.
enum FeedDamage: String, CaseIterable, Sendable {
    case dropsEndOfField, dropsEndOfItem, dropsEndOfFrame, swapsEnds, namesEndWrongly, losesBracketOfEnd
    case bareAmpersand, bareLess, unknownEntity, controlCharacters, wrongByte
    case cut, junkBefore, junkAfter, wrongLabel, labelOfUTF16, losesNamespaces, encodedTwice
    case losesQuotes, losesClosingQuote, sectionNeverEnds, commentNeverEnds, losesDeclaration

    /// The feed, damaged; `nil` where it has no place for this damage.
    func done(to feed: String, at number: Int) -> [UInt8]? {
        switch self {
        case .dropsEndOfField: replaced(feed, /<\/(?:title|link|guid|pubDate|description|id|updated|summary)>/, number) { _ in "" }
        case .dropsEndOfItem: replaced(feed, /<\/(?:item|entry)>/, number) { _ in "" }
        case .dropsEndOfFrame: replaced(feed, /<\/(?:channel|rss|feed|rdf:RDF)>/, number) { _ in "" }
        case .swapsEnds: replaced(feed, /<\/[\w:]+>\s*<\/[\w:]+>/, number) { pair in Self.swapped(pair) }
        case .namesEndWrongly: replaced(feed, /<\/(?:title|link|guid|pubDate|summary)>/, number) { _ in "</titel>" }
        case .losesBracketOfEnd: replaced(feed, /<\/(?:title|link|guid|id|updated)>/, number) { String($0.dropLast()) }
        case .bareAmpersand: replaced(feed, /<\/(?:description|summary)>/, number) { " R&D & more" + $0 }
        case .bareLess: replaced(feed, /<\/(?:description|summary)>/, number) { " 1 < 2" + $0 }
        case .unknownEntity: replaced(feed, /<\/(?:description|summary)>/, number) { " &nbsp;&bogus;" + $0 }
        case .controlCharacters: replaced(feed, /<\/(?:description|summary)>/, number) { "\u{0}\u{B}\u{1F}" + $0 }
        case .wrongByte:
            Self.bytes(feed, inserting: [0xFF], before: "</description>") ?? Self.bytes(feed, inserting: [0xFF], before: "</summary>")
        case .cut: Array(feed.utf8.prefix(feed.utf8.count * 7 / 10))
        case .junkBefore: Array(("\n<br />\n<b>Warning</b>: include() failed & more <i>junk</i>\n" + feed).utf8)
        case .junkAfter: Array((feed + "\n<script>var a = 1 < 2 && 3;</script></body></html>").utf8)
        case .wrongLabel: labelled(feed, "iso-8859-1")
        case .labelOfUTF16: labelled(feed, "utf-16")
        case .losesNamespaces: Array(feed.replacing(#/ xmlns(?::\w+)?="[^"]*"/#, with: "").utf8)
        case .encodedTwice: Self.encodedTwice(feed)
        case .losesQuotes: replaced(feed, /="[^"\s<>\/]+"/, number) { $0.replacing("\"", with: "") }
        case .losesClosingQuote: replaced(feed, #/(?:url|href|rel)="[^"]+" /#, number) { String($0.dropLast(2)) + " " }
        case .sectionNeverEnds: replaced(feed, /\]\]>/, number) { _ in "" }
        case .commentNeverEnds: replaced(feed, /<(?:item|entry)[ >]/, number) { "<!-- oops " + $0 }
        case .losesDeclaration: Array(feed.replacing(/<\?xml[^>]*\?>/, with: "").utf8)
        }
    }

    private func replaced(
        _ feed: String, _ pattern: Regex<Substring>, _ number: Int, by replacement: (String) -> String
    ) -> [UInt8]? {
        let places = feed.ranges(of: pattern)
        guard !places.isEmpty else { return nil }
        let place = places[number % places.count]
        return Array(feed.replacingCharacters(place, with: replacement(String(feed[place]))).utf8)
    }

    private func labelled(_ feed: String, _ label: String) -> [UInt8] {
        Array(feed.replacing("encoding=\"utf-8\"", with: "encoding=\"\(label)\"").utf8)
    }

    private static func swapped(_ pair: String) -> String {
        guard let middle = pair.dropFirst().lastIndex(of: "<") else { return pair }
        return String(pair[middle...] + pair[..<middle])
    }

    private static func bytes(_ feed: String, inserting bytes: [UInt8], before mark: String) -> [UInt8]? {
        guard let place = feed.utf8.firstRange(of: mark.utf8)?.lowerBound else { return nil }
        return Array(feed.utf8[..<place]) + bytes + Array(feed.utf8[place...])
    }

    /// UTF-8 that somebody took for windows-1252.
    private static func encodedTwice(_ feed: String) -> [UInt8]? {
        guard feed.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        let high: [UInt8: Unicode.Scalar] = [
            0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š", 0x8B: "‹",
            0x8C: "Œ",
            0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š",
            0x9B: "›",
            0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
        ]
        var twice = String.UnicodeScalarView()
        for byte in feed.utf8 { twice.append(high[byte] ?? Unicode.Scalar(byte)) }
        return Array(String(twice).utf8)
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
