import Foundation

/// Header text that is not ASCII: `=?utf-8?Q?Z=C3=BCrich?=` (RFC 2047), or bytes that a sender let through as they were.
enum EncodedWords {
    static func decode(_ bytes: [UInt8]) -> String {
        let text = String(decoding: TextDecoder.decode(bytes, form: .plain).text, as: UTF8.self)
        guard text.contains("=?") else { return collapsed(text) }
        var out = ""
        var pending = Pending()
        var end = text.startIndex
        for match in text.matches(of: /=\?([^?\s*]{1,64})(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=/) {
            let between = text[end..<match.range.lowerBound]
            // White space between two encoded words belongs to neither.
            if pending.isEmpty || !between.allSatisfy(\.isWhitespace) {
                out += pending.take() + between
            }
            let (_, charset, kind, payload) = match.output
            if pending.charset != String(charset) { out += pending.take() }
            pending.charset = String(charset)
            pending.bytes += kind == "b" || kind == "B" ? TransferEncoding.base64(Array(payload.utf8)) : q(payload)
            end = match.range.upperBound
        }
        return collapsed(out + pending.take() + text[end...])
    }

    /// Bytes of encoded words that stand side by side: a character may be cut in two by them.
    private struct Pending {
        var charset = ""
        var bytes: [UInt8] = []
        var isEmpty: Bool { bytes.isEmpty }

        mutating func take() -> String {
            defer { bytes = [] }
            guard !bytes.isEmpty else { return "" }
            return String(
                decoding: TextDecoder.decode(bytes, contentType: "text/plain; charset=\(charset)", form: .plain).text, as: UTF8.self)
        }
    }

    private static func q(_ payload: Substring) -> [UInt8] {
        TransferEncoding.quotedPrintable(payload.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
    }

    private static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
