import Foundation
import Monitor

/// Fetches feeds by the fetch engine alone, and by `curl --parallel`, in turns from the same server, each feed from a host of its own.
enum FetchingRace {
    private static let feeds = 5_000
    private static let atOnce = 256
    private static let turns = 5

    static func run() async throws {
        let server = try PlainServer(body: Array(FeedPress(number: 1).feed(items: 10).utf8))
        // The whole of 127.0.0.0/8 is this machine: 5,000 hosts without a name server.
        let urls = (0..<feeds).map { "http://127.1.\($0 / 250).\($0 % 250 + 1):\(server.port)/feed" }
        let settings = FileManager.default.temporaryDirectory.appending(path: "fetch-benchmark-\(UUID().uuidString)")
        try urls.map { "url=\"\($0)\"\noutput=\"/dev/null\"\n" }.joined().write(to: settings, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: settings) }
        var (ours, theirs) = ([Double](), [Double]())
        for _ in 0..<turns {
            ours.append(try await engine(urls))
            theirs.append(try curl(settings.path))
        }
        say("\(feeds) feeds of \(server.bodyBytes) bytes from \(feeds) hosts, \(atOnce) at once, median of \(turns) turns")
        say("  monitord  \(Int(Double(feeds) / ours.median)) a second")
        say("  curl      \(Int(Double(feeds) / theirs.median)) a second, --parallel --parallel-max \(atOnce)")
        say("  ratio     \((theirs.median / ours.median).short)")
    }

    private static func engine(_ urls: [String]) async throws -> Double {
        var settings = HTTPClient.Settings()
        settings.concurrency = atOnce
        let client = HTTPClient(settings)
        let start = ContinuousClock.now
        let bytes = await withTaskGroup(of: Int.self) { group in
            for url in urls {
                group.addTask {
                    var request = HTTPRequest(.get, url)
                    request.addresses = .everything
                    return (try? await client.send(request).body.count) ?? 0
                }
            }
            return await group.reduce(0, +)
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        await client.shutdown()
        guard bytes > 0, bytes % urls.count == 0 else { throw POSIXError(.EIO) }
        return seconds
    }

    private static func curl(_ settings: String) throws -> Double {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/curl")
        process.arguments = ["--silent", "--fail", "--parallel", "--parallel-max", String(atOnce), "--config", settings]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw POSIXError(.EIO) }
        return (ContinuousClock.now - start) / .seconds(1)
    }
}
