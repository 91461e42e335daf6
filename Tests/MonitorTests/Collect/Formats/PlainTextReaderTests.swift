import Foundation
import Monitor
import Rules
import Testing

/// What a plain text is expected to be read as.
struct PlainTextCase: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var title: String?
    var summary: String?
    var body: String?
    var authors: [String] = []

    var testDescription: String { name }
}

@Suite struct PlainTextReaderTests {
    private static let headline = "Ministers Agree on Harbour Plan as Storm Season Nears"
    private static let teaser =
        "After weeks of talks, ministers have found common ground on a plan that would rebuild the harbour before the storms come."
    private static let description = "The plan sets aside money for new walls while fishermen ask for more time."
    private static let first =
        "Ministers from three coastal states agreed on Monday to rebuild the harbour of Eastport. They said that work would begin in March. "
        + "Fishermen who had asked for more time called the plan hasty, while engineers warned that the old walls would not last."
    private static let second = "The harbour was damaged two years ago. Repairs have been put off since then."

    private static let aggregators: [PlainTextCase] = [
        .init(
            name: "teaser, headline, blank line, headline, description, body, a paragraph a line",
            text: "\(teaser)\n\(headline)\n\n\(headline)\n\(description)\n\(first)\n\(second)",
            title: headline, summary: "\(teaser)\n\n\(description)", body: "\(first)\n\n\(second)"),
        .init(
            name: "teaser and headline only above the body", text: "\(teaser)\n\(headline)\n\n\(first)\n\(second)", title: headline,
            summary: teaser, body: "\(first)\n\n\(second)"),
        .init(
            name: "headline twice, with blank lines", text: "\(headline)\n\n\(headline)\n\n\(first)\n\n\(second)", title: headline,
            summary: nil,
            body: "\(first)\n\n\(second)"),
        .init(
            name: "headline twice, description", text: "\(headline)\n\n\(headline)\n\(description)\n\(first)", title: headline,
            summary: description, body: first),
        .init(
            name: "the second headline in capitals and with other spaces",
            text: "\(headline)\n\n \(headline.uppercased().replacing(" ", with: "  "))\n\n\(first)", title: headline, summary: nil,
            body: first),
        .init(
            name: "the first headline in capitals", text: "\(headline.uppercased())\n\n\(headline)\n\n\(first)", title: headline,
            summary: nil,
            body: first),
        .init(
            name: "the first headline with the site's name", text: "\(headline) - The Example Post\n\n\(headline)\n\n\(first)",
            title: headline,
            summary: nil, body: first),
        .init(
            name: "a headline with a full stop that stands twice", text: "Storm hits.\n\nStorm hits.\n\n\(first)", title: "Storm hits.",
            summary: nil, body: first),
        .init(
            name: "teaser between the headlines", text: "\(headline)\n\(teaser)\n\n\(headline)\n\(first)", title: headline, summary: teaser,
            body: first),
        .init(
            name: "a teaser that is the body's first paragraph", text: "\(second)\n\(headline)\n\n\(second)\n\(first)", title: headline,
            summary: nil, body: "\(second)\n\n\(first)"),
        .init(
            name: "a teaser that repeats itself as description", text: "\(teaser)\n\(headline)\n\n\(headline)\n\(teaser)\n\(first)",
            title: headline, summary: teaser, body: first),
        .init(
            name: "a teaser without a full stop", text: "Ministers find common ground\n\(headline)\n\n\(headline)\n\(first)",
            title: headline,
            summary: "Ministers find common ground", body: first),
        .init(
            name: "advertisements are no headline", text: "\(headline)\nAdvertisement\nAdvertisement\n\(first)", title: headline,
            summary: nil,
            body: "Advertisement\n\nAdvertisement\n\n\(first)"),
    ]

