import Foundation
import TestKit
import Testing

/// `monitord fetch` and `monitord feeds`, as people call them.
@Suite struct FeedCommandTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Radio</title><link>https://radio.example.org/</link>
        <item><title>Storm over the harbour</title><guid>g1</guid><description>Waves of nine metres.</description></item>
        <item><title>Calm again</title><guid>g2</guid></item></channel></rss>
        """

    private static func receiver() async -> WebReceiver {
        await WebReceiver { request, _ in
            switch request.path {
            case "/rss": .init(200, headers: ["ETag": "\"v1\"", "Content-Type": "application/rss+xml"], body: feed)
            case "/secret":
                request.headers["x-key"] == "sesame" ? .init(200, headers: ["Content-Type": "text/xml"], body: feed) : .init(401)
            case "/":
                .init(200, headers: ["Content-Type": "text/html"], body: "<html><link rel=alternate type=application/rss+xml href=rss>")
            case "/bare": .init(200, headers: ["Content-Type": "text/html"], body: "<html><title>Bare</title><p>Nothing here.")
            default: .init(404)
            }
        }
    }

    private static func run(_ arguments: [String], in folder: TemporaryFolder) async throws -> (code: Int32, process: MonitordProcess) {
        let process = try MonitordProcess(arguments, in: folder.url)
        return (try await process.exit(), process)
    }

    private static func lines(_ text: String) -> [[String: Any]] {
        text.split(separator: "\n").compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }

    // MARK: - fetch

    @Test func fetchPrintsArticlesAndShowsTheExchange() async throws {
        let (receiver, folder) = (await Self.receiver(), try TemporaryFolder())
        try await receiver.serving { address in
            let (code, process) = try await Self.run(["fetch", "\(address)/rss", "-v", "--allow-private", "--format", "json"], in: folder)
            #expect(code == 0, "\(process.standardError)")
            let articles = Self.lines(process.standardOutput)
            #expect(articles.compactMap { $0["title"] as? String } == ["Storm over the harbour", "Calm again"])
            #expect(articles.allSatisfy { $0["source"] is NSNull })
            let exchange = process.standardError
            for line in ["> GET /rss HTTP/1.1", "< HTTP/1.1 200", "validators: ETag \"v1\", Last-Modified none", "next due: "] {
                #expect(exchange.contains(line), "\(exchange)")
            }
            #expect(receiver.requests.first?.headers["user-agent"]?.hasPrefix("monitord/") == true)
        }
    }

    @Test func fetchUsesTheSecretsOfASubscribedFeedAndShowsNone() async throws {
        let (receiver, folder) = (await Self.receiver(), try TemporaryFolder())
        try await receiver.serving { address in
            try folder.write("sesame\n", to: "key")
            try folder.write(
                """
                schema: monitord.config/1
                sources: [{id: desk, type: feed, url: "\(address)/secret", headers: {X-Key: {file: key}}, allow_private: true}]
                """, to: "monitord.yaml")
            for name in ["desk", "\(address)/secret"] {
                let (code, process) = try await Self.run(
                    ["fetch", name, "-v", "--config", "monitord.yaml", "--format", "json"], in: folder)
                #expect(code == 0, "\(process.standardError)")
                #expect(Self.lines(process.standardOutput).compactMap { $0["source"] as? String } == ["desk", "desk"])
                #expect(!process.standardError.contains("sesame"))
            }
        }
    }

    @Test func fetchSaysWhyThereIsNothing() async throws {
        let (receiver, folder) = (await Self.receiver(), try TemporaryFolder())
        try await receiver.serving { address in
            let cases: [([String], Int32, String)] = [
                (["\(address)/none", "--allow-private"], 69, "the server answered 404 (not found)"),
                (["\(address)/rss"], 69, "lies at 127.0.0.1, which is not a public address"),
                (["file:///etc/hostname"], 69, "addresses of the kind file: are not fetched"),
                (["http://user:pass@127.0.0.1:1/?key=abc", "--allow-private"], 69, "no connection to 127.0.0.1"),
            ]
            for (arguments, expected, words) in cases {
                let (code, process) = try await Self.run(["fetch"] + arguments, in: folder)
                #expect(code == expected && process.standardError.contains(words), "\(arguments): \(code) \(process.standardError)")
                #expect(!process.standardError.contains("pass") && !process.standardError.contains("abc"))
                #expect(process.standardOutput.isEmpty)
            }
        }
    }

    // MARK: - feeds

    @Test func discoverFindsTheFeedsOfAPage() async throws {
        let (receiver, folder) = (await Self.receiver(), try TemporaryFolder())
        try await receiver.serving { address in
            let (code, process) = try await Self.run(
                ["feeds", "discover", "\(address)/", "--allow-private", "--format", "json"], in: folder)
            #expect(code == 0, "\(process.standardError)")
            let found = try #require(Self.lines(process.standardOutput).first)
            #expect(found["url"] as? String == "\(address)/rss" && found["kind"] as? String == "rss" && found["articles"] as? Int == 2)
            #expect(try await Self.run(["feeds", "discover", "\(address)/none", "--allow-private"], in: folder).code == 69)
        }
    }

    private static let opml = """
        <opml version="2.0"><head><title>Mine</title></head><body>
        <!-- my own order -->
        <outline text="Europe"><outline type="rss" text="Desk" xmlUrl="https://desk.example/rss"/></outline>
        </body></opml>
        """

    @Test func importedFeedsAreListedOnceAndExported() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            opml("Asia", ["https://desk.example/rss", "http://two.example/atom", "https://own.example/rss", "ftp://x"]), to: "in.opml")
        try folder.write(Self.opml, to: "feeds.opml")
        try folder.write(
            """
            schema: monitord.config/1
            sources:
              - {id: own, type: feed, url: "https://own.example/rss", tags: [mine]}
              - {id: list, type: opml, path: feeds.opml, tags: [press]}
            """, to: "monitord.yaml")
        let config = ["--config", "monitord.yaml"]
        let (code, process) = try await Self.run(["feeds", "import", "in.opml"] + config, in: folder)
        #expect(code == 0 && process.standardOutput.hasPrefix("1 feed added to "), "\(process.standardOutput)\(process.standardError)")
        #expect(process.standardOutput.hasSuffix("feeds.opml, 2 known before\n") && process.standardError.contains("ftp"))
        let written = try folder.read("feeds.opml")
        #expect(written.contains("<!-- my own order -->") && written.contains("http://two.example/atom"))
        let list = try await Self.run(["feeds", "list", "--format", "json"] + config, in: folder).process
        let feeds = Self.lines(list.standardOutput)
        #expect(feeds.compactMap { $0["id"] as? String } == ["own", "list/desk.example/rss", "list/two.example/atom"])
        #expect(feeds.compactMap { $0["tags"] as? [String] } == [["mine"], ["press", "Europe"], ["press", "Asia"]])
        #expect(feeds.allSatisfy { $0["state"] as? String == "new" && $0["next_due"] is NSNull })
        let export = try await Self.run(["feeds", "export"] + config, in: folder).process.standardOutput
        for part in ["xmlUrl=\"https://own.example/rss\"", "text=\"Desk\"", "<outline text=\"Asia\"", "category=\"press\""] {
            #expect(export.contains(part), "\(export)")
        }
        let again = try await Self.run(["feeds", "import", "in.opml"] + config, in: folder).process.standardOutput
        #expect(again.hasPrefix("0 feeds added"))
        #expect(try folder.read("feeds.opml") == written)
    }

    private func opml(_ folder: String, _ urls: [String]) -> String {
        "<opml><body><outline text=\"\(folder)\">" + urls.map { "<outline xmlUrl=\"\($0)\"/>" }.joined() + "</outline></body></opml>"
    }

    @Test func withoutAListThereIsNothingToImportInto() async throws {
        let folder = try TemporaryFolder()
        try folder.write("schema: monitord.config/1\n", to: "monitord.yaml")
        try folder.write(Self.opml, to: "in.opml")
        let (code, process) = try await Self.run(["feeds", "import", "in.opml", "--config", "monitord.yaml"], in: folder)
        #expect(code == 78 && process.standardError.contains("type: opml"))
        try folder.write("schema: monitord.config/1\nsources: [{id: l, type: opml, path: new.opml}]\n", to: "monitord.yaml")
        #expect(try await Self.run(["feeds", "list", "--config", "monitord.yaml"], in: folder).code == 78)
        #expect(try await Self.run(["feeds", "import", "in.opml", "--config", "monitord.yaml"], in: folder).code == 0)
        #expect(try folder.read("new.opml").contains("https://desk.example/rss"))
        try folder.write("no list", to: "in.txt")
        #expect(try await Self.run(["feeds", "import", "in.txt", "--config", "monitord.yaml"], in: folder).code == 65)
    }

    /// The whole way: the list is edited while the daemon runs, and its health is listed beside it.
    @Test func anEditedListIsFetchedAndItsHealthIsListed() async throws {
        let receiver = await Self.receiver()
        try await receiver.serving { address in
            let newsroom = try Newsroom(sources: ["{id: list, type: opml, path: feeds.opml, first: all, allow_private: true}"])
            try newsroom.folder.write("<opml><body></body></opml>", to: "feeds.opml")
            let daemon = try newsroom.start()
            try await eventually("the daemon runs") { daemon.standardError.contains("monitord is running") }
            try newsroom.folder.drop(opml("Sea", ["\(address)/rss", "\(address)/none"]), into: "feeds.opml")
            try await eventually("the alert") { try newsroom.loggedAlerts.count == 1 }
            try await eventually("both were asked") { receiver.requests.count >= 2 }
            let arguments = ["feeds", "list", "--config", "monitord.yaml", "--format", "json"]
            try await eventually("the health of both") {
                let (code, process) = try await Self.run(arguments, in: newsroom.folder)
                guard code == 0 else { return false }
                let feeds = Self.lines(process.standardOutput)
                let states = feeds.compactMap { $0["state"] as? String }
                guard states == ["healthy", "failing"] else { return false }
                #expect(feeds[0]["last_success"] is String && feeds[0]["next_due"] is String && feeds[0]["last_error"] is NSNull)
                #expect(feeds[1]["last_error"] as? String == "the server answered 404 (not found)")
                return true
            }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")
        }
    }

    // MARK: - read

    @Test func oddFilesAreReadWithinBounds() async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "empty.xml")
        try folder.write(Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }), to: "noise.bin")
        let sparse = try folder.write("", to: "huge.xml")
        #expect(truncate(sparse.path, 2 << 30) == 0)
        #expect(symlink("loop", folder.path + "/loop") == 0)
        let name = Array(folder.path.utf8) + Array("/Z\u{FC}rich.txt".unicodeScalars.map { UInt8($0.value) })
        let descriptor = open(name.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o644)
        #expect(write(descriptor, "Named\n\nText of it.\n", 19) == 19 && close(descriptor) == 0)
        let cases: [(String, Int32, String)] = [
            ("empty.xml", 65, "the file is empty"), ("noise.bin", 65, "no article"), ("huge.xml", 65, "larger than"),
            ("loop", 74, "cannot be opened"), (".", 74, "cannot be opened"), ("absent", 74, "cannot be opened"),
        ]
        for (file, expected, words) in cases {
            let (code, process) = try await Self.run(["read", file], in: folder)
            #expect(code == expected && process.standardError.contains(words), "\(file): \(code) \(process.standardError)")
        }
        let shell = Process()
        let output = try folder.write("", to: "out.txt")
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "exec \(MonitordProcess.binary.path) read --format json Z*rich.txt"]
        shell.currentDirectoryURL = folder.url
        shell.standardOutput = try FileHandle(forWritingTo: output)
        try shell.run()
        try await eventually("it ends") { !shell.isRunning }
        #expect(Self.lines(try folder.read("out.txt")).first?["title"] as? String == "Named")
    }
}
