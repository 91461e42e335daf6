import Rules
import Testing

/// Who is found in a sentence, and as what.
@Suite struct ActorFinderTests {
    @Test(
        arguments: [
            "⟦Russia|RUS⟧ and ⟦Ukraine|UKR⟧ exchanged ⟦prisoners|?⟧.",
            "⟦Thai|THA/MIL⟧ and ⟦Cambodian troops|KHM/MIL⟧ clashed at the border.",
            "⟦Israel's defence minister|ISR/GOV⟧ visited the front.",
            "⟦Police in Nairobi|KEN/COP⟧ fired tear gas.",
            "The ⟦leaders of Kenya|KEN/GOV⟧, ⟦Uganda|UGA/GOV⟧ and ⟦Tanzania|TZA/GOV⟧ met.",
            "A ⟦Russian|RUS⟧ oil depot burned.",
            "⟦Fighters from the M23|COD/REB⟧ entered ⟦Goma|@COD⟧.",
            "⟦Iran|IRN⟧-backed ⟦militias|?⟧ withdrew.",
            "⟦NATO|ORG:NATO⟧ and the ⟦EU|ORG:EU⟧ condemned it.",
            "⟦French riot police|FRA/COP⟧ sealed off the square.",
            "The ⟦U.N|ORG:UN⟧. said so.",
            "⟦Polish|POL⟧ farmland flooded.",
            "A ⟦Paris court|FRA/JUD⟧ convicted ⟦former president Nicolas Sarkozy|FRA/ELI⟧.",
            "⟦Israel|ISR⟧ killed ⟦militants|?⟧.",
            "⟦Ankara|TUR⟧ withdrew its ⟦troops|?⟧ from ⟦Syria|SYR⟧.",
            "⟦Japan|JPN⟧'s ⟦Emperor Naruhito|JPN/GOV⟧ spoke.",
            "⟦Moscow|RUS⟧ demanded that ⟦Kyiv|UKR⟧ give up ⟦Donetsk|@UKR⟧.",
        ])
    func isFoundInItsPlace(_ marked: String) {
        #expect(MarkedActors.found(in: MarkedActors.plain(marked)) == marked)
    }

    @Test(arguments: [
        "⟦Moscow|RUS⟧ rejected the offer.",
        "The talks were held in ⟦Moscow|@RUS⟧.",
        "⟦The Kremlin|RUS⟧ says nothing.",
        "Talks between ⟦Washington|USA⟧ and ⟦Beijing|CHN⟧ stalled.",
        "He travelled to ⟦Kyiv|@UKR⟧ on Monday.",
        "They handed a protest note to ⟦Tokyo|JPN⟧.",
        "⟦Downing Street|GBR⟧ denied it.",
        "⟦Residents of Kharkiv|UKR/CVL⟧ fled.",
    ])
    func aSeatIsAnActorOnlyWhereItActs(_ marked: String) {
        #expect(MarkedActors.found(in: MarkedActors.plain(marked)) == marked)
    }

    @Test(arguments: [
        "Michael Jordan scored twice in ⟦Chicago|@USA⟧.",
        "⟦Jordan|JOR⟧ and ⟦Egypt|EGY⟧ signed the accord in ⟦Amman|@JOR⟧.",
        "Let us go, said the ⟦boy|?⟧.",
        "The ⟦US|USA⟧ raised tariffs.",
        "Who knows?",
        "The ⟦WHO|ORG:WHO⟧ warned of cholera.",
        "She roasted a turkey.",
        "⟦Troops|?⟧ entered ⟦Mali|MLI⟧ last night.",
        "The storm hit Georgia and ⟦Alabama|@USA⟧.",
        "⟦Georgia|GEO⟧ accused ⟦Russia|RUS⟧ of moving the fence in ⟦South Ossetia|@GEO⟧.",
        "The film is in Russian.",
        "Spanish-speaking ⟦voters|?⟧ stayed at home.",
    ])
    func ambiguousNamesNeedTheirCaseOrACue(_ marked: String) {
        #expect(MarkedActors.found(in: MarkedActors.plain(marked)) == marked)
    }

