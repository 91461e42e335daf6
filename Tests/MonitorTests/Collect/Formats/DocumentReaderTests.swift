import CZlib
import Foundation
import Monitor
import Rules
import Testing

@Suite struct DocumentReaderTests {
    private static let article = Array("Headline here\n\nThe text of it. It goes on.\n".utf8)

    @Test func gzipIsUnpacked() {
        let document = DocumentReader.read(gzip(Self.article))
        #expect(document.kind == .text && document.articles.first?.title == "Headline here" && !document.malformed)
        #expect(DocumentReader.read(gzip(gzip(Self.article))).articles == document.articles)
    }

    @Test func allMembersOfAGzipFileAreRead() {
        let first = Array("{\"title\": \"A\"}\n".utf8)
        let second = Array("{\"title\": \"B\"}\n".utf8)
        let document = DocumentReader.read(gzip(first) + gzip(second) + [0, 0, 0])
        #expect(document.articles.map(\.title) == ["A", "B"])
    }

    @Test func whatATruncatedGzipHoldsIsRead() {
        let lines = (0..<2000).map { "{\"id\": \"n\($0)\", \"title\": \"News \($0 * 7919 % 2000)\"}\n" }.joined()
        let packed = gzip(Array(lines.utf8))
        let document = DocumentReader.read(Array(packed.prefix(packed.count / 2)))
        #expect(document.articles.count > 100 && document.articles.count < 2000)
        #expect(document.malformed && document.error?.contains("the gzip file ends in the middle") == true)
    }

    @Test func aBrokenGzipIsNoCrash() {
        var packed = gzip(Self.article)
        packed[15] ^= 0xFF
        packed[16] ^= 0xFF
        let document = DocumentReader.read(packed)
        #expect(document.error?.contains("gzip") == true)
        #expect(DocumentReader.read([0x1F, 0x8B, 8]).error?.contains("gzip") == true)
    }

    @Test func aBombCostsNoMoreThanTheLimit() {
        let bomb = gzip([UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000))
        #expect(bomb.count < 100_000)
        for packed in [bomb, gzip(bomb)] {
            let document = DocumentReader.read(packed, limits: DocumentLimits(maxBytes: 1_000_000))
            #expect(document.kind == .unknown && document.articles.isEmpty)
            #expect(document.error == "unpacks to more than 1000000 bytes, which is the limit")
        }
    }

