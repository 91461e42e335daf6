/// The lines of a PETRARCH or TABARI dictionary without comments, and the faults that were found in them.
struct PetrarchLines {
    struct Line {
        /// Without comment, and without space at its end.
        let text: Substring
        /// The UTF-8 offset of its first byte.
        let start: Int
        /// It began with a blank or a tab.
        let isIndented: Bool
    }

    let source: SourceText
    private(set) var lines: [Line] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter blanks: whether empty lines are kept, where they end something.
    init(_ file: SourceFile, blanks: Bool = false) {
        source = SourceText(file)
        var offset = 0
        var isInComment = false
        for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { offset += line.utf8.count + 1 }
            guard let text = Self.uncommented(line, &isInComment) else { continue }
            guard blanks || !text.isEmpty else { continue }
            let indent = text.prefix { $0 == " " || $0 == "\t" }
            let rest = text.dropFirst(indent.count)
            lines.append(Line(text: rest, start: offset + indent.utf8.count, isIndented: !indent.isEmpty))
        }
    }

    /// `nil` for a line that is all comment: `#`, `;`, or between `<!--` and `-->`.
    private static func uncommented(_ line: Substring, _ isInComment: inout Bool) -> Substring? {
        var text = line
        let wasEmpty = text.allSatisfy(\.isWhitespace)
        if isInComment {
            guard let end = text.firstRange(of: "-->") else { return nil }
            isInComment = false
            text = text[end.upperBound...]
        }
        while let start = text.firstRange(of: "<!") {
            if let end = text[start.upperBound...].firstRange(of: "-->") {
                text = start.lowerBound == text.startIndex ? text[end.upperBound...] : text[..<start.lowerBound]
            } else {
                isInComment = true
                text = text[..<start.lowerBound]
            }
        }
        if let mark = text.firstIndex(where: { $0 == "#" || $0 == ";" }), !isDiscard(text, mark) { text = text[..<mark] }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return text.isEmpty && !wasEmpty ? nil : text
    }

    /// `[###]` is a code of TABARI.
    private static func isDiscard(_ text: Substring, _ mark: Substring.Index) -> Bool {
        text[..<mark].last == "[" && text[mark...].hasPrefix("###")
    }

    mutating func report(
        _ code: String, _ line: Line, at part: Substring? = nil, _ message: String, help: String? = nil, warning: Bool = false
    ) {
        let text = part ?? line.text
        let offset = line.start + line.text.utf8.distance(from: line.text.startIndex, to: text.startIndex)
        let fault = SourceFault(code, at: offset..<(offset + max(1, text.utf8.count)), message, help: help)
        diagnostics.append(source.diagnostic(fault, severity: warning ? .warning : .error))
    }
}
