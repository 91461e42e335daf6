extension TextDecoder {
    /// Undoes UTF-8 that was taken for windows-1252 and encoded as UTF-8 again (`Ã©` for `é`), where all of a text is so.
    static func unravel(_ decoded: Decoded) -> Decoded {
        guard decoded.encoding == TextEncoding.utf8.name, isDoubled(decoded.text) else { return decoded }
        return Decoded(text: unravelled(decoded.text), encoding: decoded.encoding, malformed: true)
    }

    /// One alone may be meant so.
    private static let fewestLetters = 2

    /// Stops at the first character that cannot be half of a doubly encoded one, which in honest text is the first that is not ASCII.
    private static func isDoubled(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            var found = 0
            var run: [UInt8] = []
            var index = 0
            while true {
                let next = UnicodeBytes.skipASCII(text, from: index)
                if next > index || next == text.count {
                    let census = UnicodeBytes.census(run)
                    guard census.faults == 0 else { return false }
                    found += census.sequences
                    run.removeAll(keepingCapacity: true)
                }
                guard next < text.count else { return found >= fewestLetters }
                let (scalar, length) = UnicodeBytes.scalar(text, at: next)
                guard let byte = UnicodeBytes.windows1252Byte(scalar) else { return false }
                run.append(byte)
                index = next + length
            }
        }
    }

    private static func unravelled(_ text: [UInt8]) -> [UInt8] {
        text.withUnsafeBufferPointer { text in
            var inner: [UInt8] = []
            inner.reserveCapacity(text.count)
            var index = 0
            while index < text.count {
                let (scalar, length) = UnicodeBytes.scalar(text, at: index)
                if let byte = UnicodeBytes.windows1252Byte(scalar) { inner.append(byte) }
                index += length
            }
            return inner
        }
    }
}
