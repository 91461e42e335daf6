import Foundation
import Testing

@testable import Monitor

/// The examples of RFC 9309, and what sites write besides.
@Suite struct RobotsRulesTests {
    private static func rules(_ text: String, _ product: String = "monitord") -> RobotsRules { RobotsRules(Array(text.utf8), for: product) }

    @Test(arguments: [
        // No word, no rule.
        ("", "/a", true), ("Sitemap: https://a.example/s.xml", "/a", true), ("<html>404</html>", "/a", true),
        ("User-agent: *\nDisallow:", "/a", true), ("User-agent: *\nDisallow: /", "/a", false), ("User-agent: *\nDisallow: /", "/", false),
        // Only the lines that are meant for us; those for all where there are none.
        ("User-agent: other\nDisallow: /", "/a", true), ("User-agent: other\nUser-agent: monitord\nDisallow: /", "/a", false),
        ("User-agent: Monitord/2.0\nDisallow: /", "/a", false), ("User-agent: monitordx\nDisallow: /", "/a", true),
        ("User-agent: *\nDisallow: /\n\nUser-agent: monitord\nDisallow: /b", "/a", true),
        ("User-agent: monitord\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: monitord\nDisallow: /b", "/b", false),
        ("User-agent: monitord\nCrawl-delay: 3\nDisallow: /a", "/a", false),
        ("User-agent: monitord\n\nUser-agent: *\nDisallow: /", "/a", false),
        // The longest pattern decides, and of two as long the one that allows.
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true), ("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true), ("User-agent: *\nAllow: /\nDisallow: /*.gif$", "/x.gif", false),
        // Patterns.
        ("User-agent: *\nDisallow: *.gif$", "/x.gif?y", true),
        ("User-agent: *\nDisallow: /this/*/exactly", "/this/is/not/exactly/it", false),
        ("User-agent: *\nDisallow: /a$", "/a", false), ("User-agent: *\nDisallow: /a$", "/ab", true),
        ("User-agent: *\nDisallow: /a$b", "/a$b", false), ("User-agent: *\nDisallow: /*?print", "/a?print=1", false),
        ("User-agent: *\nDisallow: /a**b", "/axxb", false), ("User-agent: *\nDisallow: /", "/x?y", false),
        // One spelling for each octet.
        ("User-agent: *\nDisallow: /ü", "/%c3%bc", false), ("User-agent: *\nDisallow: /%7eann", "/~ann", false),
        ("User-agent: *\nDisallow: /a%2Fb", "/a/b", true), ("User-agent: *\nDisallow: /%zz", "/%zz", false),
        // As people write it.
        ("\u{FEFF}USER-AGENT : *\r\nDISALLOW:/a # not this\r\n", "/a", false), ("User-agent: * # all\rDisallow: /a\r", "/a", false),
        ("Disallow: /", "/a", true), ("User-agent:\nDisallow: /", "/a", true), ("disallow /a\nUser-agent: *\ndisallow: a", "/a", true),
    ])
    func whatASiteAsks(_ text: String, _ target: String, _ isAllowed: Bool) {
        #expect(Self.rules(text).allows(target) == isAllowed)
    }

    @Test(arguments: [
        ("monitord (+https://example.org/contact)", "monitord"), ("Acme-News_Bot/1.0", "acme-news_bot"), ("Élan/1", ""), ("", ""),
    ])
    func aProgramIsKnownByTheNameInItsAgent(_ agent: String, _ product: String) {
        #expect(RobotsRules.product(of: agent) == product)
    }

    @Test func manyStarsCostNoTime() {
        let pattern = "/" + String(repeating: "a*", count: 200) + "b"
        #expect(Self.rules("User-agent: *\nDisallow: \(pattern)").allows("/" + String(repeating: "a", count: 2000)))
    }
}
