/// One header field. The value is bytes, because validators must be echoed as they came, whatever their encoding.
public struct HTTPField: Sendable, Hashable {
    public var name: String
    public var value: [UInt8]

    public init(_ name: String, _ value: String) {
        self.init(name, bytes: Array(value.utf8))
    }

    public init(_ name: String, bytes: [UInt8]) {
        self.name = name
        self.value = bytes
    }

    /// The value as text: UTF-8, where it is that, else ISO 8859-1.
    public var text: String {
        String(validating: value, as: UTF8.self) ?? String(String.UnicodeScalarView(value.map { Unicode.Scalar($0) }))
    }
}

extension HTTPField {
    /// A field as it stands in a response: `Name: value` with whatever space around it; `nil` for anything else.
    init?(line: some BidirectionalCollection<UInt8>) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon != line.startIndex else { return nil }
        let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
        let value = line[line.index(after: colon)...].drop(while: isSpace)
        let name = String(decoding: line[..<colon], as: UTF8.self)
        self.init(name, bytes: Array(value.reversed().drop(while: isSpace).reversed()))
    }
}

extension [HTTPField] {
    /// The first field of that name, in any case.
    public func first(_ name: String) -> HTTPField? {
        first { $0.name.count == name.count && $0.name.lowercased() == name.lowercased() }
    }

    /// Its text.
    public subscript(name: String) -> String? { first(name)?.text }

    /// All fields of that name as one list, as RFC 9110 (5.3) joins them.
    public func joined(_ name: String) -> String? {
        let values = filter { $0.name.lowercased() == name.lowercased() }.map(\.text)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
