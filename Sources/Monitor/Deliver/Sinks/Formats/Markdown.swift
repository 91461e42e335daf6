/// Text that Markdown shows as it is.
enum Markdown {
    /// What means something in CommonMark, or in what chat services add to it.
    private static let special = Set("\\`*_[]()<>#|~".unicodeScalars)

    static func escaped(_ scalar: Unicode.Scalar) -> String {
        special.contains(scalar) ? "\\" + String(scalar) : String(scalar)
    }

    /// Nobody is called by it and nothing in it is markup; cut to a length in UTF-16 code units.
    static func escaped(_ text: String, in limit: Int) -> String {
        FittedText.fit(FittedText.withoutMentions(text), in: limit, escape: escaped)
    }

    private static let longestTitle = 400
    private static let longestSource = 120

    /// `- [Ferry strike goes on](https://example.org/1) (wire)`
    static func item(_ article: AlertCard.Article) -> String {
        let title = escaped(article.title, in: longestTitle)
        let link = article.url.map { "[\(title)](\($0.replacing("(", with: "%28").replacing(")", with: "%29")))" }
        return "- " + (link ?? title) + escaped(article.suffix, in: longestSource)
    }

    /// The summary, what there is to say, and the articles, whole lines of them, in a length.
    static func text(of card: AlertCard, in limit: Int) -> String {
        let lines = [card.summary].compactMap(\.self) + card.details
        let text = escaped(lines.joined(separator: "\n"), in: limit)
        return FittedText.lines([text].filter { !$0.isEmpty }, card.articles.map(item), card.rest, in: limit)
    }
}
