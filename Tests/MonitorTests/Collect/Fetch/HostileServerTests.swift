import Foundation
import Monitor
import TestKit
import Testing

/// Servers that do what no server should: each has its named outcome, within its limits.
@Suite struct HostileServerTests {
    /// Gzip's header, then stored blocks of no bytes for ever: never ends, never yields anything.
    private static let gzipHeader: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    private static let emptyBlocks = [UInt8]([[UInt8]](repeating: [0, 0, 0, 0xFF, 0xFF], count: 4096).joined())

    enum Trick: String, CaseIterable, Sendable {
        case endlessBody, endlessChunks, endlessNothing, bomb, slowDrip, silence, tooShort, resetInTheMiddle, hangUp, headerFlood,
            longHeader, informationFlood, nonsense, oldProtocol, brokenChunks, nonsenseLength, redirectToNowhere

        var outcome: String {
            switch self {
            case .endlessBody, .endlessChunks, .endlessNothing, .bomb: "too-large"
            case .slowDrip, .silence: "timed-out"
            case .tooShort, .resetInTheMiddle, .hangUp: "connection-lost"
            case .headerFlood, .longHeader, .informationFlood, .nonsense, .oldProtocol, .brokenChunks, .nonsenseLength: "bad-response"
            case .redirectToNowhere: "bad-request"
            }
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: Trick.allCases)
    func everyTrickHasItsName(_ trick: Trick) async throws {
        let server = try RawServer { connection, _ in
            Self.play(trick, on: connection)
            return false
        }
        var request = HTTPRequest.local(server.url)
        request.maxResponseBytes = 1 << 20
        request.maxRedirects = 3
        request.timeout = trick.outcome == "timed-out" ? .milliseconds(300) : .seconds(20)
        let outcome = try await outcome(of: request)
        #expect(outcome.word == trick.outcome, "\(outcome)")
    }

    private static func play(_ trick: Trick, on client: RawConnection) {
        let ok = "HTTP/1.1 200 OK\r\n"
        switch trick {
        case .endlessBody:
            client.send(ok + "\r\n")
            while client.send([UInt8](repeating: 65, count: 65536)) {}
        case .endlessChunks:
            client.send(ok + "Transfer-Encoding: chunked\r\n\r\n")
            while client.send("1000\r\n" + String(repeating: "a", count: 4096) + "\r\n") {}
        case .endlessNothing:
            client.send(ok + "Content-Encoding: gzip\r\n\r\n")
            client.send(gzipHeader)
            while client.send(emptyBlocks) {}
        case .bomb:
            client.send(ok + "Content-Encoding: gzip\r\n\r\n")
            client.send(Self.bomb)
        case .slowDrip:
            client.send(ok + "Content-Length: 100000\r\n\r\n")
            while client.send("a"), client.wait(milliseconds: 20) {}
        case .silence: client.wait(milliseconds: 60_000)
        case .tooShort: client.send(ok + "Content-Length: 100\r\n\r\nonly this")
        case .resetInTheMiddle:
            client.send(ok + "Content-Length: 100\r\n\r\nonly this")
            client.reset()
        case .hangUp: break
        case .headerFlood:
            client.send(ok)
            while client.send("X-Flood: " + String(repeating: "a", count: 1000) + "\r\n") {}
        case .longHeader:
            client.send(ok + "X-Long: ")
            while client.send(String(repeating: "a", count: 1000)) {}
        case .informationFlood: while client.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n") {}
        case .nonsense:
            client.send("SSH-2.0-OpenSSH_9.2\r\n")
            client.wait(milliseconds: 60_000)
        case .oldProtocol: client.send("<rss><channel></channel></rss>")
        case .brokenChunks: client.send(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nnothing\r\n0\r\n\r\n")
        case .nonsenseLength: client.send(ok + "Content-Length: three\r\n\r\nabc")
        case .redirectToNowhere: client.answer("302 Found", ["Location: http://"])
        }
    }

    /// 64 MB of zeros in 64 KB.
    private static let bomb: [UInt8] = {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "head -c 67108864 /dev/zero | gzip -9c"]
        let pipe = Pipe()
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return [] }
        return Array(pipe.fileHandleForReading.readDataToEndOfFile())
    }()

    @Test func aBodyAtTheLimitIsWhole() async throws {
        let server = try RawServer { connection, head in
            connection.answer("200 OK", [], [UInt8](repeating: 65, count: head.contains("GET /more") ? 1001 : 1000))
        }
        var request = HTTPRequest.local(server.url + "/")
        request.maxResponseBytes = 1000
        #expect(try await outcome(of: request).body?.count == 1000)
        request.url = server.url + "/more"
        #expect(try await outcome(of: request) == .failure(.tooLarge(limit: 1000)))
    }

    @Test func aLengthThatIsTooSmallCutsTheBody() async throws {
        let server = try RawServer { connection, _ in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more")
            return false
        }
        #expect(try await outcome(of: .local(server.url)).body == "four")
    }

    @Test func aLengthBeyondAllNumbersIsIgnored() async throws {
        let server = try RawServer { connection, _ in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\nabc")
            return false
        }
        #expect(try await outcome(of: .local(server.url)).body == "abc")
    }

    @Test(arguments: ["gzip", "br", "zstd", "utf-8"])
    func aPlainBodyUnderAWrongLabelIsReadAsItIs(_ encoding: String) async throws {
        let server = try RawServer { connection, _ in
            connection.answer("200 OK", ["Content-Encoding: \(encoding)"], Array("<rss/> plain".utf8))
        }
        #expect(try await outcome(of: .local(server.url)).body == "<rss/> plain")
        #expect(server.requests.last?.contains("Accept-Encoding: identity") == true)
        #expect(server.requests.count == 2)
    }

    @Test func aHostileServerDelaysNobodyElse() async throws {
        let slow = try RawServer { connection, _ in connection.wait(milliseconds: 60_000) }
        let good = try RawServer { connection, _ in connection.answer() }
        try await withClient { client in
            async let stuck = try? client.send(.local(slow.url))
            let url = good.url.replacing("127.0.0.1", with: "localhost")
            for _ in 0..<20 {
                let status = try await client.send(.local(url)).status
                #expect(status == 200)
            }
            await client.shutdown()
            #expect(await stuck == nil)
        }
    }
}
