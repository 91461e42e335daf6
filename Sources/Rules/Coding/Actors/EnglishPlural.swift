/// Regular English plurals, with the irregular ones that agents have.
enum EnglishPlural {
    static func of(phrase: String) -> String {
        var words = phrase.split(separator: " ").map(String.init)
        guard let last = words.popLast() else { return phrase }
        return (words + [of(word: last)]).joined(separator: " ")
    }

    static func of(word: String) -> String {
        let lower = word.lowercased()
        if lower.hasSuffix("man") { return String(word.dropLast(2)) + "en" }
        if lower.hasSuffix("y"), !lower.hasSuffix("ey"), !lower.hasSuffix("oy"), !lower.hasSuffix("ay") {
            return String(word.dropLast()) + "ies"
        }
        if lower.hasSuffix("s") || lower.hasSuffix("x") || lower.hasSuffix("ch") || lower.hasSuffix("sh") { return word + "es" }
        return word + "s"
    }
}
