import Rules

/// Reads the text between tags: references, CDATA sections, comments.
enum XMLText {
    /// Whether a part is text as it stands.
    static func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        bytes.place(of: UInt8(ascii: "&"), in: range) == nil && bytes.place(of: UInt8(ascii: "<"), in: range) == nil
    }

    /// The part that is text as it stands, without decoding: all of it, or all of one CDATA section.
    static func plainPart(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        guard bytes.has("<![CDATA[", at: range.lowerBound), range.count >= 12 else { return isPlain(bytes, range) ? range : nil }
        let inner = (range.lowerBound + 9)..<range.upperBound
        guard let end = bytes.place(of: "]]>", in: inner), end + 3 == range.upperBound else { return nil }
        return inner.lowerBound..<end
    }

    /// Text with references decoded, CDATA sections opened, comments and instructions left out. Tags are kept as they are written.
    static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, entities: [String: [UInt8]], to text: inout [UInt8]) {
        var ends = Ends()
        var place = range.lowerBound
        let limit = text.count + range.count * mostGrowth + leastGrowth
        while place < range.upperBound {
            let next = bytes.place(of: UInt8(ascii: "<"), in: place..<range.upperBound) ?? range.upperBound
            appendReferences(in: bytes, place..<next, entities: text.count < limit ? entities : [:], to: &text)
            guard next < range.upperBound else { return }
            place = ends.append(bytes, next..<range.upperBound, to: &text)
        }
    }

    /// Markup as it is written, for readers of HTML: references stay, CDATA sections are opened, prefixes of tags go.
    static func appendMarkup(_ bytes: Span<UInt8>, of range: Range<Int>, to text: inout [UInt8]) {
        var ends = Ends()
        var place = range.lowerBound
        while place < range.upperBound {
            let next = bytes.place(of: UInt8(ascii: "<"), in: place..<range.upperBound) ?? range.upperBound
            text.append(bytes, place..<next)
            guard next < range.upperBound else { return }
            place = ends.append(bytes, next..<range.upperBound, to: &text)
            dropPrefix(bytes, at: next, &place, before: range.upperBound, &text)
        }
    }

    /// Text with its references decoded. A reference needs its semicolon; what means nothing is kept as it is written.
    static func appendReferences(in bytes: Span<UInt8>, _ range: Range<Int>, entities: [String: [UInt8]], to text: inout [UInt8]) {
        var place = range.lowerBound
        let limit = text.count + range.count * mostGrowth + leastGrowth
        while place < range.upperBound {
            let next = bytes.place(of: UInt8(ascii: "&"), in: place..<range.upperBound) ?? range.upperBound
            text.append(bytes, place..<next)
            guard next < range.upperBound else { return }
            if let known = standardReference(bytes, at: next, before: range.upperBound) {
                text.append(known.byte)
                place = known.end
            } else {
                place = appendReference(bytes, next, before: range.upperBound, text.count < limit ? entities : [:], to: &text)
            }
        }
    }

    /// Where a document's own entities make a text this much longer, the rest of them stays as it is written.
    private static let mostGrowth = 8
    private static let leastGrowth = 4096

    /// The offset behind `&name;` or `&#1;`, judged by its shape alone; `nil` for a bare ampersand.
    static func endOfReference(_ bytes: Span<UInt8>, at start: Int, before end: Int) -> Int? {
        var place = start + 1
        if place < end, bytes[place] == UInt8(ascii: "#") { place += 1 }
        let limit = min(end, place + longestName)
        let first = place
        while place < limit, bytes[place].isReferenceByte { place += 1 }
        return place > first && place < end && bytes[place] == UInt8(ascii: ";") ? place + 1 : nil
    }

    /// `CounterClockwiseContourIntegral` and the names that documents declare.
    private static let longestName = 64

    /// One of the five names that XML itself has, and the offset behind it.
    static func standardReference(_ bytes: Span<UInt8>, at start: Int, before end: Int) -> (byte: UInt8, end: Int)? {
        guard start + 3 < end else { return nil }
        let (first, second, third) = (bytes[start + 1], bytes[start + 2], bytes[start + 3])
        if third == UInt8(ascii: ";"), second == UInt8(ascii: "t") {
            if first == UInt8(ascii: "l") { return (UInt8(ascii: "<"), start + 4) }
            return first == UInt8(ascii: "g") ? (UInt8(ascii: ">"), start + 4) : nil
        }
        switch first {
        case UInt8(ascii: "a") where start + 5 <= end && bytes.has("amp;", at: start + 1): return (UInt8(ascii: "&"), start + 5)
        case UInt8(ascii: "a") where start + 6 <= end && bytes.has("apos;", at: start + 1): return (UInt8(ascii: "'"), start + 6)
        case UInt8(ascii: "q") where start + 6 <= end && bytes.has("quot;", at: start + 1): return (UInt8(ascii: "\""), start + 6)
        default: return nil
        }
    }

    /// Whether XML knows what a reference of good shape stands for.
    static func isDefined(_ bytes: Span<UInt8>, _ range: Range<Int>, entities: [String: [UInt8]]) -> Bool {
        let name = (range.lowerBound + 1)..<(range.upperBound - 1)
        if bytes[name.lowerBound] == UInt8(ascii: "#") {
            guard let found = HTMLEntity.reference(in: bytes, at: range.lowerBound), found.end == range.upperBound else { return false }
            return found.first.value >= 0x20 ? found.first != "\u{FFFD}" : [0x09, 0x0A, 0x0D].contains(found.first.value)
        }
        return entities[bytes.string(name)] != nil
    }

    private static func appendReference(
        _ bytes: Span<UInt8>, _ start: Int, before end: Int, _ entities: [String: [UInt8]], to text: inout [UInt8]
    ) -> Int {
        guard let behind = endOfReference(bytes, at: start, before: end) else {
            text.append(UInt8(ascii: "&"))
            return start + 1
        }
        if !entities.isEmpty, let value = entities[bytes.string((start + 1)..<(behind - 1))] {
            text.append(contentsOf: value)
        } else if let found = HTMLEntity.reference(in: bytes, at: start), found.end == behind {
            text.append(found.first)
            if let second = found.second { text.append(second) }
        } else {
            text.append(bytes, start..<behind)
        }
        return behind
    }

    /// Where sections, comments and instructions end.
    private struct Ends {
        var section = XMLLandmark("]]>")
        var comment = XMLLandmark("-->")

        /// One thing that begins with `<`; gives the offset behind it.
        mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]) -> Int {
            let start = range.lowerBound
            if bytes.has("<![CDATA[", at: start) {
                let end = min(section.place(bytes, from: start + 9) ?? Int.max, range.upperBound)
                text.append(bytes, min(start + 9, end)..<end)
                return min(end + 3, range.upperBound)
            }
            if bytes.has("<!--", at: start), let end = comment.place(bytes, from: start + 4), end < range.upperBound { return end + 3 }
            if bytes.has("<?", at: start) {
                let next = bytes.place(of: UInt8(ascii: "<"), in: (start + 2)..<max(start + 2, range.upperBound)) ?? range.upperBound
                if let end = bytes.place(of: "?>", in: (start + 2)..<max(start + 2, next)) { return end + 2 }
            }
            text.append(UInt8(ascii: "<"))
            return start + 1
        }
    }

    /// `<xhtml:p>` is `<p>` to HTML.
    private static func dropPrefix(_ bytes: Span<UInt8>, at start: Int, _ place: inout Int, before end: Int, _ text: inout [UInt8]) {
        guard place == start + 1, place < end else { return }
        let isEnd = bytes[place] == UInt8(ascii: "/")
        let name = isEnd ? place + 1 : place
        var colon = name
        while colon < end, bytes[colon] != UInt8(ascii: ":") {
            if bytes[colon].endsXMLName { return }
            colon += 1
        }
        guard colon < end, colon > name else { return }
        if isEnd { text.append(UInt8(ascii: "/")) }
        place = colon + 1
    }
}

extension [UInt8] {
    mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        bytes.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Characters that XML forbids say nothing and are left out.
    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20..., 0x09, 0x0A, 0x0D: UnicodeBytes.append(scalar.value, to: &self)
        default: break
        }
    }
}

extension UInt8 {
    fileprivate var isReferenceByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...: true
        default: false
        }
    }
}
