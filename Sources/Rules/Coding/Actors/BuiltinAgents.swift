/// The agents that monitord knows by itself.
public enum BuiltinAgents {
    public static let entries: [AgentEntry] = AgentTable.nouns.description.split(separator: "\n").flatMap { line -> [AgentEntry] in
        let parts = line.split(separator: "|").map(String.init)
        guard parts.count == 3, let kind = AgentNoun.Kind(rawValue: parts[1]) else { return [] }
        return parts[2].split(separator: ";").map { noun in
            let noun = noun.trimmingSpace
            return AgentEntry(
                noun: noun, plural: kind == .body ? nil : EnglishPlural.of(phrase: noun), sector: parts[0].trimmingSpace, kind: kind)
        }
    }
}
