import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// One fetch for people.
@Suite struct FetcherTests {
    private static func report(_ answer: @escaping InventedWeb.Answer) async throws -> FetchReport {
        try await Fetcher(FeedTools(InventedWeb(answer), FixedTimekeeper())).fetch(.example())
    }

    @Test func everyArticleIsThereInTheOrderOfTheDocument() async throws {
        let report = try await Self.report { _, _ throws(HTTPFailure) in
            var response = HTTPResponse(
                200, [("ETag", "\"v1\""), ("Last-Modified", "Mon, 23 Nov 2026 09:00:00 GMT")], "rss a@1 b@9999 c",
                url: "https://new.example/?key=x",
                hops: [.init(status: 301, url: "https://news.example/rss?token=x")])
            response.version = "2"
            response.wireBytes = 9
            return response
        }
        #expect(report.document?.articles.map(\.id) == ["a", "b", "c"])
        #expect(report.document?.articles.allSatisfy { $0.source == "desk" } == true)
        #expect(report.failure == nil)
        #expect(
            report.summary == [
                "redirected (301) from https://news.example/rss?token=***", "answered 200 by https://new.example/?key=*** over HTTP/2",
                "body: 9 bytes on the wire, 16 unpacked", "validators: ETag \"v1\", Last-Modified Mon, 23 Nov 2026 09:00:00 GMT",
                "next due: 2026-11-23T10:15:00Z",
            ])
    }

    @Test func aFailureIsToldInWords() async throws {
        let missing = try await Self.report { _, _ throws(HTTPFailure) in HTTPResponse(404) }
        #expect(missing.failure == "the server answered 404 (not found)")
        #expect(missing.response?.status == 404)
        let silent = try await Self.report { _, _ throws(HTTPFailure) in throw .couldNotConnect(host: "news.example", reason: "refused") }
        #expect(silent.document == nil && silent.response == nil)
        #expect(silent.summary.contains("failed: no connection to news.example: refused"))
    }
}