    private static let plain: [PlainTextCase] = [
        .init(name: "headline and body", text: "\(headline)\n\n\(first)\n\n\(second)\n", title: headline, body: "\(first)\n\n\(second)"),
        .init(name: "no blank line", text: "\(headline)\n\(first)\n\(second)", title: headline, body: "\(first)\n\n\(second)"),
        .init(name: "headline alone", text: headline, title: headline, body: nil),
        .init(name: "headline that asks", text: "Will the Harbour Hold?\n\(first)", title: "Will the Harbour Hold?", body: first),
        .init(name: "headline that cries", text: "Storm!\n\n\(first)", title: "Storm!", body: first),
        .init(
            name: "headline with an abbreviation", text: "Minister Visits the U.S.\n\n\(first)", title: "Minister Visits the U.S.",
            body: first),
        .init(name: "no headline", text: "\(first)\n\n\(second)", title: nil, body: "\(first)\n\n\(second)"),
        .init(name: "one long line", text: first, title: nil, body: first),
        .init(name: "a short line with a full stop is text", text: "The harbour is closed.", title: nil, body: "The harbour is closed."),
        .init(
            name: "dateline", text: "\(headline)\n\nEASTPORT, Nov 23 (EX) - Ministers agreed on Monday. More follows.", title: headline,
            body: "EASTPORT, Nov 23 (EX) - Ministers agreed on Monday. More follows."),
        .init(
            name: "byline", text: "\(headline)\nBy Jane Doe and Erik van der Berg\n\n\(first)", title: headline, body: first,
            authors: ["Jane Doe", "Erik van der Berg"]),
        .init(
            name: "byline above the headline", text: "By Jane Doe\n\(headline)\n\n\(first)", title: headline, body: first,
            authors: ["Jane Doe"]),
        .init(
            name: "byline with an agency stays in the text", text: "\(headline)\nBy Jane Doe, Example News\n\n\(first)", title: headline,
            body: "By Jane Doe, Example News\n\n\(first)"),
        .init(name: "Markdown", text: "# \(headline) #\n\n\(first)", title: headline, body: first),
        .init(name: "underlined headline", text: "\(headline)\n=====\n\n\(first)", title: headline, body: first),
        .init(name: "rule above", text: "-----\n\n\(headline)\n\n\(first)", title: headline, body: first),
        .init(name: "CR LF", text: "\(headline)\r\n\r\n\(first)\r\n\(second)\r\n", title: headline, body: "\(first)\n\n\(second)"),
        .init(name: "CR", text: "\(headline)\r\r\(first)", title: headline, body: first),
        .init(
            name: "white space and byte order mark", text: "\u{FEFF}  \(headline)\t\n \u{A0}\n\t\(first)  ", title: headline, body: first),
        .init(
            name: "Chinese", text: "部长们就港口计划达成一致\n\n三个沿海州的部长星期一同意重建港口。\n工程将于三月开始。", title: "部长们就港口计划达成一致",
            body: "三个沿海州的部长星期一同意重建港口。\n\n工程将于三月开始。"),
        .init(
            name: "subheadings stay", text: "\(headline)\n\n\(first)\n\nWhat comes next\n\n\(second)", title: headline,
            body: "\(first)\n\nWhat comes next\n\n\(second)"),
        .init(name: "a date alone above", text: "23 November 2026\n\(headline)\n\n\(first)", title: headline, body: first),
    ]

