/// What tells the coder of events: monitord's own lexicon, dictionaries of PETRARCH and TABARI, or both.
public enum EventSources: Sendable {
    case builtIn
    case dictionaries([PetrarchVerbs])
    case both([PetrarchVerbs])

    var verbs: [PetrarchVerbs] {
        switch self {
        case .builtIn: []
        case .dictionaries(let verbs), .both(let verbs): verbs
        }
    }

    var usesBuiltIn: Bool {
        if case .dictionaries = self { return false }
        return true
    }
}
