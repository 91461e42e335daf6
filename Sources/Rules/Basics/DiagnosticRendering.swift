extension Diagnostic {
    /// For people: `file:line:column: error: message [code]`, the line, a caret under the fault, and what to do. Without a line end.
    public var rendered: String {
        let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
        var lines = ["\(place): \(severity): \(message) [\(code)]"]
        if let position, let sourceLine {
            lines.append("    " + Self.printable(sourceLine))
            lines.append("    " + underline(in: sourceLine, from: position.column - sourceColumn))
        }
        if let help { lines.append("help: \(help)") }
        return lines.joined(separator: "\n")
    }

    /// For programs: one object.
    public var json: JSON {
        .object([
            .init("severity", .string(severity.rawValue)), .init("code", .string(code)), .init("file", .string(file)),
            .init("line", JSON(position?.line)), .init("column", JSON(position?.column)),
            .init("length", JSON(position == nil ? nil : length)), .init("message", .string(message)), .init("help", JSON(help)),
            .init("source", JSON(sourceLine)),
        ])
    }

    /// Tabs stay, so that the caret stands under the fault whatever a tab's width; a wide scalar takes two columns of the terminal.
    private func underline(in line: String, from start: Int) -> String {
        let scalars = Array(line.unicodeScalars)
        let lead = scalars.prefix(max(0, start)).map { scalar in
            scalar == "\t" ? "\t" : String(repeating: " ", count: scalar.terminalWidth)
        }
        let marked = scalars.dropFirst(max(0, start)).prefix(length).reduce(0) { $0 + max($1.terminalWidth, 0) }
        return lead.joined() + String(repeating: "^", count: max(1, marked))
    }

    /// Control characters of a file must not reach a terminal: their pictures (U+2400 and on) are shown.
    private static func printable(_ line: String) -> String {
        String(
            String.UnicodeScalarView(
                line.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 9: scalar
                    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
                    case 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}

extension Unicode.Scalar {
    /// Columns of a terminal: 0 for what stands on the scalar before, 2 for East Asian wide ones and emoji, else 1.
    fileprivate var terminalWidth: Int {
        switch value {
        case 0x20..<0x7F: 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            2
        case 0x200B, 0x200D, 0xFE00...0xFE0F: 0
        default:
            switch properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: 0
            default: properties.isEmojiPresentation ? 2 : 1
            }
        }
    }
}
