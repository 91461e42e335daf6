import Foundation

/// Lines of a mail's head (RFC 5322, RFC 2047). Whatever the text, a header stays one header: no line end gets into it.
enum MailHeadLine {
    /// Of a line, without its end; RFC 5322 asks for 78 at most.
    private static let width = 76
    private static let longestText = 900
    /// Bytes of an encoded word: with what stands around it and in base64 it has 75 characters at most.
    private static let wordBytes = 42

    /// A header whose text may come from anywhere.
    static func text(_ name: String, _ text: String) -> String {
        let clean = AlertWords.clean(text, longest: longestText)
        let isPlain = clean.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !clean.contains("=?")
        return isPlain ? folded(name, clean) : "\(name): \(encoded(clean))"
    }

    /// A header of parts that were made for it, one a line.
    static func list(_ name: String, _ parts: [String]) -> String {
        "\(name): " + parts.joined(separator: ",\r\n ")
    }

    /// Encoded words, one a line, none of which ends within a character.
    static func encoded(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > wordBytes { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    private static func folded(_ name: String, _ text: String) -> String {
        var lines = ["\(name):"]
        for word in text.split(separator: " ") {
            let isFull = lines[lines.count - 1].utf8.count + 1 + word.utf8.count > width
            if isFull, lines.count > 1 || lines[0].utf8.count > name.utf8.count + 1 {
                lines.append(" " + word)
            } else {
                lines[lines.count - 1] += " " + word
            }
        }
        return lines.joined(separator: "\r\n")
    }
}
