/// Leaves written out for people, as a query writes them.
extension ActorTest: CustomStringConvertible {
    public var description: String {
        let names = anyOf.map(\.description).joined(separator: ", ")
        let asked = role == .any ? "" : " as \(role.rawValue)"
        let places = fields.isEmpty ? "" : " in \(fields.map(\.rawValue).joined(separator: ", "))"
        return "actor:\(names)\(asked)\(places)"
    }
}

extension ActorPattern: CustomStringConvertible {
    public var description: String {
        switch self {
        case .anyone: "*"
        case .code(let code): code
        case .id(let id): id
        case .member(let organisation): "member:\(organisation)"
        }
    }
}

extension EventTest: CustomStringConvertible {
    public var description: String {
        let type = types.isEmpty ? "*" : types.map(\.description).joined(separator: ", ")
        let sides = sources.isEmpty && targets.isEmpty ? type : "\(sources.text)>\(type)>\(targets.text)"
        var asked: [String] = []
        if !modes.isEmpty { asked.append("mode \(modes.joined(separator: ", "))") }
        if !contexts.isEmpty { asked.append("context \(contexts.joined(separator: ", "))") }
        if direction == .either { asked.append("either way") }
        if statuses != [.asserted] { asked.append("status \(statuses.map(\.rawValue).joined(separator: ", "))") }
        if let minConfidence { asked.append("confidence \(minConfidence) or more") }
        return "event:\(sides)" + (asked.isEmpty ? "" : " (\(asked.joined(separator: "; ")))")
    }
}

extension EventTest.TypePattern: CustomStringConvertible {
    public var description: String { mode.map { "\(type).\($0)" } ?? type }
}

extension [ActorPattern] {
    fileprivate var text: String { isEmpty ? "*" : map(\.description).joined(separator: ", ") }
}

extension FieldTest: CustomStringConvertible {
    public var description: String {
        switch comparison {
        case .equals(let values): "\(field) is \(values.joined(separator: ", "))"
        case .matches(let pattern): "\(field) matches \(pattern)"
        }
    }
}
