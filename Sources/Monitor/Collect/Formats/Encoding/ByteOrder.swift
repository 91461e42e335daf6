/// Sees from the bytes alone whether a text is in UTF-16 or UTF-32.
enum ByteOrder {
    /// The encoding of a byte order mark, and the mark's length.
    static func mark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.wide(bytes: 4, bigEndian: false), 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.wide(bytes: 4, bigEndian: true), 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.wide(bytes: 2, bigEndian: false), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.wide(bytes: 2, bigEndian: true), 2) }
        return nil
    }

    /// Without a mark: Western letters, markup and blanks leave zero bytes on one side. `nil` for bytes that are not wide.
    static func shape(_ bytes: [UInt8]) -> TextEncoding? {
        let sample = bytes.prefix(sampleSize - sampleSize % 4)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0, 0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
        let units = sample.count / 4
        func most(_ lanes: Int...) -> Bool { lanes.allSatisfy { zeros[$0] * 10 >= units * 9 } }
        func none(_ lanes: Int...) -> Bool { lanes.allSatisfy { zeros[$0] * 50 <= units } }
        func some(_ lanes: Int...) -> Bool { lanes.allSatisfy { zeros[$0] * 5 >= units } }
        if most(2, 3), none(0) { return .wide(bytes: 4, bigEndian: false) }
        if most(0, 1), none(3) { return .wide(bytes: 4, bigEndian: true) }
        if some(1, 3), none(0, 2) { return .wide(bytes: 2, bigEndian: false) }
        if some(0, 2), none(1, 3) { return .wide(bytes: 2, bigEndian: true) }
        return nil
    }

    private static let sampleSize = 1024
}
