import Foundation
import Monitor

/// Reads what was made to cost more than it weighs, each in a process of its own, so that its memory is its own.
enum HostileInputs {
    static let childFlag = "--hostile-input"

    private static let inputs: [(name: String, text: @Sendable () -> String)] = [
        ("200 KB of <!--", { item(many("<!--", 50_000)) }),
        ("1 MB of &", { item("<description>" + many("&", 1_000_000) + "</description>") }),
        ("0.5 MB of attributes in one tag", { item("<description " + many("a=\"b\" ", 83_000) + ">x</description>") }),
        (
            "0.5 MB of different attributes in one tag",
            { item("<description " + (0..<40_000).map { "a\($0)=\"b\" " }.joined() + ">x</description>") }
        ),
        ("100,000 nested elements", { item(many("<a>", 100_000)) }),
        ("100,000 nested elements of HTML", { item("<description><![CDATA[" + many("<div>", 100_000) + "]]></description>") }),
        ("billion laughs", { laughs }),
        (
            "external entities",
            {
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///dev/zero\"><!ENTITY % y SYSTEM \"http://127.0.0.1:9/\"> %y;]>"
                    + item("<title>&x;</title>")
            }
        ),
        ("1 MB of <![CDATA[", { item(many("<![CDATA[", 111_000)) }),
        ("1 MB of &lt;", { item("<description>" + many("&lt;", 250_000) + "</description>") }),
    ]

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func item(_ inside: String) -> String {
        "<rss version=\"2.0\"><channel><title>feed</title><item><title>one</title>\(inside)</item><item><title>two</title></item></channel></rss>"
    }

    private static var laughs: String {
        let entities = (1..<10).map { "<!ENTITY l\($0) \"\(many("&l\($0 - 1);", 10))\">" }.joined()
        return "<!DOCTYPE r [<!ENTITY l0 \"lol\">\(entities)]>" + item("<description>&l9;</description>")
    }

    static func run() throws {
        say("hostile input: time to read it, and memory beyond what the process had before")
        for number in inputs.indices {
            let child = Process()
            child.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            child.arguments = [childFlag, String(number)]
            try child.run()
            child.waitUntilExit()
            guard child.terminationStatus == 0 else { throw POSIXError(.EIO) }
        }
    }

    /// In the child.
    static func measure(_ number: Int) {
        let bytes = Array(inputs[number].text().utf8)
        // Tables and allocators are there already when a daemon reads.
        _ = DocumentReader.read(Array(item("<description>warm</description>").utf8))
        Memory.forget()
        let (memory, start) = (Memory.peakMegabytes, ContinuousClock.now)
        let document = DocumentReader.read(bytes)
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        say(
            "  \(milliseconds.short) ms, \((Memory.peakMegabytes - memory).short) MB: \(inputs[number].name), \(document.articles.count) articles"
        )
    }
}
