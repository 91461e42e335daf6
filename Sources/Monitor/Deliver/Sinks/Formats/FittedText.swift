/// Fits text that comes from anywhere into a field of a service: escaped, and cut to the service's limit, never refused.
enum FittedText {
    /// How a service counts.
    enum Unit { case utf8, utf16 }

    private static let ellipsis = "…"

    /// `escape` turns a scalar into what the service shows as that scalar: one that hides under an accent is escaped too.
    static func fit(_ text: String, in limit: Int, _ unit: Unit = .utf16, escape: (Unicode.Scalar) -> String = { String($0) }) -> String {
        var fitted = ""
        var length = 0
        /// Where the text may end if the rest does not fit.
        var cut = (end: fitted.endIndex, length: 0)
        let room = limit - count(ellipsis, unit)
        for character in text {
            let piece = character.unicodeScalars.map(escape).joined()
            length += count(piece, unit)
            if length > limit { return String(fitted[..<cut.end]) + (room >= 0 ? ellipsis : "") }
            fitted += piece
            if length <= room { cut = (fitted.endIndex, length) }
        }
        return fitted
    }

    /// Lines of which the last ones, items of a list, are left out and counted where they do not fit. `rest` are those that never were listed.
    static func lines(_ first: [String], _ items: [String], _ rest: Int, in limit: Int, _ unit: Unit = .utf16) -> String {
        var lines = first
        var length = first.map { count($0, unit) + 1 }.reduce(0, +)
        var shown = 0
        for item in items {
            let next = length + count(item, unit) + 1
            guard next + spaceForRest <= limit else { break }
            lines.append(item)
            length = next
            shown += 1
        }
        let missing = items.count - shown + rest
        if missing > 0, length + spaceForRest <= limit { lines.append("and \(missing) more article\(missing == 1 ? "" : "s")") }
        return lines.joined(separator: "\n")
    }

    /// Of `and 1000000 more articles`.
    private static let spaceForRest = 28

    /// `@everyone`, `@all` and other names are not called: something invisible stands after the sign. An address within a word stays.
    static func withoutMentions(_ text: String) -> String {
        var quiet = ""
        var before: Character = " "
        for character in text {
            quiet.append(character)
            if character == "@" || character == "＠", !before.isLetter, !before.isNumber { quiet += "\u{200B}" }
            before = character
        }
        return quiet
    }

    private static func count(_ text: String, _ unit: Unit) -> Int {
        switch unit {
        case .utf8: text.utf8.count
        case .utf16: text.utf16.count
        }
    }
}
