/// All lexicon files while they are read.
struct LexiconDraft {
    /// Where an entry of a file of monitord's own format stands.
    private struct Origin {
        let nodes: LexiconActorNodes
        let reader: NodeReader
    }

    private(set) var entries: [ActorEntry] = []
    private(set) var agents: [AgentEntry] = []
    /// Phrases that name nobody.
    private(set) var nobody: [String] = []
    private(set) var verbs: [PetrarchVerbs] = []
    private var origins: [Int: Origin] = [:]
    private var readers: [NodeReader] = []
    private var ownDiagnostics: [Diagnostic] = []

    var diagnostics: [Diagnostic] { readers.flatMap(\.diagnostics) + ownDiagnostics }

    mutating func read(_ source: LexiconFiles.Source) {
        switch source {
        case .lexicon(let file): readLexicon(file)
        case .petrarchActors(let file):
            var reader = PetrarchActorsReader(file)
            reader.read()
            entries += reader.entries
            nobody += reader.nobody
            ownDiagnostics += reader.lines.diagnostics
        case .petrarchAgents(let file):
            var reader = PetrarchAgentsReader(file)
            reader.read()
            agents += reader.entries
            ownDiagnostics += reader.lines.diagnostics
        case .petrarchVerbs(let file):
            var reader = PetrarchVerbsReader(file)
            reader.read()
            verbs.append(reader.verbs)
            ownDiagnostics += reader.lines.diagnostics
        }
    }

    private mutating func readLexicon(_ file: SourceFile) {
        let reader = NodeReader(file)
        readers.append(reader)
        guard let content = LexiconReader(reader: reader).content() else { return }
        for (entry, nodes) in content.actors {
            origins[entries.count] = Origin(nodes: nodes, reader: reader)
            entries.append(entry)
        }
        agents += content.agents
        nobody += content.nobody
    }

    /// What can only be said of all files together.
    func check() {
        checkNobody()
        let checked = entries.indices.filter { origins[$0] != nil }
        for fault in ActorCheck.faults(in: checked.map { entries[$0] }) {
            guard let origin = origins[checked[fault.entry]] else { continue }
            origin.reader.report(fault.code, at: origin.nodes.node(of: fault.part), fault.message, help: fault.help)
        }
    }

    /// A phrase that names nobody is taken before an actor's name of the same spelling.
    private func checkNobody() {
        var tokenizer = PhraseTokenizer()
        let phrases = Set(nobody.map { tokenizer.pieces(of: $0).map(\.folded) })
        for (index, origin) in origins {
            for (place, name) in entries[index].names.enumerated() where phrases.contains(tokenizer.pieces(of: name.text).map(\.folded)) {
                origin.reader.report(
                    "unreachable-name", at: origin.nodes.node(of: .name(place)),
                    "`\(name.text)` is never found: it stands under `nobody`", help: "take it out of one of the two")
            }
        }
    }
}
