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

    private static let blockBits = 8
    private static let blockSize = 1 << blockBits
    private static let scalarLimit = 0x110000

    private let properties: Paged<UInt8>
    /// 0: the scalar itself; else one more than the number of its folding.
    private let foldings: Paged<UInt16>
    private let foldedStarts: [Int]
    private let foldedBytes: [UInt8]

    private init() {
        var flat = [UInt8](repeating: 0, count: Self.scalarLimit)
        UnicodeData.properties.eachRecord { range, kind, values in
            guard kind == ":", let value = values.first else { return }
            for scalar in range { flat[Int(scalar)] = UInt8(truncatingIfNeeded: value) }
        }
        properties = Paged(flat)

        var foldings = [UInt16](repeating: 0, count: Self.scalarLimit)
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
                foldings[Int(scalar)] = known[folded] ?? 0
            }
        }
        self.foldings = Paged(foldings)
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

/// A value for each scalar, equal pages stored once.
private struct Paged<Value: Hashable & Sendable>: Sendable {
    private static var pageSize: Int { 256 }

    private var starts: [Int32] = []
    private var values: [Value] = []

    init(_ flat: [Value]) {
        var known: [ArraySlice<Value>: Int32] = [:]
        for first in stride(from: 0, to: flat.count, by: Self.pageSize) {
            let page = flat[first..<min(first + Self.pageSize, flat.count)]
            if known[page] == nil {
                known[page] = Int32(values.count)
                values.append(contentsOf: page)
            }
            starts.append(known[page] ?? 0)
        }
    }

    subscript(scalar: UInt32) -> Value {
        values[Int(starts[Int(scalar) / Self.pageSize]) + Int(scalar) % Self.pageSize]
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
