import Foundation

/// The actors that monitord knows by itself.
public enum BuiltinActors {
    public static let entries: [ActorEntry] = countries + regions + people + organisations + groups + companies

    /// ISO 3166-1 alpha-3, `XKX`, and CAMEO's codes of regions.
    static let countryCodes = Set((countries + regions).compactMap(\.country))

    /// The code of a country that somebody wrote by its name.
    static func countryCode(named name: String) -> String? {
        let folded = Folding.fold(name)
        return countries.first { country in country.names.contains { $0.use != .place && Folding.fold($0.text) == folded } }?.country
    }

    private static var countries: [ActorEntry] {
        lines(of: CountryTable.text).map { fields, _ in
            let names =
                ActorNameReader.names(fields[1]) + ActorNameReader.names(fields[2], as: .adjective)
                + ActorNameReader.names(fields[3], as: .seat) + ActorNameReader.names(fields[4], as: .place)
            return ActorEntry(id: nil, names: names, country: fields[0])
        }
    }

    private static var regions: [ActorEntry] {
        lines(of: RegionTable.text).map { fields, _ in
            let names = ActorNameReader.names(fields[1], as: .seat) + ActorNameReader.names(fields[2], as: .adjective)
            return ActorEntry(id: nil, names: names, country: fields[0])
        }
    }

    private static var people: [ActorEntry] {
        [PersonTableEurope.text, PersonTableWorld.text].flatMap(lines).map { fields, day in
            let roles = fields[2].split(separator: ";").compactMap { role($0.trimmingSpace) }
            return entry(id: fields[0], code: fields[1], ActorNameReader.names(fields[3])).with(roles: roles, asOf: day)
        }
    }

    private static var organisations: [ActorEntry] {
        lines(of: OrganisationTable.text).map { fields, day in
            var entry = entry(id: fields[0], code: fields[1], ActorNameReader.names(fields[2]))
            entry.nouns = list(fields[3])
            entry.members = fields[4].split(separator: " ").map(String.init)
            entry.asOf = day
            return entry
        }
    }

    private static var groups: [ActorEntry] {
        [GroupTable.text, AgencyTable.text].flatMap(lines).map { fields, day in
            var entry = entry(id: fields[0], code: fields[1], ActorNameReader.names(fields[2]))
            entry.nouns = list(fields[3])
            entry.asOf = day
            return entry
        }
    }

    private static var companies: [ActorEntry] {
        lines(of: CompanyTable.text).map { fields, day in
            let names = ActorNameReader.names(fields[1])
            let id = identifier(names.first?.text ?? "")
            return ActorEntry(
                id: id, names: names, country: fields[0], sector: "BUS", nouns: ["company", "firm"], asOf: day)
        }
    }

    /// The fields of each line and the day of its table.
    private static func lines(of table: StaticString) -> [([String], Date?)] {
        var day: Date?
        return table.description.split(separator: "\n").compactMap { line in
            if line.hasPrefix("@as_of ") {
                day = CivilDate.day(String(line.dropFirst(7)))
                return nil
            }
            return (line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmingSpace), day)
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ";").map(\.trimmingSpace).filter { !$0.isEmpty }
    }

    /// `UKR/GOV`, `ORG:EU/LEG`
    private static func entry(id: String, code: String, _ names: [ActorName]) -> ActorEntry {
        let parts = code.split(separator: "/", maxSplits: 1).map(String.init)
        let sector = parts.count > 1 ? parts[1] : nil
        if code.hasPrefix("ORG:") {
            return ActorEntry(id: id, names: names, organisation: String(parts[0].dropFirst(4)), sector: sector)
        }
        return ActorEntry(id: id, names: names, country: parts[0], sector: sector)
    }

    /// `GOV foreign minister 2004-03-09..`
    private static func role(_ text: String) -> ActorRole? {
        var words = text.split(separator: " ").map(String.init)
        guard words.count > 1 else { return nil }
        let sector = words.removeFirst()
        var span: [String] = ["", ""]
        if let last = words.last, last.contains("..") {
            words.removeLast()
            let parts = last.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            span = [parts.first ?? "", parts.last ?? ""]
        }
        return ActorRole(
            sector: sector, title: words.joined(separator: " "), from: CivilDate.day(span[0]), until: CivilDate.day(span[1]))
    }

    private static func identifier(_ name: String) -> String {
        let folded = Folding.fold(name).replacingOccurrences(of: "'", with: "").replacingOccurrences(of: "&", with: "and")
        return folded.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    }
}

extension ActorEntry {
    fileprivate func with(roles: [ActorRole], asOf: Date?) -> ActorEntry {
        var entry = self
        entry.roles = roles
        entry.asOf = asOf
        return entry
    }
}
