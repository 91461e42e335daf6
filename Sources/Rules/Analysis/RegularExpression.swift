import CRE2

/// A regular expression that takes linear time on any text (RE2's syntax: no look-around, no back-references).
///
/// `@unchecked`: RE2 guards its caches itself, and a compiled pattern is never changed.
public final class RegularExpression: @unchecked Sendable {
    /// Why a pattern cannot be used, in one sentence without a full stop.
    public struct Fault: Error, Sendable, Hashable {
        public let message: String
    }

    /// Bytes that one compiled pattern may take: RE2's own default.
    private static let maximumMemory = 8 << 20

    private let pattern: OpaquePointer

    /// Refuses a pattern that RE2 cannot read, and one that matches no text at all as well as any (`a*`): it would match everything.
    public init(_ text: String) throws(Fault) {
        var text = text
        let made = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cre2_new($0.baseAddress, $0.count, Self.maximumMemory) }
        }
        guard let made else { throw Fault(message: "there is no memory for the pattern") }
        pattern = made
        if let error = cre2_error(made) { throw Fault(message: String(cString: error)) }
        for sample in ["", "a", " ", "a a"] where find(in: sample)?.isEmpty == true {
            throw Fault(message: "the pattern matches the empty text, and so everything")
        }
    }

    deinit { cre2_delete(pattern) }

    /// The first match, as UTF-8 offsets.
    public func find(in text: String) -> Range<Int>? {
        var text = text
        var (start, end) = (0, 0)
        let isFound = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cre2_find(pattern, $0.baseAddress, $0.count, &start, &end) }
        }
        return isFound ? start..<end : nil
    }
}
