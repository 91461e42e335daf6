import CStemmer

/// The languages that Snowball has stems for.
public struct StemLanguage: Sendable, Hashable {
    /// Snowball's name: a two-letter code or `english`.
    let algorithm: String

    public static let english = StemLanguage(algorithm: "english")

    private init(algorithm: String) {
        self.algorithm = algorithm
    }

    /// The language of a BCP 47 tag (`en-US`); English where Snowball does not know it, or nothing is said.
    public init(tag: String?) {
        let code = tag.map { $0.lowercased().prefix { $0 != "-" && $0 != "_" } } ?? ""
        let known = Self.algorithms[String(code)]
        self.init(algorithm: known ?? Self.english.algorithm)
    }

    /// ISO 639-1 codes of Snowball's algorithms in Debian 12 (libstemmer 2.2).
    private static let algorithms = [
        "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "da": "danish", "nl": "dutch", "en": "english", "fi": "finnish",
        "fr": "french", "de": "german", "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian",
        "lt": "lithuanian", "ne": "nepali", "no": "norwegian", "nb": "norwegian", "nn": "norwegian", "pt": "portuguese", "ro": "romanian",
        "ru": "russian", "sr": "serbian", "es": "spanish", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
    ]
}

/// Reduces words to their stems in one language. Not for sharing: each worker has its own.
public final class Stemmer {
    private let stemmer: OpaquePointer?

    public init(_ language: StemLanguage) {
        stemmer = sb_stemmer_new(language.algorithm, "UTF_8")
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of a word, folded: of its lower-case form with diacritics, which stemmers need.
    public func stem(_ word: String) -> String {
        var bytes = Array(word.utf8)
        guard let stemmer, bytes.count <= Self.longestWord else { return Folding.fold(word) }
        let stem = bytes.withUnsafeMutableBufferPointer { buffer in
            sb_stemmer_stem(stemmer, buffer.baseAddress, Int32(buffer.count))
                .map { String(decoding: UnsafeBufferPointer(start: $0, count: Int(sb_stemmer_length(stemmer))), as: UTF8.self) }
        }
        return Folding.fold(stem ?? word)
    }

    /// No word of a language is longer; a stemmer's buffer need not hold a megabyte.
    private static let longestWord = 256
}
