/// What an actor test finds in an article: whoever matches, and where.
extension ActorTest {
    struct Finding {
        /// The first that matches, in the order of the article's annotations.
        var actor: ActorMention
        /// The places of all that match.
        var spans: [TextSpan]
    }

    func find(in article: AnnotatedArticle) -> Finding? {
        let found = mentions(in: article).compactMap { mention -> ActorMention? in
            guard !fields.isEmpty else { return mention }
            var inside = mention
            inside.spans = mention.spans.filter { span in fields.contains { span.lies(in: $0, of: article.article) } }
            return inside.spans.isEmpty ? nil : inside
        }
        return found.first.map { Finding(actor: $0, spans: found.flatMap(\.spans)) }
    }

    /// Everyone whom the patterns name, in the role that is asked for.
    private func mentions(in article: AnnotatedArticle) -> [ActorMention] {
        guard role != .any else {
            return article.actors.filter { anyOf.includes(id: $0.id, code: $0.code, memberships: $0.memberships) }
        }
        return article.events.compactMap { event in
            guard let side = role == .source ? event.source : event.target,
                anyOf.includes(id: side.id, code: side.code, memberships: side.memberships)
            else { return nil }
            return mention(of: side, in: event, article)
        }
    }

    /// A side of an event, with its places in that event; the event's own places where the actor's are not known.
    private func mention(of side: CodedEvent.Side, in event: CodedEvent, _ article: AnnotatedArticle) -> ActorMention {
        let known =
            article.actors.first { $0.id != nil && $0.id == side.id } ?? article.actors.first { $0.id == side.id && $0.code == side.code }
        var mention =
            known ?? ActorMention(id: side.id, code: side.code ?? "", name: side.text, memberships: side.memberships, spans: [])
        mention.spans = mention.spans.filter { span in event.spans.contains { $0.contains(span) } }
        if mention.spans.isEmpty { mention.spans = event.spans }
        return mention
    }
}

extension [ActorPattern] {
    /// Whether one of the patterns names this actor.
    func includes(id: String?, code: String?, memberships: [String]) -> Bool {
        contains { pattern in
            switch pattern {
            case .anyone: true
            case .code(let prefix): code == prefix || code?.hasPrefix(prefix + "/") == true
            case .id(let wanted): id == wanted
            case .member(let organisation): memberships.contains(organisation)
            }
        }
    }
}

extension TextSpan {
    func contains(_ other: TextSpan) -> Bool {
        field == other.field && index == other.index && utf8.lowerBound <= other.utf8.lowerBound && other.utf8.upperBound <= utf8.upperBound
    }

    /// Whether it stands in a field; `lead` is title, summary and the first paragraph of the body.
    func lies(in scope: ArticleField, of article: Article) -> Bool {
        guard scope == .lead else { return field == scope }
        return switch field {
        case .title, .summary: true
        case .body: utf8.upperBound <= article.leadEnd
        default: false
        }
    }
}

extension Article {
    /// Where the first paragraph of the body ends, in UTF-8.
    var leadEnd: Int { body.map { Self.firstParagraph(of: $0).utf8.count } ?? 0 }
}
