import Rules
import Testing

/// The lexicon that monitord brings along is checked like everybody's.
@Suite struct BuiltinActorsTests {
    @Test func noEntryHasAFault() {
        let entries = BuiltinActors.entries
        let faults = ActorCheck.faults(in: entries).map { "\(entries[$0.entry].id ?? entries[$0.entry].country ?? "?"): \($0.message)" }
        #expect(faults == [])
    }

    @Test func allCountriesOfISO3166AreThere() {
        let codes = Set(BuiltinActors.entries.filter { $0.id == nil }.compactMap(\.country))
        #expect(codes.count >= 249 + 1)
        #expect(codes.isSuperset(of: ["USA", "CHN", "IND", "XKX", "PSE", "TWN", "ALA", "ZWE", "SSD", "CUW"]))
    }

    @Test func everyPersonHasADay() {
        #expect(BuiltinActors.entries.filter { !$0.roles.isEmpty && $0.asOf == nil }.map(\.id) == [])
    }

    @Test func thereAreEnoughOfEachKind() {
        let entries = BuiltinActors.entries
        #expect(entries.count { !$0.roles.isEmpty } > 500)
        #expect(entries.count { $0.organisation != nil && $0.roles.isEmpty } > 100)
        #expect(entries.count { $0.sector == "BUS" } > 200)
        let leaders = Set(entries.filter { $0.roles.contains { $0.until == nil && $0.sector == "GOV" } }.compactMap(\.country))
        #expect(leaders.count >= 60)
    }

    @Test func itFindsFaultsInEntries() {
        let day = CivilDate.day("2020-01-01")
        let faults = ActorCheck.faults(in: [
            ActorEntry(id: "a", names: [ActorName("Ann Bell")], country: "XYZ"),
            ActorEntry(id: "a", names: [ActorName("Ann  BELL"), ActorName("—")], country: "FRA", sector: "GUV"),
            ActorEntry(id: "b", names: [], roles: [ActorRole(sector: "GOV", title: "mayor", from: day, until: day)]),
        ])
        #expect(
            faults.map(\.code) == [
                "unknown-country", "duplicate-id", "unknown-sector", "duplicate-name", "bad-name", "no-names", "no-code",
                "impossible-dates",
            ])
    }
}
