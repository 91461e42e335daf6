import Foundation

/// How the XML reader looks at bytes.
extension Span<UInt8> {
    /// The first place of a byte, by the C library's vector code.
    func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        return withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, range.upperBound <= buffer.count,
                let found = memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// The first place of a word, whose first byte is rare enough to look for.
    func place(of word: StaticString, in range: Range<Int>) -> Int? {
        word.withUTF8Buffer { word in
            guard let first = word.first, range.count >= word.count else { return nil }
            var start = range.lowerBound
            while start <= range.upperBound - word.count,
                let found = place(of: first, in: start..<(range.upperBound - word.count + 1))
            {
                if matches(word, at: found) { return found }
                start = found + 1
            }
            return nil
        }
    }

    /// Whether a word stands at a place, in this case of letters.
    func has(_ word: StaticString, at place: Int) -> Bool {
        word.withUTF8Buffer { word in place + word.count <= count && matches(word, at: place) }
    }

    /// Whether a word of lower case letters stands at a place, in any case.
    func hasAnyCase(_ word: StaticString, at place: Int) -> Bool {
        word.withUTF8Buffer { word in
            guard place + word.count <= count else { return false }
            for offset in 0..<word.count where self[place + offset].xmlLowercase != word[offset] { return false }
            return true
        }
    }

    /// Whether two parts are the same but for the case of ASCII letters.
    func areSameName(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        guard a.count == b.count else { return false }
        for offset in 0..<a.count where self[a.lowerBound + offset].xmlLowercase != self[b.lowerBound + offset].xmlLowercase {
            return false
        }
        return true
    }

    /// Whether two parts are the same, byte for byte.
    func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        guard a.count == b.count else { return false }
        return withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, max(a.upperBound, b.upperBound) <= buffer.count else { return a.isEmpty }
            return memcmp(base + a.lowerBound, base + b.lowerBound, a.count) == 0
        }
    }

    func endOfName(from place: Int) -> Int {
        var place = place
        while place < count, !self[place].endsXMLName { place += 1 }
        return place
    }

    func skipSpace(from place: Int) -> Int {
        var place = place
        while place < count, self[place].isXMLSpace { place += 1 }
        return place
    }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isXMLSpace { start += 1 }
        while end > start, self[end - 1].isXMLSpace { end -= 1 }
        return start..<end
    }

    func string(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    private func matches(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        for offset in 0..<word.count where self[place + offset] != word[offset] { return false }
        return true
    }
}

extension UInt8 {
    var xmlLowercase: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }
    var isXMLSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// What a name may begin with; all letters beyond ASCII pass.
    var beginsXMLName: Bool {
        (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z")) || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
            || self >= 0x80
    }

    /// What ends a name, however broken the tag is: white space and `"'/<=>`.
    var endsXMLName: Bool {
        let ends: UInt64 = 0x3E00 | 1 << 0x20 | 1 << 0x22 | 1 << 0x27 | 1 << 0x2F | 1 << 0x3C | 1 << 0x3D | 1 << 0x3E
        return self < 64 && ends >> UInt64(self) & 1 == 1
    }
}
