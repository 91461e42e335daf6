enum EventLeafKey: String, FieldKey {
    case type, mode, context, source, target, direction, status
    case minConfidence = "min_confidence"
}

/// Reads the leaf `event`: one event has all of it.
extension LeafReader {
    func event(_ node: YAMLNode) -> Condition? {
        if node.scalar != nil { return eventInAWord(node) }
        guard let fields = FieldReader<EventLeafKey>(node, reader, as: "an event") else { return nil }
        if fields.inOrder.isEmpty {
            reader.report("empty-value", at: node, "the event asks nothing", help: "write `type: \"*\"` for any event")
            return nil
        }
        var test = EventTest()
        test.types = fields[.type].flatMap(types) ?? []
        test.modes = fields[.mode].flatMap { modes($0, of: test.types) } ?? []
        test.contexts = fields[.context].flatMap { words($0, as: "event-context", among: Plover.contexts) } ?? []
        test.sources = fields[.source].flatMap(side) ?? []
        test.targets = fields[.target].flatMap(side) ?? []
        test.direction = fields.choice(.direction) ?? .forward
        test.statuses = fields[.status].flatMap(reader.oneOrMore)?.compactMap { reader.choice($0) } ?? [.asserted]
        test.minConfidence = fields[.minConfidence].flatMap { reader.number($0, in: 0...1) }
        return .event(test)
    }

    /// `event: RUS>ASSAULT>UKR`, as in a query.
    private func eventInAWord(_ node: YAMLNode) -> Condition? {
        guard let text = reader.string(node) else { return nil }
        switch EventPatternParser.parse(text, lists: names.lists) {
        case .success(let test):
            names.checkActors(test.sources + test.targets, in: node, reader)
            return .event(test)
        case .failure(let fault):
            reader.report(fault, in: node)
            return nil
        }
    }

    /// An empty list asks nothing, which is what `*` means.
    private func side(_ node: YAMLNode) -> [ActorPattern]? {
        actors(node).map { $0.contains(.anyone) ? [] : $0 }
    }

    private func types(_ node: YAMLNode) -> [EventTest.TypePattern]? {
        guard let items = reader.oneOrMore(node) else { return nil }
        let lists = items.compactMap { item in reader.string(item).flatMap { types($0, item) } }
        // Any type beside others is any type.
        return lists.contains([]) ? [] : lists.flatMap(\.self)
    }

    private func types(_ text: String, _ node: YAMLNode) -> [EventTest.TypePattern]? {
        switch EventPatternParser.types(text) {
        case .success(let types): return types
        case .failure(let fault):
            reader.report(fault, in: node)
            return nil
        }
    }

    /// Modes that the types asked for can have.
    private func modes(_ node: YAMLNode, of patterns: [EventTest.TypePattern]) -> [String]? {
        let types = patterns.isEmpty ? Plover.types : patterns.compactMap { Plover.type(named: $0.type) }
        return words(node, as: "event-mode", among: types.flatMap(\.modes))
    }

    private func words(_ node: YAMLNode, as what: String, among known: [String]) -> [String]? {
        reader.oneOrMore(node)?.compactMap { item in
            guard let word = reader.string(item) else { return nil }
            guard known.contains(word) else {
                let name = what.replacing("event-", with: "")
                reader.report(
                    "unknown-\(what)", at: item, "there is no \(name) `\(word)`\(name == "mode" ? " of these event types" : "")",
                    help: NearestWord.help(word, among: known))
                return nil
            }
            return word
        }
    }
}
