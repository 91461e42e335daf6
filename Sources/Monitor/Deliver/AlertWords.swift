import Rules

/// Parts of an alert in words, for sinks that talk to people.
public enum AlertWords {
    /// One line without control characters (terminals obey them) and without those that turn the direction of writing, cut to a length in
    /// `Character`s.
    public static func clean(_ text: String, longest: Int) -> String {
        var line = String.UnicodeScalarView()
        var isAfterSpace = true
        // A `Character` may be made of several scalars; a hostile one of any number.
        for scalar in text.unicodeScalars.prefix(longest * 8) {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
                if !isAfterSpace { line.append(" ") }
                isAfterSpace = true
            case .format where scalar != "\u{200D}", .surrogate, .privateUse:
                break
            default:
                line.append(scalar)
                isAfterSpace = false
            }
        }
        return cut(String(line), longest: longest)
    }

    static func cut(_ text: String, longest: Int) -> String {
        text.count <= longest ? text : text.prefix(max(0, longest - 1)) + "…"
    }

    /// `title “peace talks”`; `nil` where the entry says nothing.
    static func evidence(_ entry: JSON) -> String? {
        switch entry["kind"]?.string {
        case "text": spans(entry)
        case "actor": [entry["actor"].map(actor), spans(entry)].compactMap(\.self).joined(separator: ": ")
        case "event": entry["event"].map(event)
        case "field": "\(entry["field"]?.string ?? "field") \(quoted(entry["value"]?.string ?? ""))"
        case "age": entry["value"].flatMap(number).map { "age \($0) s" }
        default: nil
        }
    }

    /// `frequency by source wire: 12 counted, threshold 10, from … to …`; `nil` where the alert has no window.
    static func window(_ window: JSON?) -> String? {
        guard let type = window?["type"]?.string else { return nil }
        var by: [String] = []
        if case .object(let members)? = window?["by"] { by = members.map { "\($0.key) \(plain($0.value))" } }
        let span = [("from", window?["from"]?.string), ("to", window?["to"]?.string)]
            .compactMap { word, time in time.map { "\(word) \(clean($0, longest: 40))" } }
        let facts: [String?] = [
            window?["observed"].flatMap(number).map { "\($0) counted" }, window?["threshold"].flatMap(number).map { "threshold \($0)" },
            span.joined(separator: " "), window?["state"]?.string.map { clean($0, longest: 40) },
        ]
        let text = facts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        let name = clean(by.isEmpty ? type : "\(type) by \(by.joined(separator: ", "))", longest: 200)
        return text.isEmpty ? name : "\(name): \(text)"
    }

    /// `story of 4 articles in 3 domains`; `nil` where it is the only article of its story, or none is known.
    static func story(_ story: JSON?) -> String? {
        guard let articles = story?["articles"]?.integer, articles > 1, let domains = story?["domains"]?.integer else { return nil }
        return "story of \(articles) articles in \(domains) domain\(domains == 1 ? "" : "s")"
    }

    /// What stands in the place of an article's title: `12 articles`, or what did not come.
    static func title(_ alert: JSON, longest: Int) -> String {
        let article = alert["article"]
        let title = clean(article?["title"]?.string ?? article?["id"]?.string ?? "", longest: longest)
        if !title.isEmpty { return title }
        if let total = alert["articles_total"]?.integer { return "\(total) article\(total == 1 ? "" : "s")" }
        return alert["reason"]?.string == "absence" ? "What was expected did not come" : "(without a title)"
    }

    private static func number(_ value: JSON) -> String? {
        switch value {
        case .integer, .number: value.text
        case .string(let text): clean(text, longest: 40)
        case .null, .bool, .array, .object: nil
        }
    }

    private static func plain(_ value: JSON) -> String {
        switch value {
        case .string(let text): clean(text, longest: 80)
        case let value: clean(value.text, longest: 80)
        }
    }

    private static let longestExcerpt = 80
    private static let mostSpans = 5

    private static func spans(_ entry: JSON) -> String? {
        var met: Set<String> = []
        let spans = (entry["spans"]?.array ?? []).compactMap { span -> String? in
            guard let field = span["field"]?.string, let text = span["text"]?.string else { return nil }
            let excerpt = "\(field) \(quoted(text))"
            return met.insert(excerpt.lowercased()).inserted ? excerpt : nil
        }
        guard !spans.isEmpty else { return nil }
        let rest = spans.count > mostSpans ? [" and \(spans.count - mostSpans) more"] : []
        return spans.prefix(mostSpans).joined(separator: ", ") + rest.joined()
    }

    private static func actor(_ actor: JSON) -> String {
        let code = actor["code"]?.string ?? ""
        return actor["name"]?.string.map { "\($0) (\(code))" } ?? code
    }

    private static func event(_ event: JSON) -> String {
        let type = [event["type"]?.string, event["mode"]?.string].compactMap(\.self).joined(separator: ".")
        let sides = [event["source"].flatMap(side), type, event["target"].flatMap(side)].compactMap(\.self).joined(separator: " → ")
        guard let sentence = event["sentence"]?.string, !sentence.isEmpty else { return sides }
        return "\(sides): \(quoted(sentence, longest: 200))"
    }

    private static func side(_ side: JSON) -> String? {
        guard let text = side["text"]?.string else { return nil }
        return side["code"]?.string.map { "\(text) (\($0))" } ?? text
    }

    private static func quoted(_ text: String, longest: Int = longestExcerpt) -> String {
        "“\(clean(text, longest: longest))”"
    }
}
