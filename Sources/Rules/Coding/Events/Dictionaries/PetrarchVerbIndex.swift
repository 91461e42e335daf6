/// Verbs dictionaries of PETRARCH and TABARI, ready for looking up: every form by its first word, longest first.
struct PetrarchVerbIndex: Sendable {
    struct Entry: Sendable {
        /// Folded words.
        let form: [String]
        let code: String
        let patterns: [PetrarchVerbs.Pattern]
        let line: Int
    }

    private var entries: [String: [Entry]] = [:]

    var isEmpty: Bool { entries.isEmpty }

    init(_ dictionaries: [PetrarchVerbs]) {
        for block in dictionaries.flatMap(\.blocks) {
            // A pattern that asks for more is tried first.
            let patterns = block.patterns.sorted { $0.before.count + $0.after.count > $1.before.count + $1.after.count }
            for verb in block.verbs {
                for form in verb.forms {
                    guard let first = form.first else { continue }
                    entries[first, default: []].append(
                        Entry(form: form, code: verb.code ?? block.code, patterns: patterns, line: verb.line))
                }
            }
        }
        for word in entries.keys { entries[word]?.sort { $0.form.count > $1.form.count } }
    }

    /// The longest verb that begins at a word.
    func entry(at index: Int, in words: [Word]) -> Entry? {
        entries[words[index].folded]?.first { entry in
            index + entry.form.count <= words.count && entry.form.indices.allSatisfy { words[index + $0].folded == entry.form[$0] }
        }
    }
}