    /// A document of each format with so many articles, `t0` and on.
    private static func documents(_ count: Int) -> [String] {
        func list(_ article: (Int) -> String, by separator: String = "") -> String { (0..<count).map(article).joined(separator: separator) }
        let json = { (number: Int) in #"{"id": "\#(number)", "title": "t\#(number)"}"# }
        let items = list { "<item><title>t\($0)</title></item>" }
        let pages = list { "<url><loc>https://a.example/\($0)</loc><n:news><n:title>t\($0)</n:title></n:news></url>" }
        let spaces = #"xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9""#
        return [
            "<rss version=\"2.0\"><channel>\(items)</channel></rss>", "<urlset \(spaces)>\(pages)</urlset>",
            #"{"version": "https://jsonfeed.org/version/1.1", "items": ["# + list(json, by: ",") + "]}", "[" + list(json, by: ",") + "]",
            list(json, by: "\n"),
        ]
    }

    @Test(arguments: documents(9))
    func articlesBeyondTheLimitAreNotRead(_ text: String) {
        let document = DocumentReader.read(Array(text.utf8), limits: DocumentLimits(maxArticles: 4))
        #expect(document.articles.map(\.title) == ["t0", "t1", "t2", "t3"])
        #expect(document.error?.contains("4") == true)
        #expect(DocumentReader.read(Array(text.utf8), limits: DocumentLimits(maxArticles: 9)).error == nil)
    }

    @Test func aFeedBehindTheDoctypeOfHTMLIsAFeed() {
        let doctype = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://a.example/\">"
        let empty = DocumentReader.read(Array("<?xml version=\"1.0\"?>\(doctype)<rss><channel><title>found</title></channel></rss>".utf8))
        #expect(empty.kind == .rss && empty.feed?.title == "found")
        let page = DocumentReader.read(Array("\(doctype)<p>Feeds of the item are in a channel.</p>".utf8))
        #expect(page.kind == .html)
    }

    @Test func aFileLargerThanTheLimitIsNotRead() {
        let document = DocumentReader.read(Self.article, limits: DocumentLimits(maxBytes: 10))
        #expect(document.kind == .unknown && document.articles.isEmpty && document.error == "larger than 10 bytes, which is the limit")
    }

    @Test(arguments: [
        ([UInt8](), "the file is empty"), ([0, 0, 0, 0, 0], "the file holds nothing but zero bytes"),
        (Array("%PDF-1.7\n".utf8), "a PDF document, which monitord does not read"),
        ([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], "a ZIP archive or an office document, which monitord does not read"),
        (Array("{\\rtf1 text}".utf8), "an RTF document, which monitord does not read"),
        ((0...255).map { UInt8($0) }, "binary data of an unknown format, which monitord does not read"),
        (Array("<?xml version=\"1.0\"?>\n<!-- x --><invoice><sum>3</sum></invoice>".utf8), "root element `invoice`"),
    ])
    func whatIsNoNewsIsNamed(_ bytes: [UInt8], _ error: String) {
        let document = DocumentReader.read(bytes)
        #expect(document.kind == .unknown && document.articles.isEmpty)
        #expect(document.error?.contains(error) == true, "\(document.error ?? "no error")")
    }

    @Test(arguments: [
        ("<rss version=\"2.0\"><channel><item><title>A</title></item></channel></rss>", "rss"),
        ("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A</title></entry></feed>", "atom"),
        ("<!DOCTYPE html><title>A</title><p>Text", "html"), ("<p>A piece of a page</p>", "html"),
        ("<HTML><BODY>A page</BODY></HTML>", "html"),
        ("<!-- saved --> <html><p>A page</html>", "html"), ("<3 this headline", "text"), ("<VLO> to sell its stake", "text"),
        ("From: a@example.org\nSubject: A letter\n\nText", "eml"), ("Subject: a headline, no letter\n\nText.", "text"),
    ])
    func theContentTellsTheFormat(_ text: String, _ kind: String) {
        let document = DocumentReader.read(Array(text.utf8))
        #expect(document.kind.rawValue == kind && document.articles.count == 1)
    }

    @Test func everyArticleHasAnIdAndItsFile() {
        let document = DocumentReader.read(Self.article, origin: DocumentOrigin(file: "in/a.txt"))
        #expect(document.articles.first?.file == "in/a.txt" && document.articles.first?.id.count == 32)
        #expect(DocumentReader.read(Self.article).articles.first?.id == document.articles.first?.id)
    }

    @Test(arguments: 0..<200)
    func noBytesAreACrash(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        let starts = ["", "{\"", "<html><", "From: a\nSubject: =?", "---\n", "<?xml", "[{", "\u{FEFF}", "<nitf><", "Headline\n\n"]
        var bytes = Array(starts[seed % starts.count].utf8)
        let alphabet = Array("<>\"'&;=/!-[]{}:,?#x \n\r\tabc.0\u{E9}\u{2028}".utf8)
        for _ in 0..<2000 {
            bytes.append(seed % 3 == 0 ? UInt8(truncatingIfNeeded: next()) : alphabet[Int(next() % UInt64(alphabet.count))])
        }
        _ = DocumentReader.read(bytes)
        _ = DocumentReader.read([0x1F, 0x8B, 8, 0] + bytes)
    }
}

/// One gzip member, as gzip would write it.
private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    #expect(
        deflateInit2_(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            == Z_OK)
    defer { deflateEnd(&stream) }
    var input = bytes
    var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    let count = out.count
    input.withUnsafeMutableBufferPointer { source in
        out.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(count)
            #expect(deflate(&stream, Z_FINISH) == Z_STREAM_END)
        }
    }
    return Array(out.prefix(count - Int(stream.avail_out)))
}
