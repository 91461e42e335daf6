/// Reads what a DOCTYPE declares, as far as text needs it: entities with a value. External ones are never fetched.
struct XMLDoctype {
    /// The offset behind the declaration.
    private(set) var end: Int
    private(set) var entities: [String: [UInt8]] = [:]
    /// Names may be declared elsewhere, so that an unknown one is no fault.
    private(set) var isExternal = false

    /// Longer values are not names or characters but a bomb.
    private static let longestValue = 256
    private static let mostEntities = 512

    /// `start` is the offset of `<!DOCTYPE`.
    init(_ bytes: Span<UInt8>, at start: Int) {
        var place = start + 9
        end = bytes.count
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: ">"):
                end = place + 1
                return
            case UInt8(ascii: "["):
                place = readSubset(bytes, from: place + 1)
            case UInt8(ascii: "<"):
                // The declaration never ended.
                end = place
                return
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                isExternal = true
                place = Self.behindQuote(bytes, at: place)
            default:
                place += 1
            }
        }
    }

    /// The offset behind the closing bracket.
    private mutating func readSubset(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var place = start
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "]"): return place + 1
            case UInt8(ascii: "<") where bytes.has("<!ENTITY", at: place): place = readEntity(bytes, from: place + 8)
            case UInt8(ascii: "<") where bytes.has("<!--", at: place):
                guard let end = bytes.place(of: "-->", in: (place + 4)..<bytes.count) else { return place }
                place = end + 3
            case UInt8(ascii: "<")
            where place + 1 < bytes.count && bytes[place + 1] != UInt8(ascii: "!") && bytes[place + 1] != UInt8(ascii: "?"):
                return place
            case UInt8(ascii: "\""), UInt8(ascii: "'"): place = Self.behindQuote(bytes, at: place)
            default: place += 1
            }
        }
        return place
    }

    private mutating func readEntity(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let name = bytes.skipSpace(from: start)
        var place = name
        while place < bytes.count, !bytes[place].endsXMLName { place += 1 }
        let key = name..<place
        place = bytes.skipSpace(from: place)
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else { return place }
        let end = Self.behindQuote(bytes, at: place)
        if end - place <= Self.longestValue, !key.isEmpty, key.count <= 64, entities.count < Self.mostEntities {
            define(bytes.string(key), bytes, (place + 1)..<max(place + 1, end - 1))
        }
        return end
    }

    /// A value may use entities declared before it; one that grows too long stays undefined.
    private mutating func define(_ name: String, _ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard entities[name] == nil else { return }
        var value: [UInt8] = []
        XMLText.appendReferences(in: bytes, range, entities: entities, to: &value)
        if value.count <= Self.longestValue { entities[name] = value }
    }

    private static func behindQuote(_ bytes: Span<UInt8>, at start: Int) -> Int {
        bytes.place(of: bytes[start], in: (start + 1)..<bytes.count).map { $0 + 1 } ?? bytes.count
    }
}
