/// A file's bytes with an index of its lines: turns offsets into lines and columns without looking at the whole text again.
public struct SourceText: Sendable {
    /// As it stands in diagnostics.
    public let name: String
    /// UTF-8.
    let bytes: [UInt8]
    /// The offset of each line's first byte.
    private let lineStarts: [Int]
    /// How many scalars stand before each block of bytes: a program may have written the whole file as one line.
    private let scalarsBefore: [Int]
    private static let block = 512

    public init(_ file: SourceFile) {
        name = file.name
        bytes = Array(file.text.utf8)
        lineStarts = Self.lineStarts(in: bytes)
        scalarsBefore = Self.scalarsBefore(in: bytes)
    }

    /// The position of an offset; one beyond the end is the end.
    public func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(at: offset)
        return SourcePosition(line: line + 1, column: scalarCount(lineStarts[line]..<offset) + 1)
    }

    /// The offset of a place as Yams tells it: both from 1, columns in scalars.
    func offset(line: Int, column: Int) -> Int {
        guard line > 0, line <= lineStarts.count else { return bytes.count }
        let wanted = scalars(before: lineStarts[line - 1]) + column - 1
        // The last block that begins at or before the place.
        var (low, high) = (0, scalarsBefore.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if scalarsBefore[middle] <= wanted { low = middle } else { high = middle }
        }
        var offset = low * Self.block
        var rest = wanted - scalarsBefore[low]
        while isContinuation(offset) { offset += 1 }
        while rest > 0, offset < bytes.count {
            offset += 1
            while isContinuation(offset) { offset += 1 }
            rest -= 1
        }
        return offset
    }

    /// The fault with its line as people see it. A range over several lines is underlined to the end of its first.
    public func diagnostic(_ fault: SourceFault, severity: Diagnostic.Severity = .error) -> Diagnostic {
        let start = min(max(fault.range.lowerBound, 0), bytes.count)
        let line = lineRange(lineIndex(at: start))
        let end = min(max(fault.range.upperBound, start), max(line.upperBound, start))
        let position = position(at: start)
        let excerpt = excerpt(of: line, around: start)
        return Diagnostic(
            fault.code, in: name, at: position, length: max(1, scalarCount(start..<end)), fault.message, help: fault.help,
            sourceLine: String(decoding: bytes[excerpt], as: UTF8.self),
            sourceColumn: scalarCount(line.lowerBound..<excerpt.lowerBound) + 1, severity: severity)
    }

    /// A line of a file that a program wrote may be as long as the file: this many bytes on each side of a fault are shown.
    private static let shownAround = 100

    private func excerpt(of line: Range<Int>, around offset: Int) -> Range<Int> {
        var start = max(line.lowerBound, min(offset, line.upperBound) - Self.shownAround)
        var end = min(line.upperBound, offset + Self.shownAround)
        // A short line is shown whole.
        if line.count <= 2 * Self.shownAround { (start, end) = (line.lowerBound, line.upperBound) }
        while start > line.lowerBound, isContinuation(start) { start -= 1 }
        while end < line.upperBound, isContinuation(end) { end += 1 }
        return start..<max(start, end)
    }

    private func isContinuation(_ offset: Int) -> Bool {
        offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }

    private func scalarCount(_ range: Range<Int>) -> Int {
        scalars(before: range.upperBound) - scalars(before: range.lowerBound)
    }

    private func scalars(before offset: Int) -> Int {
        let block = offset / Self.block
        return scalarsBefore[block] + Self.scalars(in: bytes[(block * Self.block)..<offset])
    }

    private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func scalarsBefore(in bytes: [UInt8]) -> [Int] {
        var sums = [0]
        for start in stride(from: 0, to: bytes.count - block + 1, by: block) {
            sums.append(sums[sums.count - 1] + scalars(in: bytes[start..<(start + block)]))
        }
        return sums
    }

    /// The last line that starts at or before the offset.
    private func lineIndex(at offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// A line without its end and without a byte order mark.
    private func lineRange(_ index: Int) -> Range<Int> {
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            // Of CR LF, the LF ends the line.
            if byte == UInt8(ascii: "\r"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n") { continue }
            starts.append(offset + 1)
        }
        return starts
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
