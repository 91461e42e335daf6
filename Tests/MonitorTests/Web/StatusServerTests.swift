import Foundation
import FoundationNetworking
import Monitor
import Rules
import Testing

@Suite struct StatusServerTests {
    @Test func pagesAnswer() async throws {
        let obstacle = Guarded<String?>("starting")
        let pages = StatusPages(
            obstacle: { obstacle.withLock { $0 } }, metrics: { "monitord_up 1\n" }, status: { ["state": "running"] })
        try await serving(pages) { base in
            #expect(try await get(base + "/healthz") == Answer(status: 200, body: "ok\n"))
            #expect(try await get(base + "/readyz") == Answer(status: 503, body: "not ready: starting\n"))
            obstacle.withLock { $0 = nil }
            #expect(try await get(base + "/readyz") == Answer(status: 200, body: "ready\n"))
            #expect(try await get(base + "/metrics") == Answer(status: 200, body: "monitord_up 1\n"))
            #expect(try await get(base + "/status") == Answer(status: 200, body: #"{"state":"running"}"# + "\n"))
            let missing = try await get(base + "/nothing")
            #expect(missing.status == 404)
        }
    }

    @Test func aPortInUseIsToldWithTheWayOut() async throws {
        let pages = StatusPages(obstacle: { nil }, metrics: { "" }, status: { nil })
        try await serving(pages) { base in
            let address = try #require(ListenAddress(String(base.dropFirst("http://".count))))
            let second = try await StatusServer(address: address, pages: pages)
            let error = await #expect(throws: StatusServer.ListenError.self) { try await second.run() }
            #expect(error?.description.contains("is another daemon running") == true)
        }
    }

    @Test(arguments: [
        ("127.0.0.1:9464", "127.0.0.1", 9464), ("[::1]:80", "::1", 80), ("localhost:1", "127.0.0.1", 1), (":9464", "", 9464),
    ])
    func addressesAreRead(_ text: String, _ host: String, _ port: UInt16) throws {
        let address = try #require(ListenAddress(text))
        #expect(address.host == host)
        #expect(address.port == port)
    }

    @Test(arguments: ["", "9464", "127.0.0.1", "127.0.0.1:", "127.0.0.1:70000", "127.0.0.1:http"])
    func noAddressWithoutAPort(_ text: String) {
        #expect(ListenAddress(text) == nil)
    }

    private struct Answer: Equatable {
        var status: Int
        var body: String
    }

    private func get(_ url: String) async throws -> Answer {
        let (data, response) = try await URLSession.shared.data(from: try #require(URL(string: url)))
        return Answer(status: try #require(response as? HTTPURLResponse).statusCode, body: String(decoding: data, as: UTF8.self))
    }

    private func serving(_ pages: StatusPages, _ body: (String) async throws -> Void) async throws {
        let server = try await StatusServer(address: try #require(ListenAddress("127.0.0.1:0")), pages: pages)
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await server.open(in: &group)
            try await body("http://127.0.0.1:\(try #require(await server.port))")
            await server.close()
            group.cancelAll()
        }
    }
}
