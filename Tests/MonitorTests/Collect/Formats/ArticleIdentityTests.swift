import Monitor
import Rules
import Testing

@Suite struct ArticleIdentityTests {
    @Test func anIdIs32HexDigitsAndStaysTheSame() {
        let first = ids([article(guid: "urn:1", url: "https://a.example/1", title: "One")])
        let again = ids([article(guid: "urn:1", url: "https://a.example/moved", title: "One, corrected")])
        #expect(first == again)
        #expect(first[0].count == 32)
        #expect(first[0].allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }

    @Test func withoutAGuidTheLinkDecidesAndWithoutALinkTheText() {
        #expect(ids([article(url: "https://a.example/1", title: "x")]) == ids([article(url: "https://a.example/1", title: "y")]))
        #expect(ids([article(title: "x")]) == ids([article(title: "x")]))
        #expect(ids([article(title: "x")]) != ids([article(title: "y")]))
    }

    @Test func aGuidIsNoLink() {
        #expect(ids([article(guid: "https://a.example/1")]) != ids([article(url: "https://a.example/1")]))
    }

    @Test func aGuidThatRepeatsIsCompletedByTheLinkWhateverTheOrder() {
        let one = article(guid: "same", url: "https://a.example/1")
        let two = article(guid: "same", url: "https://a.example/2")
        let both = ids([one, two])
        #expect(both[0] != both[1])
        #expect(ids([two, one]) == both.reversed())
    }

    @Test func aGuidThatRepeatsWithoutLinksIsCompletedByTheTitle() {
        let both = ids([article(guid: "same", title: "One"), article(guid: "same", title: "Two")])
        #expect(both[0] != both[1])
    }

    @Test func aLinkThatRepeatsIsCompletedByTheTitle() {
        let both = ids([article(url: "https://a.example/", title: "One"), article(url: "https://a.example/", title: "Two")])
        #expect(both[0] != both[1])
    }

    @Test func theSameArticleTwiceIsOneArticle() {
        let article = article(guid: "g", url: "https://a.example/1", title: "One")
        #expect(Set(ids([article, article])).count == 1)
        #expect(ids([article, article])[0] == ids([article])[0])
    }

    private func article(guid: String? = nil, url: String? = nil, title: String? = nil) -> Article {
        var article = Article(id: "")
        article.guid = guid
        article.url = url
        article.title = title
        return article
    }

    private func ids(_ articles: [Article]) -> [String] {
        var articles = articles
        ArticleIdentity.assign(to: &articles)
        return articles.map(\.id)
    }
}
