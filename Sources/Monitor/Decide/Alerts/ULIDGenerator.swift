public import Foundation

/// Gives alerts their ids: ULIDs (https://github.com/ulid/spec), which sort by the time of their making.
///
/// Monotonic: within one millisecond, or when the clock steps back, the next id is the last one plus one.
public struct ULIDGenerator: Sendable {
    /// Crockford's base 32: no I, L, O, U.
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    /// 48 bits of milliseconds.
    private static let latest: Double = 281_474_976_710_655

    private var random: any RandomNumberGenerator & Sendable
    private var milliseconds: UInt64 = 0
    /// The 80 random bits, as 16 and 64.
    private var high: UInt16 = 0
    private var low: UInt64 = 0

    public init(random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
        self.random = random
    }

    /// 26 characters.
    public mutating func next(at time: Date) -> String {
        let now = UInt64(min(max(0, (time.timeIntervalSince1970 * 1000).rounded(.down)), Self.latest))
        if now > milliseconds {
            milliseconds = now
            // The topmost bit stays free, so that counting up within a millisecond never runs over.
            high = UInt16(truncatingIfNeeded: random.next()) & 0x7FFF
            low = random.next()
        } else {
            low &+= 1
            if low == 0 { high &+= 1 }
        }
        return text
    }

    private var text: String {
        // 128 bits from the top: 48 of time, 80 of randomness, in 26 digits of 5 bits, the first of 3.
        var upper = milliseconds << 16 | UInt64(high)
        var lower = low
        var characters = [UInt8](repeating: 0, count: 26)
        for index in characters.indices.reversed() {
            characters[index] = Self.digits[Int(lower & 31)]
            lower = lower >> 5 | upper << 59
            upper >>= 5
        }
        return String(decoding: characters, as: UTF8.self)
    }
}
