import Foundation
import Monitor

/// Reads feeds side by side with `xmllint --sax --noout`, which parses the same files and throws everything away. Both in CPU time, in turns,
/// so that a busy machine is unfair to neither.
///
///     FeedBenchmark FEED…     well-formed feeds; they are read as often as it takes to reach 10 MB
@main
struct FeedBenchmark {
    private static let turns = 7
    private static let leastBytes = 10_000_000
    /// RUSAGE_SELF and RUSAGE_CHILDREN, whose type differs between versions of Glibc's module.
    private static let (ourselves, children): (Int32, Int32) = (0, -1)

    static func main() throws {
        let files = Array(CommandLine.arguments.dropFirst())
        let feeds = try files.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) }
        let once = feeds.reduce(0) { $0 + $1.count }
        guard once > 0 else {
            FileHandle.standardError.write(Data("usage: FeedBenchmark FEED…\n".utf8))
            exit(64)
        }
        let rounds = (leastBytes + once - 1) / once
        let megabytes = Double(once * rounds) / 1_000_000
        var (ours, theirs, articles) = ([Double](), [Double](), 0)
        for _ in 0..<turns {
            let start = cpuSeconds(ourselves)
            articles = 0
            for _ in 0..<rounds {
                for feed in feeds { articles += DocumentReader.read(feed).articles.count }
            }
            ours.append(cpuSeconds(ourselves) - start)
            theirs.append(try xmllint(files, rounds: rounds))
        }
        let (mine, yardstick) = (ours.sorted()[turns / 2], theirs.sorted()[turns / 2])
        print("\(files.count) feeds, \(format(megabytes)) MB, \(articles) articles, median of \(turns) turns, CPU time")
        print("monitord  \(format(megabytes / mine)) MB/s  articles whole, with HTML to text and dates")
        print("xmllint   \(format(megabytes / yardstick)) MB/s  --sax --noout")
        print("ratio     \(format(yardstick / mine))")
    }

    private static func xmllint(_ files: [String], rounds: Int) throws -> Double {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/xmllint")
        process.arguments = ["--sax", "--noout", "--nonet"] + (0..<rounds).flatMap { _ in files }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let start = cpuSeconds(children)
        try process.run()
        process.waitUntilExit()
        return cpuSeconds(children) - start
    }

    private static func cpuSeconds(_ who: Int32) -> Double {
        var usage = rusage()
        getrusage(who, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func format(_ number: Double) -> String { String(format: "%.2f", number) }
}
