import Foundation
import Monitor
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (1_795_428_000.123, "2026-11-23T10:00:00.123Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.000Z"),
    ])
    func millisecondsInUTC(_ unix: Double, _ expected: String) {
        #expect(Timestamp.milliseconds(Date(timeIntervalSince1970: unix)) == expected)
    }

    @Test func secondsAreCut() {
        #expect(Timestamp.seconds(Date(timeIntervalSince1970: 59.999)) == "1970-01-01T00:00:59Z")
    }
}
