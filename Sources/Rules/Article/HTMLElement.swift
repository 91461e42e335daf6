/// What an element means for the text in it.
package enum HTMLElement: Sendable {
    /// Flows with the text around it; all that HTML does not know.
    case inline
    /// A paragraph of its own.
    case block
    /// A cell of a table: on a line of its own.
    case cell
    case lineBreak
    /// Line ends count.
    case preformatted
    /// Never shown as text.
    case hidden
    /// Its content is not HTML but reaches to its end tag, whatever stands in it; never shown as text.
    case raw
    /// A base text's reading or its bracket: never shown as text; it ends where the next one or a block begins.
    case ruby
    /// Has no content and no end tag.
    case void
    /// A rule or the like: no content, and a paragraph ends.
    case voidBlock
}

extension HTMLElement {
    package init(_ name: HTMLName) {
        let table = HTMLElementTable.shared
        self = table.role(of: name)
    }

    package var isVoid: Bool {
        switch self {
        case .void, .voidBlock, .lineBreak: true
        default: false
        }
    }

    /// Ends the paragraph before it and begins one.
    package var isBlock: Bool {
        switch self {
        case .block, .preformatted, .voidBlock, .cell: true
        default: false
        }
    }
}

/// The elements of HTML that are not inline (https://html.spec.whatwg.org/multipage/rendering.html), found by multiplying and probing.
private struct HTMLElementTable {
    static let shared = HTMLElementTable()

    private static let names: [(HTMLElement, [HTMLName])] = [
        (
            .block,
            [
                "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl",
                "dt",
                "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
                "hgroup", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "search", "section", "summary", "table", "tbody",
                "tfoot", "thead", "tr", "ul",
            ]
        ),
        (.cell, ["td", "th"]), (.lineBreak, ["br"]), (.preformatted, ["pre", "listing"]),
        (.hidden, ["annotation", "audio", "canvas", "datalist", "select", "svg", "template", "video"]),
        (.raw, ["iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"]),
        (.ruby, ["rp", "rt"]),
        (.void, ["area", "base", "col", "embed", "img", "input", "link", "meta", "param", "source", "track", "wbr"]), (.voidBlock, ["hr"]),
    ]

    private var slots = [(name: HTMLName, role: HTMLElement)](repeating: ("", .inline), count: 512)

    private init() {
        for (role, names) in Self.names {
            for name in names {
                var slot = Self.slot(name)
                while slots[slot].name.low != 0 { slot = (slot + 1) & 511 }
                slots[slot] = (name, role)
            }
        }
    }

    func role(of name: HTMLName) -> HTMLElement {
        var slot = Self.slot(name)
        while slots[slot].name.low != 0 {
            if slots[slot].name == name { return slots[slot].role }
            slot = (slot + 1) & 511
        }
        return .inline
    }

    private static func slot(_ name: HTMLName) -> Int {
        Int(((name.low ^ (name.high &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
}
