/// `desk@example.org`, or `News Desk <desk@example.org>`.
public struct MailAddress: Sendable, Hashable {
    public let name: String?
    public let address: String

    /// `nil` for what is no address (of RFC 5321's Mailbox, without comments, quotes and literals).
    public init?(_ text: String) {
        let open = text.lastIndex(of: "<")
        let name = open.map { text[..<$0].filter { $0 != "\"" } }.map(Self.trimmed) ?? ""
        var address = text[...]
        if let open {
            guard text.last == ">" else { return nil }
            address = text[text.index(after: open)...].dropLast()
        }
        guard address.wholeMatch(of: /[A-Za-z0-9!#$%&'*+\/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?/) != nil,
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return nil }
        self.name = name.isEmpty ? nil : name
        self.address = String(address)
    }

    public var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

    /// As a header shows it.
    var headerText: String {
        guard let name else { return address }
        let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !"\"\\<>()".utf8.contains($0) }
        return (isPlain ? "\"\(name)\"" : MailHeadLine.encoded(name)) + " <\(address)>"
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
