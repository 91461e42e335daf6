/// Which word of a full name stands for it later.
enum NameOrder {
    /// `Xi Jinping`
    case familyFirst
    /// `Friedrich Merz`
    case familyLast
    /// `Abiy Ahmed`, `Prabowo Subianto`: given names are used as much.
    case either
    /// `Julio Arce Medina`: the family's first name is the one in use.
    case twoFamilies

    private static let first: Set<String> = ["CHN", "TWN", "HKG", "MAC", "KOR", "PRK"]
    private static let mixed: Set<String> = [
        "THA", "ETH", "ERI", "MMR", "VNM", "IDN", "MYS", "KHM", "LAO", "SOM", "BTN", "ISL", "MNG", "DJI",
    ]

    private static let double: Set<String> = [
        "ESP", "MEX", "ARG", "COL", "PER", "CHL", "VEN", "ECU", "BOL", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "CUB", "DOM", "PRY", "URY",
    ]

    /// - Parameter code: of somebody of that country.
    init(of code: String?) {
        let country = String(code?.prefix(3) ?? "")
        self =
            Self.first.contains(country)
            ? .familyFirst : Self.mixed.contains(country) ? .either : Self.double.contains(country) ? .twoFamilies : .familyLast
    }
}
