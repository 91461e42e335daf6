/// Names that rules of all files may use: lists, calendars, sinks, actors.
struct RuleNames {
    private(set) var lists: [String: [ActorPattern]] = [:]
    private(set) var calendars: [String: QuietCalendar]
    let sinks: Set<String>?
    let actors: Set<String>?

    init(_ files: [RuleFile], _ context: RuleContext) {
        calendars = context.calendars
        sinks = context.sinks
        actors = context.actors
        addCalendars(files)
        lists = ActorLists(files).resolved()
    }

    private mutating func addCalendars(_ files: [RuleFile]) {
        var places: [String: String] = [:]
        for file in files {
            guard let node = file.fields?[.calendars] else { continue }
            for (name, entry, calendar) in CalendarReader(file.reader).calendars(node) {
                if calendars[name] != nil {
                    let place = places[name] ?? "the configuration"
                    file.reader.report(
                        "duplicate-name", at: entry.keyNode, "there is a calendar `\(name)` already", help: "the first is in \(place)")
                }
                places[name] = file.reader.place(of: entry.keyNode)
                calendars[name] = calendar
            }
        }
    }

    func sinks(_ node: YAMLNode, _ reader: NodeReader) -> [String]? {
        guard let items = reader.list(node, of: "sinks", { $0 }) else { return nil }
        guard !items.isEmpty else {
            reader.report("empty-value", at: node, "no sink is named", help: "leave `notify` out for every sink, or say `enabled: false`")
            return nil
        }
        return items.compactMap { item in
            guard let name = reader.string(item) else { return nil }
            return sinks.map { reader.known(name, item, as: "sink", among: $0) } ?? name
        }
    }

    /// Reports ids of actors that no lexicon has. `range` finds an id's place in the node's text.
    func checkActors(_ patterns: [ActorPattern], in node: YAMLNode, _ reader: NodeReader) {
        guard let actors else { return }
        for case .id(let id) in patterns where !actors.contains(id) {
            let text = node.scalar?.text ?? ""
            let part = text.firstRange(of: id).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
            reader.report(
                "unknown-actor", at: reader.range(of: part..<(part + id.utf8.count), in: node), "no lexicon has an actor `\(id)`",
                help: NearestWord.help(
                    id, among: actors, otherwise: "name a country (`UKR`) or an organisation (`ORG:NATO`), or add the actor to a lexicon"))
        }
    }
}
