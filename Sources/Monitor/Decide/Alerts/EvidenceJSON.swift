import Rules

extension Evidence {
    func json(_ printer: SpanPrinter) -> JSON {
        var members: [JSON.Member] = [.init("condition", .string(condition)), .init("kind", .string(finding.kind))]
        members += finding.members
        members.append(.init("spans", .array(spans.map(printer.json))))
        // Said only where not all are listed.
        if total > spans.count { members.append(.init("spans_total", .integer(total))) }
        return .object(members)
    }
}

extension Evidence.Finding {
    fileprivate var kind: String {
        switch self {
        case .text: "text"
        case .actor: "actor"
        case .event: "event"
        case .field: "field"
        case .age: "age"
        }
    }

    fileprivate var members: [JSON.Member] {
        switch self {
        case .text: []
        case .actor(let actor):
            [.init("actor", ["id": JSON(actor.id), "code": .string(actor.code), "name": .string(actor.name)])]
        case .event(let event): [.init("event", event.json)]
        case .field(let name, let value): [.init("field", .string(name)), .init("value", .string(value))]
        case .age(let seconds): [.init("value", .number(seconds))]
        }
    }
}

extension CodedEvent {
    fileprivate var json: JSON {
        [
            "type": .string(type),
            "mode": JSON(mode),
            "status": .string(status.rawValue),
            "confidence": .number(confidence),
            "source": source.map(\.json) ?? .null,
            "target": target.map(\.json) ?? .null,
            "sentence": .string(sentence),
        ]
    }
}

extension CodedEvent.Side {
    fileprivate var json: JSON {
        ["id": JSON(id), "code": JSON(code), "text": .string(text)]
    }
}