    @Test(arguments: [
        "⟦Ukrainian President Volodymyr Zelensky|UKR/GOV⟧ spoke. Later ⟦Zelensky|UKR/GOV⟧ left.",
        "⟦Slovenian Prime Minister Ana Novak|SVN/GOV+⟧ resigned. ⟦Novak|SVN/GOV+⟧ gave no reason.",
        "The ⟦German chancellor|DEU/GOV⟧, ⟦Friedrich Merz|DEU/GOV⟧, agreed.",
        "The ⟦Latvian interior minister|LVA/GOV+⟧, ⟦Janis Ozols|LVA/GOV+⟧, agreed. ⟦Ozols|LVA/GOV+⟧ smiled.",
        "⟦Lavrov|RUS/GOV⟧, the ⟦foreign minister|RUS/GOV⟧, refused.",
        "⟦Sean Doherty|ORG:WFP+⟧, a ⟦spokesman for the World Food Programme|ORG:WFP+⟧, agreed.",
        "⟦Prime Minister Tove Lund of Denmark|DNK/GOV+⟧ arrived.",
        "⟦Mr Putin|RUS/GOV⟧ agreed.",
        "⟦Afghan Ambassador to the United States Hamdullah Mohib|AFG/GOV+⟧ spoke.",
    ])
    func peopleAreLearnedFromTheirIntroduction(_ marked: String) {
        #expect(MarkedActors.found(in: MarkedActors.plain(marked)) == marked)
    }

    @Test func theNameOfAHeadlineIsKnownFromTheBody() {
        var article = Article(id: "test")
        article.title = "Novak resigns"
        article.body = "Slovenian Prime Minister Ana Novak has resigned."
        var reader = SentenceReader()
        let found = MarkedActors.finder.find(in: reader.sentences(of: article), of: article)
        #expect(found.mentions.map(\.name) == ["Ana Novak"])
        #expect(found.mentions.first?.spans.map { $0.text(in: article) } == ["Novak", "Slovenian Prime Minister Ana Novak"])
        #expect(found.mentions.first?.learned == true)
    }

    @Test func anOfficeEndsWithItsTerm() {
        #expect(MarkedActors.found(in: "Joe Biden spoke.", at: "2022-05-01") == "⟦Joe Biden|USA/GOV⟧ spoke.")
        #expect(MarkedActors.found(in: "Joe Biden spoke.", at: "2025-06-01") == "⟦Joe Biden|USA/ELI⟧ spoke.")
    }

    @Test func aNameStandsAloneForWhoeverWasNamedBefore() {
        let text =
            "⟦NATO|ORG:NATO⟧ met. The ⟦alliance|ORG:NATO⟧ agreed. ⟦President Donald Trump|USA/GOV⟧ came. The ⟦president|USA/GOV⟧ smiled."
        #expect(MarkedActors.found(in: MarkedActors.plain(text)) == text)
    }

    @Test func whoIsOfAnOrganisationIsThatOrganisation() {
        var article = Article(id: "test")
        article.body = "NATO officials met Hamas leaders and Afghan women."
        var reader = SentenceReader()
        let mentions = MarkedActors.finder.find(in: reader.sentences(of: article), of: article).mentions
        #expect(mentions.map(\.id) == ["nato", "hamas", nil])
        #expect(mentions.map(\.name) == ["NATO", "Hamas", "Afghanistan (CVL)"])
    }

    @Test(arguments: [
        "The ⟦Rapid Support Forces|SDN/REB⟧ (⟦RSF|SDN/REB⟧) withdrew. The ⟦RSF|SDN/REB⟧ denied it.",
        "The ⟦RSF|SDN/REB⟧ counts ⟦journalists|?⟧.",
        "⟦BANGKOK|@THA⟧ (AP) — ⟦Army spokesman Maj. Gen. Winthai Suvaree|THA/MIL+⟧ denied it. ⟦Winthai|THA/MIL+⟧ left.",
        "⟦President Donald Trump|USA/GOV⟧ met ⟦Xi Jinping|CHN/GOV⟧. The ⟦president|USA/GOV⟧ smiled.",
        "⟦Israel|ISR⟧ annexed the ⟦West Bank|@PSE⟧. The ⟦West|WST⟧ condemned it.",
    ])
    func theArticleItselfSaysWhoIsMeant(_ marked: String) {
        #expect(MarkedActors.found(in: MarkedActors.plain(marked)) == marked)
    }

    @Test func membershipsAreThoseOfTheCountry() throws {
        var article = Article(id: "test")
        article.body = "Polish President Karol Nawrocki met the Armenian foreign minister."
        var reader = SentenceReader()
        let found = MarkedActors.finder.find(in: reader.sentences(of: article), of: article)
        #expect(found.mentions.map(\.code) == ["POL/GOV", "ARM/GOV"])
        let polish = try #require(found.mentions.first)
        #expect(polish.id == "nawrocki" && polish.memberships.contains("NATO") && polish.memberships.contains("EU"))
        #expect(found.mentions.last?.memberships.contains("NATO") == false)
    }
}
