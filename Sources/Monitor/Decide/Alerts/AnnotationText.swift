public import Rules

extension ExplainedArticle {
    /// For people: who, then what with its sentence.
    ///
    /// - Parameter details: also why, and what was none.
    public func text(_ details: AnnotationDetail) -> String {
        let title = article.article.title ?? article.article.id
        var lines = [title]
        for actor in article.actors {
            let facts = [actor.code, actor.id, actor.learned ? "learned" : nil, "\(actor.spans.count)×"].compactMap(\.self)
            lines.append("  \(actor.name) (\(facts.joined(separator: ", ")))")
        }
        for (event, reason) in zip(article.events, reasons) {
            lines.append("  " + event.line)
            lines.append("    \"\(event.sentence)\"")
            guard details == .explained else { continue }
            lines.append("    by \(reason.pattern)")
            if !reason.features.isEmpty {
                lines.append("    " + reason.features.map { "\($0.name) ×\($0.factor)" }.joined(separator: ", "))
            }
        }
        if details == .explained {
            for note in notes {
                let pattern = note.pattern.map { " (\($0))" } ?? ""
                lines.append("  no event: \(note.trigger.text(in: article.article)): \(note.reason)\(pattern)")
            }
        }
        return lines.joined(separator: "\n")
    }
}

/// How much `annotate` shows.
public enum AnnotationDetail: Sendable {
    case plain, explained
}

extension CodedEvent {
    /// `RUS > ASSAULT.drone > UKR, asserted, 0.81`
    fileprivate var line: String {
        let kind = mode.map { "\(type).\($0)" } ?? type
        return "\(source.shown) > \(kind) > \(target.shown), \(status.rawValue), \(confidence)"
    }
}

extension CodedEvent.Side? {
    fileprivate var shown: String {
        guard let side = self else { return "-" }
        return side.code.map { "\($0) (\(side.text))" } ?? side.text
    }
}
