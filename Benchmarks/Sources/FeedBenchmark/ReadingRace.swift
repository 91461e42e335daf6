import Foundation
import Monitor

/// Reads feeds side by side with `xmllint --sax --noout`, which parses the same files and throws everything away. Both in CPU time, in turns,
/// so that a busy machine is unfair to neither.
enum ReadingRace {
    private static let turns = 7
    private static let feeds = 100

    static func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "feed-benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var (files, contents) = ([String](), [[UInt8]]())
        for number in 0..<feeds {
            let content = Array(FeedPress(number: number).feed(items: 40).utf8)
            let file = folder.appending(path: "\(number).xml")
            try Data(content).write(to: file)
            files.append(file.path)
            contents.append(content)
        }
        let megabytes = Double(contents.reduce(0) { $0 + $1.count }) / 1_000_000
        var (ours, theirs, articles) = ([Double](), [Double](), 0)
        for _ in 0..<turns {
            let start = CPU.ourselves
            articles = contents.reduce(0) { $0 + DocumentReader.read($1).articles.count }
            ours.append(CPU.ourselves - start)
            theirs.append(try xmllint(files))
        }
        say("\(feeds) feeds, \(megabytes.short) MB, \(articles) articles, median of \(turns) turns, CPU time")
        say("  monitord  \((megabytes / ours.median).short) MB/s  articles whole, with HTML to text and dates")
        say("  xmllint   \((megabytes / theirs.median).short) MB/s  --sax --noout")
        say("  ratio     \((theirs.median / ours.median).short)")
    }

    private static func xmllint(_ files: [String]) throws -> Double {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/xmllint")
        process.arguments = ["--sax", "--noout", "--nonet"] + files
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let start = CPU.children
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw POSIXError(.EINVAL) }
        return CPU.children - start
    }
}
