/// PLOVER 2.0's event types with their modes and quad classes, contexts and sectors
/// (Open Event Data Alliance, PLOVER 2.0 manual, draft of 2024-02-04).
public enum Plover {
    public enum QuadClass: String, Sendable, CaseIterable {
        case verbalCooperation = "verbal-cooperation"
        case materialCooperation = "material-cooperation"
        case verbalConflict = "verbal-conflict"
        case materialConflict = "material-conflict"
    }

    public struct EventType: Sendable, Hashable {
        public let name: String
        public let quad: QuadClass
        public let modes: [String]
    }

    public static let types: [EventType] = [
        EventType(name: "AGREE", quad: .verbalCooperation, modes: []),
        EventType(name: "CONSULT", quad: .verbalCooperation, modes: ["visit", "third-party", "multilateral", "phone"]),
        EventType(name: "SUPPORT", quad: .verbalCooperation, modes: []),
        EventType(name: "CONCEDE", quad: .verbalCooperation, modes: []),
        EventType(name: "COOPERATE", quad: .materialCooperation, modes: []),
        EventType(name: "AID", quad: .materialCooperation, modes: []),
        EventType(
            name: "RETREAT", quad: .materialCooperation,
            modes: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"]),
        EventType(name: "REQUEST", quad: .verbalConflict, modes: ["assist", "change", "yield", "meet"]),
        EventType(name: "ACCUSE", quad: .verbalConflict, modes: ["disapprove", "investigate", "allege"]),
        EventType(name: "REJECT", quad: .verbalConflict, modes: ["assist", "change", "yield", "meet"]),
        EventType(
            name: "THREATEN", quad: .verbalConflict,
            modes: ["restrict", "arrest", "relations", "expel", "territory", "violence"]),
        EventType(
            name: "PROTEST", quad: .materialConflict,
            modes: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"]),
        EventType(name: "SANCTION", quad: .materialConflict, modes: ["convict", "expel", "withdraw", "discontinue"]),
        EventType(name: "MOBILIZE", quad: .materialConflict, modes: ["troops", "weapons", "police", "militia"]),
        EventType(
            name: "COERCE", quad: .materialConflict,
            modes: [
                "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber",
            ]),
        EventType(
            name: "ASSAULT", quad: .materialConflict,
            modes: [
                "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack",
                "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
            ]),
    ]

    public static let contexts = [
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy",
        "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security",
        "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum",
        "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation",
        "crime", "corruption", "illegal_drugs", "trafficking",
    ]

    public static let sectors = [
        "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN",
        "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
    ]

    /// The type of that name, upper case as the manual writes it.
    public static func type(named name: String) -> EventType? {
        types.first { $0.name == name }
    }
}
