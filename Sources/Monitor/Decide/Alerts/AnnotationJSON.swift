public import Rules

extension AnnotatedArticle {
    /// The article as `annotate --format json` prints it.
    public var json: JSON {
        let printer = SpanPrinter(article)
        return [
            "id": .string(article.id),
            "actors": .array(actors.map { $0.json(printer) }),
            "events": .array(events.map { $0.json(printer) }),
        ]
    }
}

extension ExplainedArticle {
    /// The same with `--explain`: the line of the lexicon and the features behind each event, and the candidates that were none.
    public var json: JSON {
        let printer = SpanPrinter(article.article)
        let events = zip(article.events, reasons).map { event, reason -> JSON in
            guard case .object(let members) = event.json(printer) else { return event.json(printer) }
            return .object(
                members + [
                    .init("pattern", .string(reason.pattern)),
                    .init("features", .array(reason.features.map { ["name": .string($0.name), "factor": .number($0.factor)] })),
                ])
        }
        return [
            "id": .string(article.article.id),
            "actors": .array(article.actors.map { $0.json(printer) }),
            "events": .array(events),
            "discarded": .array(
                notes.map { ["trigger": printer.json($0.trigger), "pattern": JSON($0.pattern), "reason": .string($0.reason)] }),
        ]
    }
}

extension ActorMention {
    fileprivate func json(_ printer: SpanPrinter) -> JSON {
        [
            "id": JSON(id), "code": .string(code), "name": .string(name), "learned": .bool(learned),
            "spans": .array(spans.map(printer.json)),
        ]
    }
}

extension CodedEvent {
    fileprivate func json(_ printer: SpanPrinter) -> JSON {
        [
            "type": .string(type),
            "mode": JSON(mode),
            "contexts": JSON(contexts),
            "status": .string(status.rawValue),
            "confidence": .number(confidence),
            "source": source.map(\.annotation) ?? .null,
            "target": target.map(\.annotation) ?? .null,
            "sentence": .string(sentence),
            "trigger": printer.json(trigger),
            "spans": .array(spans.map(printer.json)),
        ]
    }
}

extension CodedEvent.Side {
    fileprivate var annotation: JSON {
        ["id": JSON(id), "code": JSON(code), "text": .string(text)]
    }
}
