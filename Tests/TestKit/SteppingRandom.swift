/// Random numbers that are always the same: 1, 2, 3 times a large odd number.
public struct SteppingRandom: RandomNumberGenerator, Sendable {
    private var count: UInt64 = 0

    public init() {}

    public mutating func next() -> UInt64 {
        count &+= 1
        return count &* 0x9E37_79B9_7F4A_7C15
    }
}
