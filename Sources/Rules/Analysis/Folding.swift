import Foundation

/// Makes equal what readers take for the same: case, diacritics, look-alike letters, format characters (contract: rule files, Tokens).
///
/// Full case folding and canonical decomposition are Unicode's; Latin letters become ASCII as Lucene's ASCIIFoldingFilter describes it.
public enum Folding {
    /// A whole value, folded: without space at its ends, and one space where it has several.
    public static func fold(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var folded: [UInt8] = []
        appendComposed(words.utf8Span.span, to: &folded, .shared)
        return String(decoding: folded, as: UTF8.self)
    }

    /// A word as written, in one form: composed (NFC) and without format characters.
    public static func exact(_ word: Span<UInt8>) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in String(word).unicodeScalars where scalar.properties.generalCategory != .format {
            kept.append(scalar)
        }
        return String(kept).precomposedStringWithCanonicalMapping
    }

    /// A word as a stemmer wants it: in lower case, with its diacritics.
    public static func lowercase(_ word: Span<UInt8>) -> String {
        exact(word).lowercased()
    }

    /// Appends folded UTF-8.
    static func append(_ text: Span<UInt8>, to folded: inout [UInt8], _ tables: UnicodeTables) {
        var offset = 0
        while offset < text.count {
            let scalar = text.scalar(at: offset)
            if let folding = tables.folding(of: scalar.value) {
                folded.append(contentsOf: folding)
            } else {
                for index in offset..<(offset + scalar.length) { folded.append(text[index]) }
            }
            offset += scalar.length
        }
    }

    /// The same for text in which scalars may compose: Hangul in parts, marks of scripts that keep them.
    static func appendComposed(_ text: Span<UInt8>, to folded: inout [UInt8], _ tables: UnicodeTables) {
        let composed = String(text).precomposedStringWithCanonicalMapping
        append(composed.utf8Span.span, to: &folded, tables)
    }
}

extension String {
    fileprivate init(_ utf8: Span<UInt8>) {
        self = utf8.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
