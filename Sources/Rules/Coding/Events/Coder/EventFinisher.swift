/// Makes events of drafts: texts, spans, each source with each target, reciprocal ones both ways.
struct EventFinisher {
    /// Coordinations are cut here: nobody alerts on the twentieth pair.
    private static let mostSides = 4
    let article: Article
    let lexicon: EventLexicon

    func events(of draft: EventDraft, in sentence: Sentence, contexts: [String]) -> [CodedEvent] {
        let sources = draft.sources.prefix(Self.mostSides).map(Optional.some)
        let targets = draft.targets.prefix(Self.mostSides).map(Optional.some)
        guard draft.sources.contains(where: { $0.knowledge != .something }) || draft.targets.contains(where: { $0.knowledge != .something })
        else { return [] }
        var events: [CodedEvent] = []
        for source in sources.isEmpty ? [nil] : sources {
            for target in targets.isEmpty ? [nil] : targets {
                if let source, let target, source.isSame(as: target) { continue }
                events.append(event(draft, source, target, sentence, contexts))
                if draft.isReciprocal, let source, let target, target.knowledge != .something {
                    events.append(event(draft, target, source, sentence, contexts))
                }
            }
        }
        return events
    }

    private func event(_ draft: EventDraft, _ source: EventSide?, _ target: EventSide?, _ sentence: Sentence, _ contexts: [String])
        -> CodedEvent
    {
        let trigger = span(draft.trigger, sentence)
        let sides = [source, target].compactMap { $0.map { span($0.words, sentence) } }
        return CodedEvent(
            type: draft.type, mode: draft.mode, contexts: contexts, status: draft.mood.status,
            confidence: min(0.99, (draft.confidence * 100).rounded() / 100), source: source.map { side($0, sentence) },
            target: target.map { side($0, sentence) },
            sentence: sentence.span.text(in: article), trigger: trigger, spans: [sentence.span] + ([trigger] + sides).sorted())
    }

    private func span(_ words: Range<Int>, _ sentence: Sentence) -> TextSpan {
        TextSpan(
            field: sentence.field,
            utf8: sentence.words[words.lowerBound].utf8
                .lowerBound..<max(sentence.words[words.upperBound - 1].utf8.upperBound, sentence.words[words.lowerBound].utf8.upperBound))
    }

    private func side(_ side: EventSide, _ sentence: Sentence) -> CodedEvent.Side {
        CodedEvent.Side(
            id: side.actor?.id, code: side.actor?.code, memberships: side.actor?.memberships ?? [],
            text: span(side.words, sentence).text(in: article))
    }
}
