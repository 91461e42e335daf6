import Foundation
import Rules

/// A letter or a part of one: its header, and where its content stands.
struct MailPart {
    let header: MailHeader
    let content: Range<Int>
    /// `text/plain` in lower case, where nothing else is said.
    let type: String
    private let parameters: [String: String]

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        header = MailHeader(bytes, range)
        content = header.end..<range.upperBound
        (type, parameters) = Self.contentType(header["content-type"])
    }

    var isAttachment: Bool { header["content-disposition"]?.lowercased().hasPrefix("attachment") == true }

    var isFlowed: Bool { parameters["format"]?.lowercased() == "flowed" }

    var boundary: String? { type.hasPrefix("multipart/") ? parameters["boundary"]?.nonEmpty : nil }

    /// The content unpacked, in UTF-8.
    func text(of bytes: [UInt8], _ form: TextDecoder.Form) -> TextDecoder.Decoded {
        TextDecoder.decode(unpacked(bytes), contentType: header["content-type"], form: form)
    }

    func unpacked(_ bytes: [UInt8]) -> [UInt8] {
        TransferEncoding.decode(bytes[content], header["content-transfer-encoding"])
    }

    /// The parts between the boundary's lines. Unclosed, the last reaches to the end.
    func parts(of bytes: [UInt8], limit: Int) -> [Range<Int>] {
        guard let boundary else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var parts: [Range<Int>] = []
        var start: Int?
        var line = content.lowerBound
        while line < content.upperBound, parts.count < limit {
            let end = bytes.span.firstIndex(of: UInt8(ascii: "\n"), in: line..<content.upperBound) ?? content.upperBound
            if bytes[line..<end].starts(with: mark) {
                if let start, start <= line { parts.append(start..<line) }
                if bytes[line..<end].dropFirst(mark.count).starts(with: "--".utf8) { return parts }
                start = min(end + 1, content.upperBound)
            }
            line = end + 1
        }
        if let start, start < content.upperBound, parts.count < limit { parts.append(start..<content.upperBound) }
        return parts
    }

    /// `text/plain; charset="utf-8"; boundary=x`: quoted values may hold semicolons.
    private static func contentType(_ field: String?) -> (String, [String: String]) {
        guard let field else { return ("text/plain", [:]) }
        let type = field.prefix { $0 != ";" }.lowercased().trimmed
        var parameters: [String: String] = [:]
        for match in field.matches(of: /;\s*([\w\-*]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/) {
            let value = match.output.2.map { String($0).replacing(/\\(.)/) { String($0.output.1) } } ?? String(match.output.3 ?? "")
            let name = match.output.1.lowercased()
            if parameters[name] == nil { parameters[name] = value }
        }
        return (type.contains("/") ? type : "text/plain", parameters)
    }
}
