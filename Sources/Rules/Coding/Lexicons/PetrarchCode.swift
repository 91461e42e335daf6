/// CAMEO actor codes as PETRARCH's dictionaries have them (`USAGOV`), in terms of monitord's (`USA/GOV`).
enum PetrarchCode {
    /// Roles of CAMEO that PLOVER writes otherwise.
    private static let sectors = [
        "MED": "JRN", "HLH": "MED", "ENV": "CVL", "HRI": "CVL", "DEV": "CVL", "NGO": "CVL", "NGM": "CVL", "INS": "REB", "SEP": "REB",
        "RAD": "REB",
    ]
    /// Who stands above countries: what follows names the organisation.
    private static let international: Set<String> = ["IGO", "NGO", "NGM", "IMG", "MNC", "INT", "UNO"]
    private static let organisations = [
        "UNO": "UN", "NAT": "NATO", "EEU": "EU", "WBK": "World Bank", "IMF": "IMF", "OPC": "OPEC", "ASN": "ASEAN", "ARL": "Arab League",
        "AFU": "AU",
        "OAS": "OAS", "GCC": "GCC", "WTO": "WTO", "IAE": "IAEA", "ICC": "ICC", "ICJ": "ICJ", "SCE": "OSCE", "HRW": "Human Rights Watch",
        "AMN": "Amnesty International", "CRC": "ICRC", "SCO": "SCO", "WAS": "ECOWAS", "HCR": "UNHCR", "WHO": "WHO", "ALQ": "al-Qaeda",
        "ISI": "ISIS",
    ]

    /// `---` and `###`: nobody.
    static func isNull(_ code: some StringProtocol) -> Bool { code.allSatisfy { $0 == "-" || $0 == "#" || $0 == "+" } }

    static func isWellFormed(_ code: some StringProtocol) -> Bool {
        code.utf8.count >= 2 && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "/") }
    }

    /// The first known role of a code without its country.
    static func sector(_ roles: some StringProtocol) -> String? {
        var rest = roles[...]
        while rest.count >= 3 {
            let part = String(rest.prefix(3)).uppercased()
            if let sector = Plover.sectors.contains(part) && sectors[part] == nil ? part : sectors[part] { return sector }
            rest = rest.dropFirst(3)
        }
        return nil
    }

    /// Country or organisation, and sector.
    static func parts(_ code: String, named name: String) -> (country: String?, organisation: String?, sector: String?) {
        let code = code.uppercased()
        let base = String(code.prefix(3))
        let rest = String(code.dropFirst(3))
        guard international.contains(base) else { return (base, nil, sector(rest)) }
        let known = [String(rest.prefix(3)), base].compactMap { organisations[$0] }.first
        return (nil, known ?? name, nil)
    }
}
