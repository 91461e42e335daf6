/// Names that rules of all files may use: lists, calendars, sinks, actors.
struct RuleNames {
    private(set) var lists: [String: [ActorPattern]] = [:]
    private(set) var calendars: [String: QuietCalendar]
    let sinks: Set<String>?
    let actors: Set<String>?
    private let organisations: Set<String>?
    private let memberOrganisations: Set<String>?

    init(_ files: [RuleFile], _ context: RuleContext) {
        calendars = context.calendars
        sinks = context.sinks
        actors = context.actors
        organisations = context.organisations
        memberOrganisations = context.memberOrganisations
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

    /// Reports actors that no lexicon has: ids as errors, organisations as warnings, since they are names that anybody may give.
    func checkActors(_ patterns: [ActorPattern], in node: YAMLNode, _ reader: NodeReader) {
        for pattern in patterns {
            switch pattern {
            case .id(let id):
                guard let actors, !actors.contains(id) else { continue }
                reader.report(
                    "unknown-actor", at: range(of: id, in: node, reader), "no lexicon has an actor `\(id)`",
                    help: NearestWord.help(
                        id, among: actors,
                        otherwise: "name a country (`UKR`) or an organisation (`ORG:NATO`), or add the actor to a lexicon"))
            case .code(let code): checkOrganisation(code, in: node, reader)
            case .member(let name):
                guard let memberOrganisations, !memberOrganisations.contains(name) else { continue }
                reader.warn(
                    "unknown-members", at: range(of: name, in: node, reader), "no lexicon has members of `\(name)`",
                    help: NearestWord.help(name, among: memberOrganisations, otherwise: "nobody will be found; add them to a lexicon"))
            case .anyone: continue
            }
        }
    }

    private func checkOrganisation(_ code: String, in node: YAMLNode, _ reader: NodeReader) {
        let prefix = "ORG:"
        guard let organisations, code.hasPrefix(prefix) else { return }
        let name = String(code.dropFirst(prefix.count).prefix { $0 != "/" })
        guard !organisations.contains(name) else { return }
        reader.warn(
            "unknown-organisation", at: range(of: name, in: node, reader), "no lexicon has an organisation `\(name)`",
            help: NearestWord.help(name, among: organisations, otherwise: "it will not be found; add it to a lexicon"))
    }

    /// A name's place in the node's text.
    private func range(of name: String, in node: YAMLNode, _ reader: NodeReader) -> Range<Int> {
        let text = node.scalar?.text ?? ""
        let part = text.firstRange(of: name).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
        return reader.range(of: part..<(part + name.utf8.count), in: node)
    }
}
