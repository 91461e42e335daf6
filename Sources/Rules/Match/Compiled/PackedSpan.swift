/// A span as numbers that order as spans do.
struct PackedSpan: BitwiseCopyable {
    /// The field's place in the order of evidence, which of its values, and the start.
    var key: UInt64
    var end: UInt32

    private static let fields = ArticleField.allCases

    init(_ span: TextSpan) {
        let field = Self.fields.firstIndex(of: span.field) ?? 0
        key = UInt64(field) << 56 | UInt64(UInt32(truncatingIfNeeded: span.index) & 0xFF_FFFF) << 32
        key |= UInt64(UInt32(truncatingIfNeeded: span.utf8.lowerBound))
        end = UInt32(truncatingIfNeeded: span.utf8.upperBound)
    }

    /// Of words in a field that has one value.
    @inline(__always) init(field: ScopeMask, start: Int32, end: Int32) {
        let order: UInt64 = field.contains(.body) ? 2 : field.contains(.title) ? 0 : field.contains(.summary) ? 1 : Self.urlOrder
        key = order << 56 | UInt64(UInt32(bitPattern: start))
        self.end = UInt32(bitPattern: end)
    }

    private static let urlOrder = UInt64(fields.firstIndex(of: .url) ?? 0)

    var span: TextSpan {
        let start = Int(key & 0xFFFF_FFFF)
        return TextSpan(field: Self.fields[Int(key >> 56)], index: Int(key >> 32 & 0xFF_FFFF), utf8: start..<max(start, Int(end)))
    }

    @inline(__always) func stands(before other: PackedSpan) -> Bool {
        key < other.key || (key == other.key && end < other.end)
    }
}
