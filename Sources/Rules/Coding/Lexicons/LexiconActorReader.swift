enum LexiconActorKey: String, FieldKey {
    case id, names, aliases, transliterations, exact, adjectives, seats, places, country, sector
    case organisation, members, memberships, roles, nouns
    case familyNames = "family_names"
    case needsCue = "needs_cue"
    case asOf = "as_of"
}

enum LexiconRoleKey: String, FieldKey {
    case title, sector, from, until

    static let required: [Self] = [.title]
}

/// Where the parts of an actor stand in its file.
struct LexiconActorNodes {
    var whole: YAMLNode
    var id: YAMLNode?
    var country: YAMLNode?
    var sector: YAMLNode?
    var names: [YAMLNode] = []
    var roles: [YAMLNode] = []
    var members: [YAMLNode] = []

    func node(of part: ActorFault.Part) -> YAMLNode {
        switch part {
        case .entry, .organisation, .membership: whole
        case .id: id ?? whole
        case .country: country ?? whole
        case .sector: sector ?? whole
        case .name(let index): names.indices.contains(index) ? names[index] : whole
        case .role(let index): roles.indices.contains(index) ? roles[index] : whole
        case .member(let index): members.indices.contains(index) ? members[index] : whole
        }
    }
}

/// Reads one actor of a lexicon file.
struct LexiconActorReader {
    private static let uses: [(LexiconActorKey, ActorName.Use, ActorName.Need)] = [
        (.names, .name, .capitals), (.aliases, .name, .capitals), (.transliterations, .name, .capitals), (.exact, .name, .exactCase),
        (.needsCue, .name, .cue), (.adjectives, .adjective, .capitals), (.seats, .seat, .capitals), (.places, .place, .capitals),
        (.familyNames, .family, .capitals),
    ]

    let reader: NodeReader

    func actor(_ node: YAMLNode) -> (ActorEntry, LexiconActorNodes)? {
        let before = reader.diagnostics.count
        guard let fields = FieldReader<LexiconActorKey>(node, reader, as: "an actor") else { return nil }
        var nodes = LexiconActorNodes(whole: node)
        nodes.id = fields[.id]
        nodes.country = fields[.country]
        nodes.sector = fields[.sector]
        var entry = ActorEntry(id: fields[.id].flatMap(reader.identifier), names: [])
        for (key, use, need) in Self.uses {
            for item in fields[key].flatMap(reader.oneOrMore) ?? [] {
                guard let text = reader.string(item) else { continue }
                entry.names.append(ActorName(text, use: use, need: need))
                nodes.names.append(item)
            }
        }
        readCodes(fields, &entry, &nodes)
        readRoles(fields, &entry, &nodes)
        checkIdentity(entry, fields)
        guard reader.hasOnlyWarnings(since: before) else { return nil }
        return (entry, nodes)
    }

    private func readCodes(_ fields: FieldReader<LexiconActorKey>, _ entry: inout ActorEntry, _ nodes: inout LexiconActorNodes) {
        entry.country = fields.string(.country)
        entry.sector = fields.string(.sector)
        entry.organisation = fields.string(.organisation)
        for item in fields[.members].flatMap({ reader.list($0, of: "countries", { $0 }) }) ?? [] {
            guard let code = reader.string(item) else { continue }
            entry.members.append(code)
            nodes.members.append(item)
        }
        entry.memberships = fields.strings(.memberships) ?? []
        entry.nouns = fields.strings(.nouns) ?? []
        entry.asOf = fields[.asOf].flatMap(reader.day)
        if !entry.members.isEmpty, entry.organisation == nil, let node = fields[.members] {
            reader.report("members-of-nothing", at: node, "only an organisation has members", help: "give the actor an `organisation`")
        }
    }

    private func readRoles(_ fields: FieldReader<LexiconActorKey>, _ entry: inout ActorEntry, _ nodes: inout LexiconActorNodes) {
        for item in fields[.roles].flatMap({ reader.list($0, of: "roles", { $0 }) }) ?? [] {
            guard let role = FieldReader<LexiconRoleKey>(item, reader, as: "a role"), let title = role.string(.title) else { continue }
            entry.roles.append(
                ActorRole(
                    sector: role.string(.sector) ?? "GOV", title: title.lowercased(), from: role[.from].flatMap(reader.day),
                    until: role[.until].flatMap(reader.day)))
            nodes.roles.append(item)
        }
    }

    /// Only a country itself goes without an id.
    private func checkIdentity(_ entry: ActorEntry, _ fields: FieldReader<LexiconActorKey>) {
        guard !fields.has(.id), entry.sector != nil || entry.organisation != nil || !entry.roles.isEmpty || entry.country == nil else {
            return
        }
        reader.report("missing-key", at: fields.node, "an actor needs `id`", help: "only further names of a country go without one")
    }
}
