import Monitor
import TestKit
import Testing

/// Many requests at once: limits, fairness, cancelling, ending.
@Suite struct ConcurrencyTests {
    private static func sendAll(_ urls: [String], _ settings: HTTPClient.Settings) async throws -> [Int] {
        try await withClient(settings) { client in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for url in urls { group.addTask { try await client.send(.local(url)).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
    }

    @Test func aHostIsAskedOneAtATime() async throws {
        let server = try RawServer { connection, _ in
            connection.wait(milliseconds: 2)
            return connection.answer()
        }
        let statuses = try await Self.sendAll((0..<20).map { "\(server.url)/\($0)" }, HTTPClient.Settings())
        #expect(statuses == [Int](repeating: 200, count: 20))
        #expect(server.mostAtOnce == 1)
    }

    @Test func neverMoreAtOnceThanAllowed() async throws {
        let server = try RawServer { connection, _ in
            connection.wait(milliseconds: 20)
            return connection.answer()
        }
        var settings = HTTPClient.Settings()
        settings.concurrency = 4
        settings.perHost = 10
        _ = try await Self.sendAll((0..<30).map { "\(server.url)/\($0)" }, settings)
        #expect((2...4).contains(server.mostAtOnce))
    }

    @Test func waitingForATurnIsNotTimedOut() async throws {
        let server = try RawServer { connection, _ in
            connection.wait(milliseconds: 700)
            return connection.answer()
        }
        let timings = try await withClient { client in
            try await withThrowingTaskGroup(of: HTTPResponse.Timings.self) { group in
                var request = HTTPRequest.local(server.url)
                request.timeout = .seconds(4)
                for _ in 0..<8 { group.addTask { [request] in try await client.send(request).timings } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        let longest = try #require(timings.map(\.queued).max())
        #expect(longest >= .seconds(4))
    }

    @Test func aRequestUnderWayIsCancelledWithItsTask() async throws {
        let server = try RawServer { connection, _ in connection.wait(milliseconds: 60_000) }
        try await withClient { client in
            try await withThrowingTaskGroup(of: HTTPFailure?.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        do throws(HTTPFailure) {
                            _ = try await client.send(.local(server.url))
                            return nil
                        } catch {
                            return error
                        }
                    }
                }
                // One is under way, two wait for their turn.
                try await eventually("the server is asked") { !server.requests.isEmpty }
                group.cancelAll()
                for try await failure in group { #expect(failure == .cancelled) }
            }
        }
        #expect(server.requests.count == 1)
    }

    @Test func aCancelledTaskAsksNothing() async throws {
        let server = try RawServer { connection, _ in connection.answer() }
        try await withClient { client in
            await withTaskGroup(of: Void.self) { group in
                group.cancelAll()
                group.addTask {
                    await #expect(throws: HTTPFailure.cancelled) { _ = try await client.send(.local(server.url)) }
                }
            }
        }
        #expect(server.requests.isEmpty)
    }

    @Test func aClientThatIsShutDownAnswersAtOnce() async throws {
        let client = HTTPClient()
        await client.shutdown()
        await #expect(throws: HTTPFailure.cancelled) { _ = try await client.send(.local("http://127.0.0.1:1/")) }
        await client.shutdown()
    }
}
