/// Adds feeds to a list that somebody keeps: what stands in it stays as it is written, comments, order and other programs' marks included.
struct OpmlAddition {
    private let feeds: [Opml.Feed]

    init(_ feeds: [Opml.Feed]) {
        self.feeds = feeds
    }

    /// The list with the feeds at its end; a new one where there is none. What is no UTF-8 or has no end is written anew.
    func made(to list: [UInt8]) -> [UInt8] {
        let end = Array("</body>".utf8)
        guard !list.isEmpty, let text = String(validating: list, as: UTF8.self), Self.isDeclaredUTF8(text),
            let place = Self.last(end, in: list)
        else {
            var whole = OpmlReader.read(list) ?? Opml()
            whole.feeds += feeds
            return Array(OpmlWriter.text(of: whole).utf8)
        }
        return list[..<place] + Array(OpmlWriter.outlines(of: feeds).map { $0 + "\n" }.joined().utf8) + list[place...]
    }

    private static func isDeclaredUTF8(_ text: String) -> Bool {
        let declaration = text.prefix(200).prefix { $0 != ">" }.lowercased()
        return !declaration.contains("encoding") || declaration.contains("utf-8")
    }

    private static func last(_ mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return (0...(bytes.count - mark.count)).last { bytes[$0] == mark[0] && bytes[$0..<($0 + mark.count)].elementsEqual(mark) }
    }
}
