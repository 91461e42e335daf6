/// A start tag: the element's name, and where its attributes stand.
package struct HTMLTag: Sendable {
    package var name: HTMLName
    package var element: HTMLElement
    /// Behind the name, before the `>`.
    package var attributes: Range<Int>
    /// Offset behind the tag.
    package var end: Int
}

extension HTMLTag {
    /// The value of an attribute with its references read; empty for one without a value, `nil` where the tag does not have it.
    package func attribute(_ wanted: StaticString, in bytes: Span<UInt8>) -> String? {
        var reader = HTMLAttributes(attributes)
        while let next = reader.next(in: bytes) {
            if next.isNamed(wanted, in: bytes) { return next.text(in: bytes) }
        }
        return nil
    }
}

/// Where an attribute's name and its value stand; the value is empty for an attribute without one.
package struct HTMLAttribute: Sendable {
    package var name: Range<Int>
    package var value: Range<Int>

    /// Whether the name is that one, given in lower case.
    package func isNamed(_ wanted: StaticString, in bytes: Span<UInt8>) -> Bool {
        name.count == wanted.utf8CodeUnitCount && bytes.hasASCII(wanted, at: name.lowerBound)
    }

    /// The value with its references read.
    package func text(in bytes: Span<UInt8>) -> String {
        HTMLEntity.decoded(bytes, value, context: .attribute)
    }
}

/// Reads the attributes of a tag, one after another.
package struct HTMLAttributes {
    private var position: Int
    private let end: Int

    package init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    package mutating func next(in bytes: Span<UInt8>) -> HTMLAttribute? {
        while position < end, bytes[position].isHTMLSpace || bytes[position] == UInt8(ascii: "/") { position += 1 }
        guard position < end else { return nil }
        let name = position
        position += 1
        while position < end, !Self.endsName(bytes[position]) { position += 1 }
        let nameEnd = position
        skipSpace(in: bytes)
        guard position < end, bytes[position] == UInt8(ascii: "=") else {
            return HTMLAttribute(name: name..<nameEnd, value: nameEnd..<nameEnd)
        }
        position += 1
        skipSpace(in: bytes)
        return HTMLAttribute(name: name..<nameEnd, value: value(in: bytes))
    }

    private mutating func value(in bytes: Span<UInt8>) -> Range<Int> {
        let start = position
        guard start < end else { return start..<start }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), let close = bytes.firstIndex(of: quote, in: start + 1..<end) {
            position = close + 1
            return start + 1..<close
        }
        while position < end, !bytes[position].isHTMLSpace { position += 1 }
        return start..<position
    }

    private mutating func skipSpace(in bytes: Span<UInt8>) {
        while position < end, bytes[position].isHTMLSpace { position += 1 }
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
    }
}
