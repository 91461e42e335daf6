/// Parts of the world that are spoken of as if they acted: "European allies", "the West". Their codes are CAMEO's for regions (CAMEO 1.1b3,
/// table 3.1, "Generic regions"), which no country has.
///
/// A line: code | names, which act or are places | adjectives.
enum RegionTable {
    static let text: StaticString = """
        EUR|Europe; Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe|European; Europeans; West European; East European; Eastern European; Western European
        WST|??West|Western; Westerners
        AFR|Africa; West Africa; East Africa; North Africa; Central Africa; Southern Africa; Horn of Africa; Sahel|African; Africans; West African; East African; North African
        ASA|Asia; Central Asia; South Asia; East Asia; Asia-Pacific|Asian; Asians
        LAM|Latin America; Latin Americas|Latin American; Latin Americans
        MEA|Middle East; Mideast|Middle Eastern; Arab; Arabs
        PGS|=Gulf|Gulf Arab; Gulf states; Gulf Arabs; Gulf countries
        SCN|Scandinavia|Scandinavian; Scandinavians; Nordic; Nordics
        SEA|Southeast Asia; South-East Asia|Southeast Asian; South-East Asian
        CAR|Caribbean|
        BLK|Balkans; Western Balkans|Balkan
        """

    static var codes: Set<String> {
        Set(text.description.split(separator: "\n").compactMap { $0.split(separator: "|").first.map(String.init) })
    }
}
