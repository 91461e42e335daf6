/// Language tags as articles carry them.
enum LanguageTag {
    /// BCP 47 in lower case: `en_US` and ` EN-us` are `en-us`; `nil` for what cannot be a tag.
    static func normalized(_ tag: String?) -> String? {
        guard let tag else { return nil }
        let plain = tag.lowercased().replacing("_", with: "-").trimmingPrefix { $0.isWhitespace }
        let end = plain.firstIndex { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) } ?? plain.endIndex
        let clean = plain[..<end]
        let language = clean.prefix { $0 != "-" }
        guard (2...8).contains(language.count), language.allSatisfy(\.isLetter), clean.count <= longest, clean.last != "-" else {
            return nil
        }
        return String(clean)
    }

    private static let longest = 35
}
