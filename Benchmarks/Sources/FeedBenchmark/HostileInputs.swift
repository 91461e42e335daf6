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
        ("1 MB of titles that are never closed", { item(many("<title>", 140_000)) }),
        ("1 MB of ../ in a link", { item("<link href=\"" + many("../", 330_000) + "\"/>") }),
        ("30,000 prefixes", { prefixes }),
        ("1 MB of JSON that is never closed", { "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [" + many("[", 1_000_000) }),
        ("1 MB of parts of a letter", { "Content-Type: multipart/mixed; boundary=a\n\n" + many(part, 17_000) }),
        ("1 MB of encoded words", { "Subject: " + many("=?utf-8?q?a?= ", 70_000) + "\n\nx" }),
        ("1 MB of divisions of a page", { "<html><body>" + many("<div><p>word ", 75_000) }),
    ]

    private static let part = "--a\nContent-Type: multipart/mixed; boundary=a\n\n"

    private static var prefixes: String {
        let declared = (0..<30_000).map { "xmlns:n\($0)=\"http://a.example/\($0)\"" }.joined(separator: " ")
        return "<rss \(declared)><channel><item><title>t</title>" + (0..<30_000).map { "<n\($0):a/>" }.joined() + "</item></channel></rss>"
    }

    /// Some kilobytes that unpack to a gigabyte, packed twice.
    private static func bomb() throws -> [UInt8] {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "head -c 1000000000 /dev/zero | gzip -1 | gzip"]
        let output = Pipe()
        shell.standardOutput = output
        try shell.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        return Array(bytes)
    }

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
        for number in 0...inputs.count {
            let child = Process()
            child.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            child.arguments = [childFlag, String(number)]
            try child.run()
            child.waitUntilExit()
            guard child.terminationStatus == 0 else { throw POSIXError(.EIO) }
        }
    }

    /// In the child.
    static func measure(_ number: Int) throws {
        let isBomb = number == inputs.count
        let bytes = isBomb ? try bomb() : Array(inputs[number].text().utf8)
        let name = isBomb ? "a gigabyte in a gzip in a gzip of \(bytes.count / 1024) KB" : inputs[number].name
        // Tables and allocators are there already when a daemon reads.
        _ = DocumentReader.read(Array(item("<description>warm</description>").utf8))
        Memory.forget()
        let (before, start) = (Memory.peakMegabytes, ContinuousClock.now)
        let (cpu, document) = (CPU.ourselves, DocumentReader.read(bytes))
        let (milliseconds, busy) = ((ContinuousClock.now - start) / .milliseconds(1), (CPU.ourselves - cpu) * 1000)
        let memory = (Memory.peakMegabytes - before).short
        say("  \(milliseconds.short) ms (\(busy.short) of CPU), \(memory) MB: \(name), \(document.articles.count) articles")
    }
}
