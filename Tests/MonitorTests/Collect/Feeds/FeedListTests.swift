import Foundation
import Monitor
import TestKit
import Testing

/// A list of feeds as a source.
@Suite struct FeedListTests {
    private static func list(_ path: String = "/feeds.opml") -> FeedListSettings {
        var settings = FeedListSettings(id: "list", path: path)
        settings.template.every = .seconds(60)
        settings.template.tags = ["mine"]
        return settings
    }

    private static func opml(_ entries: [(String, [String])]) -> Opml {
        var opml = Opml()
        opml.feeds = entries.map { url, tags in
            var feed = Opml.Feed(title: "A title", url: url)
            feed.tags = tags
            return feed
        }
        return opml
    }

    @Test(arguments: [
        ("https://example.org/rss", "list/example.org/rss"), ("http://Example.org/", "list/example.org"),
        ("https://example.org/a?b=c", "list/example.org/a?b=c"), (" feed://example.org/x ", "list/example.org/x"),
        ("feed:https://example.org/x", "list/example.org/x"), ("https://user:word@example.org/x", "list/example.org/x"),
    ])
    func theAddressMakesTheName(_ url: String, _ id: String) throws {
        let feeds = try FeedList.feeds(of: Self.opml([(url, [])]), Self.list())
        #expect(feeds.map(\.id) == [id])
        #expect(feeds[0].every == .seconds(60))
    }

    @Test func aFeedInTwoFoldersIsOneFeed() throws {
        let feeds = try FeedList.feeds(
            of: Self.opml([("https://a.example/", ["x"]), ("https://b.example/", []), ("http://a.example", ["y", "x", "mine"])]),
            Self.list())
        #expect(feeds.map(\.id) == ["list/a.example", "list/b.example"])
        #expect(feeds.map(\.tags) == [["mine", "x", "y"], ["mine"]])
    }

    @Test func anEntryThatCannotBeFetchedIsAFault() {
        #expect(
            throws: FeedListFault.unusable(
                path: "/feeds.opml", title: "A title", reason: "addresses of the kind ftp: are not fetched, only http: and https:")
        ) {
            try FeedList.feeds(of: Self.opml([("https://a.example/", []), ("ftp://b.example/", [])]), Self.list())
        }
    }

    @Test func filesAreRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("<opml><outline xmlUrl='https://a.example/rss'/></opml>", to: "feeds.opml")
        try folder.write("no list", to: "text.opml")
        #expect(try FeedList.read(Self.list(folder.path + "/feeds.opml")).map(\.url) == ["https://a.example/rss"])
        #expect(throws: FeedListFault.noList(path: folder.path + "/text.opml")) { try FeedList.read(Self.list(folder.path + "/text.opml")) }
        #expect(throws: FeedListFault.noFile(path: folder.path)) { try FeedList.read(Self.list(folder.path)) }
        #expect(throws: FeedListFault.self) { try FeedList.read(Self.list(folder.path + "/none.opml")) }
    }
}
