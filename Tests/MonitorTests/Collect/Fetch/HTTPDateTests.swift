import Foundation
import Testing

@testable import Monitor

/// Dates and times that servers send.
@Suite struct HTTPDateTests {
    private static let now = Date(timeIntervalSince1970: 1_795_428_000)

    @Test(
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("sat, 29 feb 2020 23:59:60 gmt", 1_583_020_800),
            ("Mon, 23 Nov 2026 10:00:00 GMT", 1_795_428_000), ("Tuesday, 01-Jan-80 00:00:00 GMT", 315_532_800),
            ("Tuesday, 01-Jan-70 00:00:00 GMT", 3_155_760_000),
        ] as [(String, Double)])
    func areRead(_ text: String, _ unix: Double) {
        #expect(HTTPDate.parse(text, now: Self.now)?.timeIntervalSince1970 == unix)
    }

    @Test(
        arguments: [
            "", "0", "-1", "tomorrow", "Sun, 31 Feb 2021 00:00:00 GMT", "Sun, 29 Feb 2021 00:00:00 GMT", "Sun, 00 Jan 2021 00:00:00 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 06 Nov 999999999999 08:49:37 GMT",
            "Sun, 6٣ Nov 1994 08:49:37 GMT", "Sun, 06 Nov 994 08:49:37 GMT",
        ] as [String])
    func areRefused(_ text: String) {
        #expect(HTTPDate.parse(text, now: Self.now) == nil)
    }

    @Test(
        arguments: [
            ([("Retry-After", "120")], 120), ([("retry-after", " 0 ")], 0), ([("Retry-After", "Mon, 23 Nov 2026 10:05:00 GMT")], 300),
            ([("Retry-After", "Mon, 23 Nov 2026 09:00:00 GMT")], 0), ([("Retry-After", "-5")], nil), ([("Retry-After", "soon")], nil),
            ([], nil),
            ([("Retry-After", "99999999999999999999999")], 1e23),
        ] as [([(String, String)], Double?)])
    func retryAfter(_ headers: [(String, String)], _ expected: Double?) {
        #expect(Self.response(headers).retryAfter(now: Self.now) == expected)
    }

    @Test(
        arguments: [
            ([("Cache-Control", "max-age=600")], 600), ([("Cache-Control", "public, MAX-AGE=\"600\"")], 600),
            ([("Cache-Control", "max-age=0")], nil),
            ([("Cache-Control", "max-age=600"), ("Age", "500")], 100), ([("Cache-Control", "max-age=600"), ("Age", "700")], nil),
            ([("Cache-Control", "max-age=600, no-cache")], nil), ([("Cache-Control", "public"), ("Cache-Control", "max-age=60")], 60),
            ([("Expires", "Mon, 23 Nov 2026 11:00:00 GMT")], 3600), ([("Expires", "0")], nil), ([("Cache-Control", "max-age=-1")], nil),
            ([("Expires", "Mon, 23 Nov 2026 11:00:00 GMT"), ("Date", "Mon, 23 Nov 2026 10:30:00 GMT")], 1800),
            ([("Expires", "Mon, 23 Nov 2026 11:00:00 GMT"), ("Cache-Control", "max-age=60")], 60),
            ([("Cache-Control", "s-maxage=60")], nil),
            ([("Cache-Control", "max-age=600"), ("Age", "nan")], 600),
        ] as [([(String, String)], Double?)])
    func freshness(_ headers: [(String, String)], _ expected: Double?) {
        #expect(Self.response(headers).freshness(now: Self.now) == expected)
    }

    private static func response(_ headers: [(String, String)]) -> HTTPResponse {
        var response = HTTPResponse(status: 200, effectiveURL: "http://example.org/")
        response.headers = headers.map { HTTPField($0.0, $0.1) }
        return response
    }
}
