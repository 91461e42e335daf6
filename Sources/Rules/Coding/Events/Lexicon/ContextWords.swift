/// Words that say what an event is about (PLOVER's contexts): `context | words`.
enum ContextWords {
    static let all = """
        military | troops military army soldiers missile missiles drone drones artillery airstrike airstrikes warplanes navy tanks offensive battalion commander weapons armed combat shelling warship warships frontline defence defense nato
        intelligence | intelligence spy spies espionage spying cia mossad fsb mi6 surveillance
        executive | cabinet reshuffle premiership presidency
        legislative | parliament lawmakers bill legislation senate congress parliamentary legislators duma bundestag knesset
        election | election elections vote voters ballot ballots polls poll candidate candidates electoral campaign referendum turnout
        political_institutions | constitution constitutional coup institutions
        pro_democracy | democracy democratic pro-democracy
        pro_autocracy | junta authoritarian dictatorship autocracy
        economic | trade tariffs tariff economy economic exports imports investment loan debt market oil gas sanctions bank currency companies
        legal | court judge trial prosecutor prosecutors verdict convicted sentenced lawsuit charges indictment tribunal appeal jail lawyer
        reparations | reparations compensation restitution
        human_rights | abuses genocide atrocities torture humanity
        rights_freedoms | rights freedom freedoms censorship speech assembly press
        repression | crackdown repression dissidents dissident persecution
        human_security | civilians humanitarian displaced famine hunger starvation
        gender | women girls gender feminist
        lgbt | lgbt lgbtq gay homosexual lesbian transgender
        religion_ethnicity | muslim muslims christian christians jewish jews mosque church religious ethnic sectarian hindu shiite sunni minority
        inequality | inequality poverty
        diplomatic | talks ambassador diplomats diplomatic summit envoy negotiations embassy minister treaty mediation
        territory | territory border annexation sovereignty disputed island islands occupied borders
        peacekeeping | peacekeepers peacekeeping ceasefire truce monitors
        health | virus vaccine pandemic hospital health ebola cholera covid disease doctors
        asylum | asylum
        migration | migrants refugees migration immigrants deported deportation refugee
        disasters | earthquake flood floods hurricane cyclone typhoon drought disaster
        natural_resource | mining minerals mine gold copper cobalt lithium refinery pipeline
        environment | climate emissions pollution deforestation environmental
        technology | chips semiconductor semiconductors technology satellite internet
        terrorism | terrorist terrorists terrorism suicide bomber extremists jihadist isis al-qaeda
        cbrn | nuclear chemical uranium enrichment biological radiological warhead
        cyber | cyber hackers hacking cyberattack malware
        misinformation | disinformation misinformation propaganda
        crime | murder gang criminal robbery police crime cartel
        corruption | corruption bribery bribes fraud embezzlement graft
        illegal_drugs | drugs cocaine heroin drug fentanyl narcotics
        trafficking | trafficking smuggling smugglers traffickers
        """
}
