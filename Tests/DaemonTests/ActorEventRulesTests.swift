import Foundation
import TestKit
import Testing

/// Every form in which a rule may ask for actors and events, on one article and by the real binary.
@Suite struct ActorEventRulesTests {
    private static let article = [
        "Ukrainian President Volodymyr Zelensky met NATO Secretary General Mark Rutte in Kyiv on Monday.",
        "Poland held talks with Ukraine.",
        "The European Union imposed sanctions on Belarus.", "Russian drones struck Odesa.",
        "Germany has not delivered missiles to Ukraine.", "France will send tanks to Ukraine.",
        "If Iran attacked Israel, the war would spread.", "Japan attacked Pearl Harbor in 1941.",
    ].joined(separator: " ")

    /// What stands behind `when:`, and whether the article has it.
    private static let forms: [(when: String, holds: Bool)] = [
        (#"actor: UKR"#, true),
        (#"actor: zelensky"#, true),
        (#"actor: "ORG:NATO""#, true),
        (#"actor: "member:NATO""#, true),
        (#"actor: UKR/GOV"#, true),
        (#"actor: {is: [zelensky], in: [title]}"#, true),
        (#"actor: {is: [BLR], in: [title]}"#, false),
        (#"actor: {is: ["ORG:EU"], role: source}"#, true),
        (#"actor: {is: [BLR], role: source}"#, false),
        (#"actor: {is: [BLR], role: target}"#, true),
        (#"actor: "list:east""#, true),
        (#"actor: {is: [CHN, RUS], role: any}"#, true),
        (#"actor: CHN"#, false),
        (#"event: {type: ASSAULT}"#, true),
        (#"event: {type: ASSAULT.drone}"#, true),
        (#"event: {type: ASSAULT, mode: drone}"#, true),
        (#"event: {type: ASSAULT, mode: aerial}"#, false),
        (#"event: {type: [AGREE, SANCTION]}"#, true),
        (#"event: {type: material-conflict, source: RUS}"#, true),
        (#"event: {type: verbal-cooperation}"#, true),
        (#"event: {type: material-cooperation}"#, false),
        (#"event: {type: verbal-conflict, source: BLR}"#, false),
        (#"event: {type: "163"}"#, true),
        (#"event: {type: "19"}"#, true),
        (#"event: {type: "195"}"#, false),
        (#"event: {type: SANCTION, source: "ORG:EU"}"#, true),
        (#"event: {type: CONSULT, source: "member:NATO", target: UKR}"#, true),
        (#"event: {type: CONSULT, source: "member:NATO", target: zelensky}"#, false),
        (#"event: {type: SANCTION, source: "ORG:EU", target: "*"}"#, true),
        (#"event: {type: ASSAULT, source: "list:east"}"#, true),
        (#"event: {type: SANCTION, source: BLR, target: "ORG:EU"}"#, false),
        (#"event: {type: SANCTION, source: BLR, target: "ORG:EU", direction: either}"#, true),
        (#"event: {type: AID, status: [negated], source: DEU, target: UKR}"#, true),
        (#"event: {type: AID, source: DEU}"#, false),
        (#"event: {type: AID, status: [future], source: FRA}"#, true),
        (#"event: {type: AGREE, source: FRA, target: UKR}"#, true),
        (#"event: {type: ASSAULT, status: [hypothetical], source: IRN, target: ISR}"#, true),
        (#"event: {type: ASSAULT, status: [historical], source: JPN}"#, true),
        (#"event: {type: SANCTION, min_confidence: 0.8}"#, true),
        (#"event: {type: SANCTION, min_confidence: 0.995}"#, false),
        (#"event: {type: ASSAULT, context: military}"#, true),
        (#"event: {type: ASSAULT, context: gender}"#, false),
        (#""actor:UKR""#, true),
        (#""event:ASSAULT.drone""#, true),
        (#""event:RUS>ASSAULT>UKR""#, true),
        (#""event:RUS>ASSAULT.drone>UKR""#, true),
        (#""event:*>SANCTION>BLR""#, true),
        (#""event:*>SANCTION>RUS""#, false),
        (#""event:ORG:EU>SANCTION>*""#, true),
        (#""event:member:NATO>CONSULT>UKR""#, true),
        (#""event:RUS>ASSAULT>* AND NOT actor:CHN""#, true),
    ]

    @Test func everyFormHoldsWhereItShouldAndNowhereElse() async throws {
        let folder = try TemporaryFolder()
        let rules = Self.forms.enumerated().map { number, form in
            form.when.hasPrefix("\"")
                ? "  - {id: r\(number), when: '\(form.when.dropFirst().dropLast())'}" : "  - {id: r\(number), when: {\(form.when)}}"
        }
        try folder.write(
            (["schema: monitord.rules/1", "lists: {east: [RUS, BLR]}", "rules:"] + rules).joined(separator: "\n") + "\n", to: "rules.yaml")
        let article = ["title": "NATO chief meets Zelensky", "body": Self.article, "lang": "en", "published": "2026-11-23T10:00:00Z"]
        try folder.write(JSONEncoder().encode(article), to: "article.json")
        let process = try MonitordProcess(["match", "--rules", "rules.yaml", "--format", "json", "article.json"], in: folder.url)
        #expect(try await process.exit() == 0, "\(process.standardError)")
        let alerts = try process.standardOutput.split(separator: "\n").map {
            try JSONDecoder().decode(LoggedAlert.self, from: Data($0.utf8))
        }
        let matched = Set(alerts.map(\.rule.id))
        for (number, form) in Self.forms.enumerated() { #expect(matched.contains("r\(number)") == form.holds, "\(form.when)") }
    }
}
