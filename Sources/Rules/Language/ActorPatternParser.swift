/// Reads the name of an actor in a rule: `UKR`, `UKR/GOV`, `ORG:NATO`, `zelensky`, `member:NATO`, `list:mediators`, `*`.
public enum ActorPatternParser {
    private static let forms =
        "write a country (`UKR`), `UKR/GOV`, an organisation (`ORG:NATO`), a person's id (`zelensky`), `member:NATO`, `list:NAME` or `*`"

    /// The patterns that it stands for: one, or a list's members. The fault's range is within `text`.
    public static func parse(_ text: String, lists: [String: [ActorPattern]]) -> Result<[ActorPattern], QueryFault> {
        if text == "*" { return .success([.anyone]) }
        if text.hasPrefix("list:") { return list(String(text.dropFirst(5)), lists) }
        if text.hasPrefix("member:"), text.utf8.count > 7 { return .success([.member(of: String(text.dropFirst(7)))]) }
        if text.hasPrefix("ORG:"), text.utf8.count > 4 { return code(text) }
        if isCountry(text.utf8.prefix { $0 != UInt8(ascii: "/") }) { return code(text) }
        if isIdentifier(text.utf8) { return .success([.id(text)]) }
        let message = text.isEmpty ? "the actor is missing" : "`\(text)` names no actor"
        return .failure(QueryFault("bad-actor", at: 0..<text.utf8.count, message, help: forms))
    }

    private static func list(_ name: String, _ lists: [String: [ActorPattern]]) -> Result<[ActorPattern], QueryFault> {
        if let members = lists[name] { return .success(members) }
        return .failure(
            QueryFault(
                "unknown-list", at: 5..<(5 + name.utf8.count), "there is no list `\(name)`",
                help: NearestWord.help(name, among: lists.keys.sorted())))
    }

    private static func code(_ text: String) -> Result<[ActorPattern], QueryFault> {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        var start = (parts.first?.utf8.count ?? 0) + 1
        for sector in parts.dropFirst() {
            let range = start..<(start + sector.utf8.count)
            guard Plover.sectors.contains(String(sector)) else {
                let help = NearestWord.help(String(sector), among: Plover.sectors)
                return .failure(QueryFault("unknown-sector", at: range, "there is no sector `\(sector)`", help: help))
            }
            start = range.upperBound + 1
        }
        return .success([.code(text)])
    }

    /// ISO 3166-1 alpha-3.
    private static func isCountry(_ text: some Collection<UInt8>) -> Bool {
        text.count == 3 && text.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private static func isIdentifier(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-"), first != UInt8(ascii: "_") else {
            return false
        }
        return text.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }
}
