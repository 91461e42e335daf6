/// Turns encodings that need no table into UTF-8.
enum UnicodeBytes {
    /// How much of the text is UTF-8.
    struct Census {
        /// Sequences of two bytes and more that are whole.
        var sequences = 0
        var faults = 0
        var isASCII: Bool { sequences == 0 && faults == 0 }
    }

    static func census(_ bytes: [UInt8]) -> Census {
        bytes.withUnsafeBufferPointer { bytes in
            var census = Census()
            var index = 0
            while index < bytes.count {
                index = skipASCII(bytes, from: index)
                guard index < bytes.count else { break }
                let length = sequenceLength(bytes, at: index)
                if length > 0 { census.sequences += 1 } else { census.faults += 1 }
                index += max(length, 1)
            }
            return census
        }
    }

    /// UTF-8 in which the bytes that are none are read as windows-1252; a sequence that the end cuts off is dropped.
    static func mended(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var text: [UInt8] = []
            text.reserveCapacity(bytes.count + 64)
            var index = 0
            while index < bytes.count {
                let plain = skipASCII(bytes, from: index)
                text.append(contentsOf: bytes[index..<plain])
                index = plain
                guard index < bytes.count else { break }
                let length = sequenceLength(bytes, at: index)
                if length > 0 {
                    text.append(contentsOf: bytes[index..<(index + length)])
                } else if bytes.count - index < 4, isCutOff(bytes[index...]) {
                    break
                } else {
                    append(windows1252(bytes[index]), to: &text)
                }
                index += max(length, 1)
            }
            return text
        }
    }

    static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
        mapped(bytes, by: windows1252)
    }

    static func fromUserDefined(_ bytes: [UInt8]) -> [UInt8] {
        mapped(bytes) { $0 < 0x80 ? UInt32($0) : 0xF700 + UInt32($0) }
    }

    /// UTF-16 or UTF-32; lone surrogates and numbers beyond Unicode become U+FFFD and count as faults.
    static func fromWide(_ bytes: ArraySlice<UInt8>, unit: Int, bigEndian: Bool) -> (text: [UInt8], faults: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var faults = bytes.count % unit == 0 ? 0 : 1
        var high: UInt32?
        var index = bytes.startIndex
        while index + unit <= bytes.endIndex {
            var value: UInt32 = 0
            for offset in 0..<unit { value = value << 8 | UInt32(bytes[index + (bigEndian ? offset : unit - 1 - offset)]) }
            index += unit
            if let first = high {
                high = nil
                if value & 0xFFFF_FC00 == 0xDC00 {
                    append(0x10000 + (first & 0x3FF) << 10 + value & 0x3FF, to: &text)
                    continue
                }
                append(0xFFFD, to: &text)
                faults += 1
            }
            if unit == 2, value & 0xFC00 == 0xD800 {
                high = value
            } else {
                let scalar = Unicode.Scalar(value)
                if scalar == nil { faults += 1 }
                append(scalar?.value ?? 0xFFFD, to: &text)
            }
        }
        if high != nil { faults += 1 }
        return (text, faults)
    }

    /// UTF-8 of a scalar's number, which the caller knows to be one.
    static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            text.append(UInt8(scalar))
        case 0..<0x800:
            text.append(0xC0 | UInt8(scalar >> 6))
            text.append(0x80 | UInt8(scalar & 0x3F))
        case 0..<0x10000:
            text.append(0xE0 | UInt8(scalar >> 12))
            text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            text.append(0x80 | UInt8(scalar & 0x3F))
        default:
            text.append(0xF0 | UInt8(scalar >> 18 & 0x07))
            text.append(0x80 | UInt8(scalar >> 12 & 0x3F))
            text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            text.append(0x80 | UInt8(scalar & 0x3F))
        }
    }

    /// The scalar of a byte in windows-1252, whose holes WHATWG fills with control characters.
    static func windows1252(_ byte: UInt8) -> UInt32 {
        byte >= 0x80 && byte < 0xA0 ? windows1252Controls[Int(byte) - 0x80] : UInt32(byte)
    }

    /// The same the other way; `nil` for what windows-1252 does not have.
    static func windows1252Byte(_ scalar: UInt32) -> UInt8? {
        if scalar < 0x80 || (scalar >= 0xA0 && scalar <= 0xFF) { return UInt8(scalar) }
        return windows1252Controls.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
    }

    private static let windows1252Controls: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func mapped(_ bytes: [UInt8], by scalar: (UInt8) -> UInt32) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { append(scalar(byte), to: &text) }
        }
        return text
    }

    /// Eight bytes at a time.
    static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { index += 8 }
        while index < raw.count, raw[index] < 0x80 { index += 1 }
        return index
    }

    /// 2 to 4 for a well-formed sequence after Unicode's table 3-7, 0 for anything else.
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, index + length <= bytes.count else { return 0 }
        guard bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else { return 0 }
        let second = bytes[index + 1]
        switch first {
        case 0xE0: return second >= 0xA0 ? length : 0
        case 0xED: return second < 0xA0 ? length : 0
        case 0xF0: return second >= 0x90 ? length : 0
        case 0xF4: return second < 0x90 ? length : 0
        default: return length
        }
    }

    /// The scalar of well-formed UTF-8 at an index, and how many bytes it takes.
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = bytes[index]
        let length = first < 0x80 ? 1 : min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - index)
        var scalar = UInt32(first & (length == 1 ? 0x7F : length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
        for offset in 1..<max(length, 1) { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (scalar, length)
    }

    private static func isCutOff(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = rest.first, first >= 0xC2, first < 0xF5 else { return false }
        return rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    }
}
