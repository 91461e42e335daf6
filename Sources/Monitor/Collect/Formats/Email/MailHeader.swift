import Foundation
import Rules

/// The header of a letter or of a part of one (RFC 5322): fields unfolded, in order.
struct MailHeader {
    private var fields: [(name: String, value: [UInt8])] = []
    /// Where the body begins.
    private(set) var end: Int
    /// A line that is no field was passed over.
    private(set) var isMalformed = false

    /// Longer headers are no letter's.
    private static let longest = 1 << 20

    /// Reads up to the first blank line.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        end = range.lowerBound
        let limit = min(range.upperBound, range.lowerBound + Self.longest)
        while end < limit {
            let lineEnd = bytes.span.firstIndex(of: UInt8(ascii: "\n"), in: end..<range.upperBound) ?? range.upperBound
            let next = min(lineEnd + 1, range.upperBound)
            var line = bytes[end..<lineEnd]
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            if line.isEmpty {
                end = next
                return
            }
            guard take(line) else {
                // Mail programs begin a file with `From …`; any other such line is the body of a letter without a blank line.
                guard end == range.lowerBound, line.starts(with: "From ".utf8) else {
                    isMalformed = true
                    return
                }
                end = next
                continue
            }
            end = next
        }
    }

    private mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
        if line.first == 0x20 || line.first == 0x09 {
            guard !fields.isEmpty else { return false }
            fields[fields.count - 1].value.append(contentsOf: line)
            return true
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        let name = line[..<colon]
        guard name.allSatisfy({ 0x21...0x7E ~= $0 }) else { return false }
        fields.append((String(decoding: name, as: UTF8.self).lowercased(), Array(line[(colon + 1)...])))
        return true
    }

    var names: Set<String> { Set(fields.map(\.name)) }

    /// The first field of that name as text, encoded words read.
    subscript(name: String) -> String? {
        raw(name).flatMap { EncodedWords.decode($0).trimmed.nonEmpty }
    }

    /// The first field of that name as it stands.
    func raw(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }
}
