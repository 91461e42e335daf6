/// Random numbers that a seed decides (SplitMix64): a case that fails can be made again.
public struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func one<Value>(of values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &self)]
    }

    mutating func some<Value>(_ count: ClosedRange<Int>, _ make: (inout SeededGenerator) -> Value) -> [Value] {
        let number = Int.random(in: count, using: &self)
        var made: [Value] = []
        for _ in 0..<number { made.append(make(&self)) }
        return made
    }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { Int.random(in: 1...times, using: &self) == 1 }
}
