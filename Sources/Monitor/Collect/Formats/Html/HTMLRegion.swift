import Rules

/// The part of a page that a block stands in, as its containers tell.
struct HTMLRegion: Hashable {
    /// Ordinal of the outermost `article` element.
    var article: Int?
    var isMain = false
    /// Marked as an article's body: `itemprop="articleBody"`, `class="entry-content"`.
    var isBody = false
    /// Navigation, footer, form: never an article's text.
    var isFurniture = false
    /// A class or id says so: `sidebar`, `related`, `comments`.
    var looksLikeFurniture = false
}

extension HTMLRegion {
    private static let furniture: Set<HTMLName> = [
        "nav", "aside", "footer", "form", "button", "dialog", "figure", "figcaption", "menu", "search", "label", "fieldset",
    ]
    private static let furnitureRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar",
    ]
    /// Words of classes and ids.
    private static let furnitureWords: Set<Substring> = [
        "ad", "ads", "advert", "advertisement", "author-bio", "banner", "breadcrumb", "breadcrumbs", "caption", "captions", "comment",
        "comments", "consent", "cookie", "cookies", "copyright", "credit", "disclaimer", "disqus", "footer", "gdpr", "infobox", "login",
        "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "overlay", "pagination", "popup", "promo",
        "promoted", "recirculation", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "signup", "skip", "social",
        "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tags", "teaser", "toolbar", "trending", "widget",
    ]
    /// Classes and itemprops of an article's body, without hyphens and underscores.
    private static let bodies: Set<String> = [
        "articlebody", "articlebodytext", "articlecontent", "articletext", "blogcontent", "bodycontent", "contentbody", "entrycontent",
        "newsbody", "newstext", "postbody", "postcontent", "storybody", "storybodytext", "storycontent", "storytext",
    ]
    /// Their classes are about the whole page: `has-sidebar`.
    private static let wholes: Set<HTMLName> = ["html", "body", "main", "article"]

    /// The region inside an element.
    func inside(_ tag: HTMLTag, article ordinal: Int, in bytes: Span<UInt8>) -> HTMLRegion {
        var region = self
        if tag.name == "article", article == nil { region.article = ordinal }
        if tag.name == "main" { region.isMain = true }
        if tag.name == "header", article == nil, !isMain { region.isFurniture = true }
        if Self.furniture.contains(tag.name) { region.isFurniture = true }
        guard tag.attributes.count > 4 else { return region }
        var attributes = HTMLAttributes(tag.attributes)
        while let attribute = attributes.next(in: bytes) {
            region.note(attribute, of: tag, in: bytes)
        }
        return region
    }

    private mutating func note(_ attribute: HTMLAttribute, of tag: HTMLTag, in bytes: Span<UInt8>) {
        if attribute.isNamed("role", in: bytes) {
            let role = attribute.text(in: bytes).lowercased()
            if role == "main" { isMain = true }
            if Self.furnitureRoles.contains(role) { isFurniture = true }
        } else if attribute.isNamed("itemprop", in: bytes) || attribute.isNamed("property", in: bytes) {
            if attribute.text(in: bytes).lowercased().hasSuffix("articlebody") { isBody = true }
        } else if attribute.isNamed("class", in: bytes) || attribute.isNamed("id", in: bytes) {
            noteNames(attribute.text(in: bytes), of: tag)
        }
    }

    private mutating func noteNames(_ names: String, of tag: HTMLTag) {
        guard names.utf8.count <= 512 else { return }
        for name in names.lowercased().split(separator: " ") {
            if Self.bodies.contains(name.filter { $0 != "-" && $0 != "_" }) { isBody = true }
            guard !Self.wholes.contains(tag.name) else { continue }
            if name.split(whereSeparator: { $0 == "-" || $0 == "_" }).contains(where: Self.furnitureWords.contains) {
                looksLikeFurniture = true
            }
        }
    }
}
