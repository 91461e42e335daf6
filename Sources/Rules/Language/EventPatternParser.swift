/// Reads what a rule says of an event in one word: `ASSAULT`, `ASSAULT.drone`, `verbal-conflict`, `RUS>ASSAULT.drone>UKR`, `*>SANCTION>RUS`.
public enum EventPatternParser {
    /// A type, a type with a mode, a quad class (all of its types), a CAMEO code, or `*` (no types: any). The fault's range is within `text`.
    public static func types(_ text: String) -> Result<[EventTest.TypePattern], QueryFault> {
        if text == "*" { return .success([]) }
        if let quad = Plover.QuadClass(rawValue: text) {
            return .success(Plover.types.filter { $0.quad == quad }.map { EventTest.TypePattern(type: $0.name) })
        }
        if CameoCodes.isCode(text) { return cameo(text) }
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts.first ?? ""
        guard let type = Plover.type(named: name) else { return .failure(unknown(type: name)) }
        guard parts.count == 2 else { return .success([EventTest.TypePattern(type: name)]) }
        guard type.modes.contains(parts[1]) else { return .failure(unknown(mode: parts[1], of: type)) }
        return .success([EventTest.TypePattern(type: name, mode: parts[1])])
    }

    /// A type as `types` reads it, or `SOURCE>TYPE>TARGET`. `*` asks nothing of its place.
    public static func parse(_ text: String, lists: [String: [ActorPattern]]) -> Result<EventTest, QueryFault> {
        let parts = text.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
        var test = EventTest()
        guard parts.count != 1 else {
            return types(text).map { types in
                test.types = types
                return test
            }
        }
        guard parts.count == 3 else {
            let help = "write `TYPE` or `SOURCE>TYPE>TARGET`, with `*` for whatever: `RUS>ASSAULT>*`"
            return .failure(
                QueryFault("bad-event", at: 0..<text.utf8.count, "`\(text)` is neither a type nor source, type and target", help: help))
        }
        let typeStart = parts[0].utf8.count + 1
        let targetStart = typeStart + parts[1].utf8.count + 1
        do throws(QueryFault) {
            test.sources = try side(parts[0], lists).get()
            test.types = try types(parts[1]).mapError { $0.shifted(by: typeStart) }.get()
            test.targets = try side(parts[2], lists).mapError { $0.shifted(by: targetStart) }.get()
            return .success(test)
        } catch {
            return .failure(error)
        }
    }

    /// A side; `*` asks nothing, so it is no pattern at all.
    private static func side(_ text: String, _ lists: [String: [ActorPattern]]) -> Result<[ActorPattern], QueryFault> {
        text == "*" ? .success([]) : ActorPatternParser.parse(text, lists: lists)
    }

    /// `195`: a code of CAMEO is the types and modes that it became.
    private static func cameo(_ code: String) -> Result<[EventTest.TypePattern], QueryFault> {
        let meanings = CameoCodes.meanings(of: code)
        guard meanings.isEmpty else { return .success(meanings.map { EventTest.TypePattern(type: $0.type, mode: $0.mode) }) }
        return .failure(
            QueryFault(
                "unknown-event-type", at: 0..<code.utf8.count, "CAMEO's code `\(code)` has no event type",
                help: "codes are those of CAMEO 1.1; statements (01) are no events in PLOVER"))
    }

    private static func unknown(type name: String) -> QueryFault {
        let names = Plover.types.map(\.name) + Plover.QuadClass.allCases.map(\.rawValue)
        let message = name.isEmpty ? "the event type is missing" : "there is no event type `\(name)`"
        return QueryFault("unknown-event-type", at: 0..<name.utf8.count, message, help: NearestWord.help(name, among: names))
    }

    private static func unknown(mode: String, of type: Plover.EventType) -> QueryFault {
        let start = type.name.utf8.count + 1
        let known = type.modes.isEmpty ? "\(type.name) has no modes" : "its modes are \(type.modes.joined(separator: ", "))"
        return QueryFault(
            "unknown-event-mode", at: start..<(start + mode.utf8.count), "\(type.name) has no mode `\(mode)`",
            help: NearestWord.help(mode, among: type.modes) ?? known)
    }
}
