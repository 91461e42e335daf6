/// A hundred well-formed feeds in the shapes that publishers use, made from words, the same every time.
enum FeedSamples {
    static let all: [String] = (0..<100).map { number in
        switch number % 5 {
        case 0: rss(number)
        case 1: atom(number)
        case 2: rdf(number)
        case 3: podcast(number)
        default: rssWithSections(number)
        }
    }

    private static let words = [
        "harbour", "Straße", "minister", "déjà", "treaty", "выборы", "election", "storm", "日本", "border", "talks", "vote", "naïve", "ferry",
        "court", "мост",
        "bridge", "strike", "market", "señor", "council", "river", "“quote”", "report",
    ]

    private static func text(_ seed: Int, _ count: Int) -> String {
        (0..<count).map { words[(seed &* 31 &+ $0 &* ($0 &+ 7)) % words.count] }.joined(separator: " ")
    }

    private static func items(_ number: Int, _ item: (Int, String) -> String) -> String {
        (0..<(5 + number % 7)).map { item($0, "\(number)-\($0)") }.joined(separator: "\n")
    }

    private static func day(_ index: Int) -> String { index < 9 ? "0\(index + 1)" : "\(index + 1)" }

    private static func rss(_ number: Int) -> String {
        let items = items(number) { index, name in
            """
              <item>
                <title>\(text(number + index, 6)) &amp; more</title>
                <link>https://paper.example/\(name)?a=1&amp;b=2</link>
                <guid isPermaLink="false">paper-\(name)</guid>
                <pubDate>Mon, \(day(index)) Nov 2026 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;\(text(index, 20))&lt;/p&gt;</description>
                <category domain="x">\(words[index % words.count])</category>
              </item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0">
            <channel><title>Paper \(number)</title><link>https://paper.example/</link><description>About</description>
            \(items)
            </channel>
            </rss>
            """
    }

    private static func rssWithSections(_ number: Int) -> String {
        let items = items(number) { index, name in
            """
              <item><title><![CDATA[\(text(number + index, 5))]]></title><link>https://blog.example/\(name)</link>
                <dc:creator><![CDATA[Ann]]></dc:creator><pubDate>Tue, \(day(index)) Dec 2026 08:00:00 +0000</pubDate>
                <guid isPermaLink="true">https://blog.example/\(name)</guid>
                <description><![CDATA[<p>\(text(index, 12))</p>]]></description>
                <content:encoded><![CDATA[<p>\(text(index, 30))</p><p>\(text(index + 3, 30))</p>]]></content:encoded></item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Blog \(number)</title><link>https://blog.example/</link><description>About</description>
            \(items)
            </channel></rss>
            """
    }

    private static func atom(_ number: Int) -> String {
        let entries = items(number) { index, name in
            """
              <entry>
                <id>urn:\(name)</id><title>\(text(number + index, 6))</title><link rel="alternate" href="https://atom.example/\(name)" type="text/html" />
                <updated>2026-11-\(day(index))T10:00:00Z</updated><author><name>Ann</name></author>
                <summary>\(text(index, 10))</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>\(text(index, 25))</p></div></content>
              </entry>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <title>Atom \(number)</title><id>urn:feed:\(number)</id><link href="https://atom.example/"/><updated>2026-11-23T10:00:00Z</updated>
            \(entries)
            </feed>
            """
    }

    private static func rdf(_ number: Int) -> String {
        let items = items(number) { index, name in
            """
            <item rdf:about="https://rdf.example/\(name)"><title>\(text(number + index, 6))</title><link>https://rdf.example/\(name)</link>
            <description>\(text(index, 15))</description><dc:date>2026-11-\(day(index))T10:00:00+01:00</dc:date></item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://rdf.example/feed"><title>RDF \(number)</title><link>https://rdf.example/</link><description>About</description></channel>
            \(items)
            </rdf:RDF>
            """
    }

    private static func podcast(_ number: Int) -> String {
        let items = items(number) { index, name in
            """
            <item><title>\(text(number + index, 4))</title><itunes:author>Show</itunes:author><guid>https://pod.example/\(name)</guid>
            <link>https://pod.example/\(name)</link><enclosure url="https://pod.example/\(name).mp3" length="1" type="audio/mpeg" />
            <pubDate>Wed, \(day(index)) Nov 2026 05:00:00 -0500</pubDate><itunes:summary>\(text(index, 18))</itunes:summary>
            <media:content url="https://pod.example/\(name).jpg" medium="image" /></item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Pod \(number)</title><link>https://pod.example/</link><description>About</description>
            \(items)
            </channel></rss>
            """
    }
}
