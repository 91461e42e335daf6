/// Turns what publishers write into the plain text that rules match: once, at the door.
public enum PlainText {
    /// The text that a reader of the HTML sees: block elements are paragraphs with a blank line between them, `<br>` ends a line, white
    /// space is collapsed, references are read; scripts, styles and hidden parts are left out. Plain text comes back as it is, but for
    /// white space.
    public static func fromHTML(_ html: String) -> String {
        let bytes = html.utf8.span
        return fromHTML(bytes, 0..<bytes.count)
    }

    /// The same for a part of some UTF-8.
    public static func fromHTML(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var reader = HTMLTextReader(range)
        return reader.text(of: bytes)
    }
}
