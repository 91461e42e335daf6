import Foundation

/// Prints well-formed feeds as publishers write them, the same every time: RSS with HTML in sections and in entities, Atom with XHTML, RDF.
struct FeedPress {
    private static let words = [
        "harbour", "Straße", "minister", "déjà", "treaty", "выборы", "election", "storm", "日本", "border", "talks", "vote", "naïve", "ferry",
        "court", "the", "of", "and", "bridge", "strike", "market", "señor", "council", "river", "report", "said", "on", "after", "a", "in",
    ]

    private let number: Int

    init(number: Int) {
        self.number = number
    }

    func feed(items count: Int) -> String {
        switch number % 4 {
        case 0:
            rss(count) {
                "<description><![CDATA[\(html($0, 80))]]></description><content:encoded><![CDATA[\(html($0, 500))]]></content:encoded>"
            }
        case 1: rss(count) { "<description>\(Self.escaped(html($0, 200)))</description>" }
        case 2: atom(count)
        default: rdf(count)
        }
    }

    private func text(_ seed: Int, _ count: Int) -> String {
        (0..<count).map { Self.words[(seed &* 31 &+ number &* 7 &+ $0 &* ($0 &+ 7)) % Self.words.count] }.joined(separator: " ")
    }

    private func html(_ seed: Int, _ words: Int) -> String {
        (0..<(words / 40)).map { part in
            "<p class=\"body\">\(text(seed &+ part, 20)) <a href=\"https://paper.example/\(seed)?a=1&amp;b=2\">\(text(part, 3))</a>, "
                + "<strong>\(text(seed, 2))</strong> &#8220;\(text(part, 12))&#8221; &mdash; R&amp;D.</p>\n<img src=\"https://img.example/\(seed).jpg\" alt=\"\"/>"
        }.joined(separator: "\n")
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func day(_ index: Int) -> String { String(format: "%02d", index % 28 + 1) }

    private func rss(_ count: Int, _ content: (Int) -> String) -> String {
        let items = (0..<count).map { index in
            """
            <item><title>\(text(index, 8)) &amp; more</title><link>https://paper.example/\(number)/\(index)?a=1&amp;b=2</link>
            <guid isPermaLink="false">paper-\(number)-\(index)</guid><pubDate>Mon, \(Self.day(index)) Nov 2026 10:00:00 GMT</pubDate>
            <dc:creator>\(text(index, 2))</dc:creator><category>\(Self.words[index % Self.words.count])</category>\(content(index))
            <media:content url="https://img.example/\(index).jpg" type="image/jpeg"/></item>
            """
        }.joined(separator: "\n")
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Paper \(number)</title><link>https://paper.example/</link>
            <description>About</description><language>en</language>
            \(items)
            </channel></rss>
            """
    }

    private func atom(_ count: Int) -> String {
        let entries = (0..<count).map { index in
            """
            <entry><title type="text">\(text(index, 8))</title><id>tag:paper.example,2026:\(number)/\(index)</id>
            <link rel="alternate" href="https://paper.example/\(number)/\(index)"/><updated>2026-11-\(Self.day(index))T10:00:00Z</updated>
            <author><name>\(text(index, 2))</name></author><summary>\(text(index, 30))</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\(html(index, 300).replacing("&mdash;", with: "&#8212;"))</div></content></entry>
            """
        }.joined(separator: "\n")
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Paper \(number)</title><id>tag:paper.example,2026:\(number)</id>
            <updated>2026-11-23T10:00:00Z</updated>
            \(entries)
            </feed>
            """
    }

    private func rdf(_ count: Int) -> String {
        let items = (0..<count).map { index in
            """
            <item rdf:about="https://paper.example/\(number)/\(index)"><title>\(text(index, 8))</title>
            <link>https://paper.example/\(number)/\(index)</link><dc:date>2026-11-\(Self.day(index))T10:00:00+01:00</dc:date>
            <description>\(Self.escaped(html(index, 120)))</description></item>
            """
        }.joined(separator: "\n")
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://paper.example/"><title>Paper \(number)</title>
            <link>https://paper.example/</link><description>About</description></channel>
            \(items)
            </rdf:RDF>
            """
    }
}
