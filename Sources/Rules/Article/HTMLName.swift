/// The name of an element or an attribute in lower case, packed into 16 bytes, so that comparing two names costs two instructions.
///
/// Longer names are cut: no name that HTML knows is as long.
package struct HTMLName: Sendable, Hashable {
    let low: UInt64
    let high: UInt64

    package static let longest = 16

    package init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var words: (low: UInt64, high: UInt64) = (0, 0)
        let end = min(range.upperBound, range.lowerBound + Self.longest)
        var shift: UInt64 = 0
        var index = range.lowerBound
        while index < end {
            let letter = UInt64(bytes[index].asciiLowercased)
            if shift < 64 { words.low |= letter << shift } else { words.high |= letter << (shift - 64) }
            shift += 8
            index += 1
        }
        (low, high) = words
    }
}

extension HTMLName: ExpressibleByStringLiteral {
    package init(stringLiteral name: StaticString) {
        let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        self.init(bytes.span, 0..<bytes.count)
    }
}

extension HTMLName {
    static let lineBreak: HTMLName = "br"
    static let paragraph: HTMLName = "p"
    static let ruby: HTMLName = "ruby"
}
