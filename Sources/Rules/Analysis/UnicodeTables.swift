/// What the tokenizer asks of a scalar, in two loads: its word break class, whether it makes a word, and what it is folded to.
///
/// Read once from `UnicodeData`; immutable and shared.
final class UnicodeTables: Sendable {
    static let shared = UnicodeTables()

    /// The properties of one scalar.
    struct Properties {
        fileprivate let bits: UInt8

        var wordBreak: WordBreak { WordBreak(rawValue: bits & 0x1F) ?? .other }
        /// A letter or a digit: what makes a token of a word.
        var isWordScalar: Bool { bits & 0x20 != 0 }
        /// May become another scalar by composition (NFC).
        var mayCompose: Bool { bits & 0x40 != 0 }
        /// Extended_Pictographic.
        var isPictographic: Bool { bits & 0x80 != 0 }
    }

    private let properties: Paged<UInt8>
    /// 0: the scalar itself; else one more than the number of its folding.
    private let foldings: Paged<UInt16>
    private let foldedStarts: [Int]
    private let foldedBytes: [UInt8]

    private init() {
        var properties = Paged<UInt8>(repeating: 0)
        UnicodeData.properties.eachRecord { range, kind, values in
            guard kind == ":", let value = values.first else { return }
            properties.set(range, to: UInt8(truncatingIfNeeded: value))
        }
        self.properties = properties

        var foldings = Paged<UInt16>(repeating: 0)
        var starts = [0]
        var bytes: [UInt8] = []
        var known: [String: UInt16] = [:]
        UnicodeData.foldings.eachRecord { range, kind, values in
            for scalar in range {
                let shift = kind == ">" ? scalar - range.lowerBound : 0
                let folded = String(String.UnicodeScalarView(values.compactMap { Unicode.Scalar($0 + shift) }))
                if known[folded] == nil {
                    bytes.append(contentsOf: folded.utf8)
                    known[folded] = UInt16(starts.count)
                    starts.append(bytes.count)
                }
                foldings.set(scalar...scalar, to: known[folded] ?? 0)
            }
        }
        self.foldings = foldings
        foldedStarts = starts
        foldedBytes = bytes
    }

    func properties(of scalar: UInt32) -> Properties {
        Properties(bits: properties[scalar])
    }

    /// The folded scalar as UTF-8; `nil` for one that stays as it is; empty for one that is dropped.
    func folding(of scalar: UInt32) -> ArraySlice<UInt8>? {
        let number = Int(foldings[scalar])
        return number == 0 ? nil : foldedBytes[foldedStarts[number - 1]..<foldedStarts[number]]
    }
}

/// A value for each scalar, in pages; pages of one value stand there once.
private struct Paged<Value: Hashable & Sendable>: Sendable {
    private static var pageSize: UInt32 { 256 }
    private static var scalarLimit: UInt32 { 0x110000 }

    private var starts: [Int32]
    private var values: [Value]
    /// Where the page of one value stands, by its value.
    private var uniform: [Value: Int32]

    init(repeating value: Value) {
        starts = Array(repeating: 0, count: Int(Self.scalarLimit / Self.pageSize))
        values = Array(repeating: value, count: Int(Self.pageSize))
        uniform = [value: 0]
    }

    subscript(scalar: UInt32) -> Value {
        values[Int(starts[Int(scalar / Self.pageSize)]) + Int(scalar % Self.pageSize)]
    }

    mutating func set(_ range: ClosedRange<UInt32>, to value: Value) {
        var scalar = range.lowerBound
        while scalar <= range.upperBound {
            let page = scalar / Self.pageSize
            let last = min(range.upperBound, page * Self.pageSize + Self.pageSize - 1)
            if last - scalar + 1 == Self.pageSize {
                starts[Int(page)] = uniformPage(value)
            } else {
                let start = ownPage(page)
                for place in scalar...last { values[start + Int(place % Self.pageSize)] = value }
            }
            scalar = last + 1
        }
    }

    private mutating func uniformPage(_ value: Value) -> Int32 {
        if let start = uniform[value] { return start }
        let start = Int32(values.count)
        values.append(contentsOf: repeatElement(value, count: Int(Self.pageSize)))
        uniform[value] = start
        return start
    }

    /// The start of a page that no other one shares.
    private mutating func ownPage(_ page: UInt32) -> Int {
        let start = starts[Int(page)]
        guard uniform.values.contains(start) else { return Int(start) }
        starts[Int(page)] = Int32(values.count)
        values.append(contentsOf: values[Int(start)..<(Int(start) + Int(Self.pageSize))])
        return Int(starts[Int(page)])
    }
}

extension StaticString {
    /// Records `FIRST[-LAST]KIND[NUMBER[,NUMBER…]]` in hexadecimal, with a space between them.
    fileprivate func eachRecord(_ body: (ClosedRange<UInt32>, Unicode.Scalar, [UInt32]) -> Void) {
        let text = withUTF8Buffer { Array($0) }
        for record in text.split(separator: UInt8(ascii: " ")) {
            guard let mark = record.firstIndex(where: { ":=>".utf8.contains($0) }) else { continue }
            let ends = record[..<mark].split(separator: UInt8(ascii: "-")).map(Self.number)
            let values = record[(mark + 1)...].split(separator: UInt8(ascii: ",")).map(Self.number)
            guard let first = ends.first, let last = ends.last, first <= last else { continue }
            body(first...last, Unicode.Scalar(record[mark]), values)
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt32 {
        digits.reduce(0) { $0 << 4 | UInt32($1 > UInt8(ascii: "9") ? $1 - UInt8(ascii: "A") + 10 : $1 - UInt8(ascii: "0")) }
    }
}
