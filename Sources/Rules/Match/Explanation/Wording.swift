/// Small parts of sentences.
enum Wording {
    /// More names than this are counted, not listed.
    private static let listed = 5

    /// `a, b or c`.
    static func list(_ names: [String], _ conjunction: String) -> String {
        var shown = Array(names.prefix(listed))
        if names.count > listed { shown.append("\(names.count - listed) more") }
        guard let last = shown.popLast() else { return "nothing" }
        return shown.isEmpty ? last : "\(shown.joined(separator: ", ")) \(conjunction) \(last)"
    }

    /// `in title and body, 3 times`.
    static func places(_ spans: [TextSpan]) -> String {
        var fields: [String] = []
        for span in spans where fields.last != span.field.rawValue { fields.append(span.field.rawValue) }
        return "in \(list(fields, "and"))" + (spans.count > 1 ? ", \(times(spans.count))" : "")
    }

    static func times(_ count: Int) -> String {
        count == 1 ? "once" : "\(count) times"
    }

    /// `body 1204–1290`, in scalars.
    static func place(_ span: TextSpan, in article: Article) -> String {
        let range = span.scalarRange(in: article)
        return "\(span.field.rawValue) \(range.lowerBound)–\(range.upperBound)"
    }

    /// `ASSAULT.drone, RUS to UKR, asserted, 0.81`.
    static func event(_ event: CodedEvent) -> String {
        let type = event.mode.map { "\(event.type).\($0)" } ?? event.type
        let sides = "\(side(event.source)) to \(side(event.target))"
        return "\(type), \(sides), \(event.status.rawValue), \(JSON.number((event.confidence * 100).rounded() / 100).text)"
    }

    private static func side(_ side: CodedEvent.Side?) -> String {
        guard let side else { return "nobody" }
        return side.code ?? side.id ?? side.text
    }

    /// `2d 3h`, the two largest units.
    static func duration(_ seconds: Double) -> String {
        guard seconds.isFinite, abs(seconds) < 1e12 else { return "for ever" }
        var rest = Int(seconds.rounded(.down))
        var parts: [String] = []
        for (unit, length) in [("d", 86400), ("h", 3600), ("m", 60), ("s", 1)] where rest >= length && parts.count < 2 {
            parts.append("\(rest / length)\(unit)")
            rest %= length
        }
        return parts.isEmpty ? "0s" : parts.joined(separator: " ")
    }

    /// Line ends and other control characters as spaces, so that underlines stand where they should and no text steers a terminal.
    static func oneLine(_ text: Substring) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