    private static let wrapped: [PlainTextCase] = [
        .init(
            name: "hard-wrapped paragraphs",
            text: """
                Ministers Agree on Harbour Plan

                Ministers from three coastal states agreed on Monday to rebuild the
                harbour of Eastport. They said that work would begin in March.
                Fishermen had asked for more time.

                The harbour was damaged two years ago, and repairs have been put off
                since then.
                """,
            title: "Ministers Agree on Harbour Plan",
            body:
                "Ministers from three coastal states agreed on Monday to rebuild the harbour of Eastport. They said that work would begin in "
                + "March. Fishermen had asked for more time.\n\nThe harbour was damaged two years ago, and repairs have been put off since then."
        ),
        .init(
            name: "hard-wrapped and indented, without blank lines",
            text: """
                MINISTERS AGREE ON HARBOUR PLAN
                    EASTPORT, Nov 23 - Ministers from three coastal states agreed on
                Monday to rebuild the harbour of Eastport, which was damaged by a
                storm two years ago.
                    They said that work would begin in March, and that fishermen would
                be paid for the time.
                """,
            title: "MINISTERS AGREE ON HARBOUR PLAN",
            body:
                "EASTPORT, Nov 23 - Ministers from three coastal states agreed on Monday to rebuild the harbour of Eastport, which was damaged by "
                + "a storm two years ago.\n\nThey said that work would begin in March, and that fishermen would be paid for the time."),
        .init(
            name: "a wrapped text without a headline has none",
            text: """
                Ministers from three coastal states agreed on Monday to rebuild the
                harbour of Eastport, which was damaged by a storm two years ago and
                has been closed since.
                """,
            title: nil,
            body:
                "Ministers from three coastal states agreed on Monday to rebuild the harbour of Eastport, which was damaged by a storm two years "
                + "ago and has been closed since."),
        .init(
            name: "lists in a wrapped text",
            text: """
                Ministers Agree on Harbour Plan

                Ministers from three coastal states agreed on Monday to rebuild the
                harbour of Eastport, on these terms:
                - work begins in March
                - fishermen are paid
                """,
            title: "Ministers Agree on Harbour Plan",
            body:
                "Ministers from three coastal states agreed on Monday to rebuild the harbour of Eastport, on these terms:\n\n- work begins in March"
                + "\n\n- fishermen are paid"),
        .init(
            name: "words cut at a hyphen",
            text: """
                The ministers of three coastal states, among them the well-
                known critic of the plan, agreed on Monday to rebuild the long-
                closed harbour of Eastport, which was damaged two years ago.
                """,
            title: nil,
            body:
                "The ministers of three coastal states, among them the well-known critic of the plan, agreed on Monday to rebuild the long-closed "
                + "harbour of Eastport, which was damaged two years ago."),
    ]

    @Test(arguments: aggregators + plain + wrapped)
    func headlineSummaryAndBodyAreToldApart(_ wanted: PlainTextCase) throws {
        let document = DocumentReader.read(Array(wanted.text.utf8))
        let article = try #require(document.articles.first)
        #expect(document.kind == .text && document.articles.count == 1 && document.error == nil && !document.malformed)
        #expect(article.title == wanted.title)
        #expect(article.summary == wanted.summary)
        #expect(article.body == wanted.body)
        #expect(article.authors == wanted.authors)
        #expect(article.id.count == 32)
    }

    @Test(arguments: [
        (String.Encoding.utf16LittleEndian, "utf-16le"), (.utf16BigEndian, "utf-16be"), (.windowsCP1252, "windows-1252"), (.utf8, "utf-8"),
    ])
    func anyEncodingIsRead(_ encoding: String.Encoding, _ name: String) throws {
        let text = "Zürich wählt – wer gewinnt?\n\nDie Wähler entscheiden am Sonntag über den Ausbau des Hafens."
        let document = DocumentReader.read(Array(try #require(text.data(using: encoding))))
        #expect(document.articles.first?.title == "Zürich wählt – wer gewinnt?")
        #expect(document.articles.first?.body == "Die Wähler entscheiden am Sonntag über den Ausbau des Hafens.")
        #expect(document.encoding == name)
    }

    @Test(arguments: ["", " \n\t\n", "\u{FEFF}\n"])
    func nothingIsNoArticle(_ text: String) {
        let document = DocumentReader.read(Array(text.utf8))
        #expect(document.articles.isEmpty && document.error != nil)
    }

    @Test(arguments: ["\n", "a\n", "a ", "-", "a\n\n", "\r", "\u{2028}", "By A\n", "1\n", "A.\n"])
    func hostileTextTakesTimeInProportion(_ piece: String) {
        let text = Array(String(repeating: piece, count: 500_000 / piece.utf8.count).utf8)
        let time = ContinuousClock().measure { _ = DocumentReader.read(text) }
        #expect(time < .seconds(5))
    }
}
