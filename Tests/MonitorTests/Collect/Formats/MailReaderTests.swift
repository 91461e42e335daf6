import Foundation
import Monitor
import Rules
import Testing

@Suite struct MailReaderTests {
    private func read(_ text: String) -> Document { DocumentReader.read(Array(text.replacing("\n", with: "\r\n").utf8)) }

    @Test func aPlainLetterIsRead() throws {
        let document = read(
            """
            Return-Path: <wire@example.org>
            From: "Jane Doe" <jane@example.org>
            To: desk@example.org
            Subject: Harbour plan
             agreed
            Date: Mon, 23 Nov 2026 11:00:00 +0100
            Message-ID: <1@example.org>
            Content-Type: text/plain; charset=utf-8

            Ministers from three coastal states agreed on Monday to rebuild the
            harbour of Eastport.

            They said that work would begin in March.

            -- 
            Example News, Harbour Street 1
            """)
        let article = try #require(document.articles.first)
        #expect(document.kind == .eml && document.encoding == "utf-8" && !document.malformed && document.error == nil)
        #expect(article.title == "Harbour plan agreed" && article.guid == "1@example.org" && article.authors == ["Jane Doe"])
        #expect(article.published == Date(timeIntervalSince1970: 1_795_428_000))
        #expect(
            article.body == "Ministers from three coastal states agreed on Monday to rebuild the harbour of Eastport.\n\n"
                + "They said that work would begin in March.")
    }

    @Test(arguments: [
        ("=?utf-8?Q?Z=C3=BCrich_w=C3=A4hlt?=", "Zürich wählt"), ("=?UTF-8?B?WsO8cmljaA==?= today", "Zürich today"),
        ("=?iso-8859-1?q?Z=FCrich?= =?iso-8859-1?q?_w=E4hlt?=", "Zürich wählt"), ("=?utf-8?b?WsM=?= =?utf-8?b?vHJpY2g=?=", "Zürich"),
        ("=?windows-1251?Q?=CC=E8=F0?=", "Мир"), ("a =?utf-8?q?b?= c", "a b c"), ("=?broken?x?", "=?broken?x?"), ("100 =? 5", "100 =? 5"),
        ("Zürich", "Zürich"), ("=?utf-8*de?q?Z=C3=BCrich?=", "Zürich"),
    ])
    func headersAreDecoded(_ subject: String, _ title: String) {
        #expect(read("From: a@example.org\nSubject: \(subject)\n\nText.").articles.first?.title == title)
    }

    @Test(arguments: [
        ("quoted-printable", "Z=C3=BCrich w=C3=A4hl=\nt =3D heute =", "Zürich wählt = heute"),
        ("base64", "WsO8cmljaCB3w6Ro\nbHQ=", "Zürich wählt"), ("8bit", "Zürich wählt", "Zürich wählt"),
        ("quoted-printable", "a =zz b", "a =zz b"),
    ])
    func bodiesAreUnpacked(_ encoding: String, _ packed: String, _ text: String) {
        let letter =
            "From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: \(encoding)\n\n"
        #expect(read(letter + packed).articles.first?.body == text)
    }

    private func letter(_ type: String, _ body: String) -> String {
        "From: a@example.org\nSubject: x\nContent-Type: \(type)\n\n\(body)"
    }

    @Test func ofAlternativesThePlainOneIsRead() {
        let document = read(
            letter(
                "multipart/alternative; boundary=\"b; 1\"",
                """
                Preamble.
                --b; 1
                Content-Type: text/html

                <p>HTML</p>
                --b; 1
                Content-Type: text/plain

                Plain
                --b; 1--
                Epilogue.
                """))
        #expect(document.articles.first?.body == "Plain")
    }

    @Test func partsAreReadAndAttachmentsAreNot() {
        let document = read(
            letter(
                "multipart/mixed; boundary=outer",
                """
                --outer
                Content-Type: multipart/related; boundary=inner

                --inner
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>Z=FCrich</p><p>w=E4hlt</p>
                --inner
                Content-Type: image/png

                xxxx
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                Attached
                --outer
                Content-Type: message/rfc822

                From: b@example.org
                Subject: inner

                Forwarded
                --outer--
                """))
        #expect(document.articles.first?.body == "Zürich\n\nwählt\n\nForwarded")
    }

    @Test func linesThatFlowAreJoined() {
        #expect(
            read(letter("text/plain; format=flowed", "This line \nflows on.\nThis does not.")).articles.first?.body
                == "This line flows on.\n\nThis does not.")
    }

    @Test func aLetterCutOffIsReadAsFarAsItGoes() {
        let text = letter("multipart/mixed; boundary=b", "--b\nContent-Type: text/plain\n\nThe text was cut he")
        #expect(read(text).articles.first?.body == "The text was cut he")
    }

    @Test func aLetterWithoutTextHasItsSubject() {
        let article = read("From: a@example.org\nSubject: Only this\n\n").articles.first
        #expect(article?.title == "Only this" && article?.body == nil)
    }

    @Test(arguments: ["--b\n", "--b\nContent-Type: multipart/mixed; boundary=b\n\n", "=?", "a: b\n", "--b--\n", " \n", "=\n"])
    func hostileLettersTakeTimeInProportion(_ piece: String) {
        let text = letter("multipart/mixed; boundary=b", String(repeating: piece, count: 200_000 / piece.utf8.count))
        let time = ContinuousClock().measure { _ = read(text) }
        #expect(time < .seconds(5))
    }
}
