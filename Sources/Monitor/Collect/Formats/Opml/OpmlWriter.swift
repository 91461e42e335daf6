/// Writes lists of feeds that every feed reader takes: a folder for each feed's first tag, the other tags as its category.
public enum OpmlWriter {
    public static func text(of opml: Opml) -> String {
        var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#]
        lines += ["  <head><title>\(escaped(opml.title ?? "Feeds"))</title></head>", "  <body>"]
        return (lines + outlines(of: opml.feeds) + ["  </body>", "</opml>", ""]).joined(separator: "\n")
    }

    /// The lines of the body.
    static func outlines(of feeds: [Opml.Feed]) -> [String] {
        var lines = feeds.filter(\.tags.isEmpty).map { "    " + outline($0, category: []) }
        let folders = Dictionary(grouping: feeds.filter { !$0.tags.isEmpty }) { $0.tags[0] }
        var written: Set<String> = []
        for folder in feeds.compactMap(\.tags.first) where written.insert(folder).inserted {
            lines.append(#"    <outline text="\#(escaped(folder))" title="\#(escaped(folder))">"#)
            lines += (folders[folder] ?? []).map { "      " + outline($0, category: $0.tags.dropFirst()) }
            lines.append("    </outline>")
        }
        return lines
    }

    private static func outline(_ feed: Opml.Feed, category: some Collection<String>) -> String {
        let title = feed.title ?? feed.url
        var attributes = [("type", "rss"), ("text", title), ("title", title), ("xmlUrl", feed.url)]
        if let site = feed.site { attributes.append(("htmlUrl", site)) }
        if !category.isEmpty { attributes.append(("category", category.joined(separator: ","))) }
        return "<outline " + attributes.map { "\($0)=\"\(escaped($1))\"" }.joined(separator: " ") + "/>"
    }

    /// Characters that no XML may hold are left out.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out += "&#\(scalar.value);"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
