/// Reads the attributes of a start tag, however they are written.
struct XMLTagReader {
    enum End {
        case open, empty
        /// The next tag began, or the document ended, before this one had.
        case broken
        case cutOff
    }

    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// The offset behind the tag.
    private(set) var place: Int
    private(set) var isMalformed = false

    /// `place` is the offset behind the name.
    init(at place: Int) {
        self.place = place
    }

    /// The next attribute; `nil` at the end of the tag.
    mutating func next(_ bytes: Span<UInt8>, _ end: inout End) -> Attribute? {
        while place < bytes.count {
            let start = place
            place = bytes.skipSpace(from: place)
            guard place < bytes.count else { break }
            switch bytes[place] {
            case UInt8(ascii: ">"):
                place += 1
                end = .open
                return nil
            case UInt8(ascii: "/") where place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: ">"):
                place += 2
                end = .empty
                return nil
            case UInt8(ascii: "<"):
                isMalformed = true
                end = .broken
                return nil
            case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"):
                isMalformed = true
                place += 1
            default:
                if start == place { isMalformed = true }
                return attribute(bytes)
            }
        }
        isMalformed = true
        end = .cutOff
        return nil
    }

    private mutating func attribute(_ bytes: Span<UInt8>) -> Attribute {
        let start = place
        place = bytes.endOfName(from: place)
        let name = start..<place
        let equals = bytes.skipSpace(from: place)
        guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else {
            isMalformed = true
            return Attribute(name: name, value: place..<place)
        }
        place = bytes.skipSpace(from: equals + 1)
        return Attribute(name: name, value: value(bytes))
    }

    private mutating func value(_ bytes: Span<UInt8>) -> Range<Int> {
        guard place < bytes.count else { return place..<place }
        let quote = bytes[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            isMalformed = true
            return bareValue(bytes, from: place)
        }
        let start = place + 1
        let limit = min(bytes.count, start + Self.longestValue)
        if let end = bytes.place(of: quote, in: start..<limit), isEnd(bytes, end + 1) {
            place = end + 1
            if bytes.place(of: UInt8(ascii: "<"), in: start..<end) != nil { isMalformed = true }
            return start..<end
        }
        // The closing quote is missing, and the next one opens another value.
        isMalformed = true
        return bareValue(bytes, from: start)
    }

    /// A longer value is a missing quote.
    private static let longestValue = 65_536

    private func isEnd(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
        guard place < bytes.count else { return true }
        let byte = bytes[place]
        return byte.isXMLSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
    }

    private mutating func bareValue(_ bytes: Span<UInt8>, from start: Int) -> Range<Int> {
        place = start
        while place < bytes.count, !bytes[place].isXMLSpace, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<") {
            if bytes[place] == UInt8(ascii: "/"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: ">") { break }
            place += 1
        }
        return start..<place
    }
}
