/// International organisations with their members.
///
/// A line: id | code | names | nouns that stand for it later in an article ("the bloc") | members as ISO 3166-1 alpha-3 codes. Members as of
/// the date of the first line, from the organisations' own lists.
enum OrganisationTable {
    static let text: StaticString = """
        @as_of 2025-10-31
        un|ORG:UN|United Nations; =UN; U.N.; United Nations Secretariat; =UNO|world body|AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE
        un-security-council|ORG:UN|UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; =UNSC|council|
        un-general-assembly|ORG:UN|UN General Assembly; U.N. General Assembly; United Nations General Assembly; =UNGA||
        un-human-rights|ORG:UN|UN Human Rights Council; U.N. Human Rights Council; UN human rights office; U.N. human rights office; United Nations Human Rights Office; =OHCHR; UN Human Rights Office; United Nations Human Rights Council||
        unifil|ORG:UN|=UNIFIL||
        unhcr|ORG:UNHCR|=UNHCR; UN refugee agency; U.N. refugee agency; United Nations High Commissioner for Refugees; United Nations refugee agency|agency|
        unicef|ORG:UNICEF|=UNICEF; Unicef; United Nations Children's Fund|agency|
        unrwa|ORG:UNRWA|=UNRWA; UN agency for Palestinian refugees; U.N. agency for Palestinian refugees; Unrwa|agency|
        wfp|ORG:WFP|World Food Programme; World Food Program; =WFP|agency|
        who|ORG:WHO|World Health Organization; World Health Organisation; =WHO|agency|
        iaea|ORG:IAEA|International Atomic Energy Agency; =IAEA; UN nuclear watchdog; U.N. nuclear watchdog; UN nuclear agency; U.N. nuclear agency|watchdog; agency|
        ocha|ORG:OCHA|UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; =OCHA||
        unesco|ORG:UNESCO|=UNESCO; Unesco; United Nations Educational, Scientific and Cultural Organization|agency|
        undp|ORG:UNDP|=UNDP; United Nations Development Programme; UN Development Programme; U.N. Development Program||
        unep|ORG:UNEP|=UNEP; United Nations Environment Programme; UN Environment Programme||
        fao|ORG:FAO|=FAO; Food and Agriculture Organization; Food and Agriculture Organisation||
        ilo|ORG:ILO|=ILO; International Labour Organization; International Labour Organisation; International Labor Organization||
        iom|ORG:IOM|=IOM; International Organization for Migration; International Organisation for Migration|agency|
        imo|ORG:IMO|=IMO; International Maritime Organization; International Maritime Organisation||
        icao|ORG:ICAO|=ICAO; International Civil Aviation Organization; International Civil Aviation Organisation||
        wmo|ORG:WMO|=WMO; World Meteorological Organization; World Meteorological Organisation||
        unctad|ORG:UNCTAD|=UNCTAD||
        unaids|ORG:UNAIDS|=UNAIDS||
        itu|ORG:ITU|=ITU; International Telecommunication Union||
        wipo|ORG:WIPO|=WIPO; World Intellectual Property Organization||
        icj|ORG:ICJ|International Court of Justice; =ICJ; World Court; UN's top court; U.N.'s top court; UN top court|court|
        icc|ORG:ICC|International Criminal Court; =ICC|court|
        icty|ORG:ICTY|International Criminal Tribunal for the former Yugoslavia; =ICTY; Yugoslav war crimes tribunal||
        opcw|ORG:OPCW|=OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons||
        ctbto|ORG:CTBTO|=CTBTO||
        interpol|ORG:Interpol|Interpol||
        europol|ORG:EU|Europol||
        frontex|ORG:EU|Frontex||
        red-cross|ORG:ICRC|International Committee of the Red Cross; =ICRC; Red Cross; International Federation of Red Cross and Red Crescent Societies; =IFRC||
        wto|ORG:WTO|World Trade Organization; World Trade Organisation; =WTO||
        imf|ORG:IMF|International Monetary Fund; =IMF|fund|
        world-bank|ORG:World Bank|World Bank; World Bank Group; International Bank for Reconstruction and Development|bank|
        wef|ORG:WEF|World Economic Forum; =WEF||
        bis|ORG:BIS|Bank for International Settlements||
        ebrd|ORG:EBRD|European Bank for Reconstruction and Development; =EBRD||
        adb|ORG:ADB|Asian Development Bank||
        afdb|ORG:AfDB|African Development Bank||
        aiib|ORG:AIIB|Asian Infrastructure Investment Bank; =AIIB||
        fatf|ORG:FATF|Financial Action Task Force; =FATF||
        iea|ORG:IEA|International Energy Agency; =IEA||
        opec|ORG:OPEC|=OPEC; Opec; Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries|cartel; producer group|DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN
        opec-plus|ORG:OPEC+|OPEC Plus|producer group|DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN RUS KAZ AZE BHR BRN MYS MEX OMN SSD SDN
        oecd|ORG:OECD|=OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development||AUS AUT BEL CAN CHL COL CRI CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ISR ITA JPN KOR LVA LTU LUX MEX NLD NZL NOR POL PRT SVK SVN ESP SWE CHE TUR GBR USA
        nato|ORG:NATO|=NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic alliance; North Atlantic Council|alliance; military alliance; Western alliance|ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR USA
        eu|ORG:EU|European Union; =EU; E.U.; @Brussels; European bloc; European Community; European Economic Community; =EEC; =EC|bloc|AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE
        european-commission|ORG:EU|European Commission; EU Commission; EU executive|commission|
        european-parliament|ORG:EU/LEG|European Parliament; EU Parliament; EU parliament||
        european-council|ORG:EU|European Council; Council of the European Union; EU Council||
        ecb|ORG:ECB|European Central Bank; =ECB|bank|
        ecj|ORG:EU/JUD|European Court of Justice; =ECJ; Court of Justice of the European Union; EU's top court; EU top court||
        eurogroup|ORG:EU|Eurogroup||
        eurozone|ORG:Eurozone|Eurozone; Euro zone; eurozone countries||AUT BEL HRV CYP EST FIN FRA DEU GRC IRL ITA LVA LTU LUX MLT NLD PRT SVK SVN ESP
        schengen|ORG:Schengen|Schengen area; Schengen zone||AUT BEL BGR HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LIE LTU LUX MLT NLD NOR POL PRT ROU SVK SVN ESP SWE CHE
        council-of-europe|ORG:Council of Europe|Council of Europe||ALB AND ARM AUT AZE BEL BIH BGR HRV CYP CZE DNK EST FIN FRA GEO DEU GRC HUN ISL IRL ITA LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU SMR SRB SVK SVN ESP SWE CHE TUR UKR GBR
        echr|ORG:ECHR|European Court of Human Rights; =ECHR|court|
        osce|ORG:OSCE|=OSCE; Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe||ALB AND ARM AUT AZE BLR BEL BIH BGR CAN HRV CYP CZE DNK EST FIN FRA GEO DEU GRC VAT HUN ISL IRL ITA KAZ KGZ LVA LIE LTU LUX MLT MDA MCO MNG MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE TJK TUR TKM UKR GBR USA UZB
        au|ORG:AU|African Union; =AU; African Union Commission; AU Peace and Security Council|bloc|DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE ESH
        ecowas|ORG:ECOWAS|=ECOWAS; Ecowas; Economic Community of West African States|bloc; regional bloc|BEN CPV CIV GMB GHA GIN GNB LBR NGA SEN SLE TGO
        aes|ORG:AES|Alliance of Sahel States||MLI BFA NER
        sadc|ORG:SADC|Southern African Development Community; =SADC|bloc; regional bloc|AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE
        eac|ORG:EAC|East African Community; =EAC|bloc; regional bloc|BDI COD KEN RWA SOM SSD TZA UGA
        igad|ORG:IGAD|=IGAD; Intergovernmental Authority on Development|bloc; regional bloc|DJI ETH KEN SOM SSD SDN UGA
        arab-league|ORG:Arab League|Arab League; League of Arab States||DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM
        gcc|ORG:GCC|Gulf Cooperation Council; =GCC|bloc|BHR KWT OMN QAT SAU ARE
        oic|ORG:OIC|Organisation of Islamic Cooperation; Organization of Islamic Cooperation; =OIC; Organization of the Islamic Conference||AFG ALB DZA AZE BHR BGD BEN BRN BFA CMR TCD COM CIV DJI EGY GAB GMB GIN GNB GUY IDN IRN IRQ JOR KAZ KWT KGZ LBN LBY MYS MDV MLI MRT MAR MOZ NER NGA OMN PAK PSE QAT SAU SEN SLE SOM SDN SUR SYR TJK TGO TUN TUR TKM UGA ARE UZB YEM
        asean|ORG:ASEAN|=ASEAN; Asean; Association of Southeast Asian Nations; Association of South East Asian Nations|bloc; regional bloc|BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM
        apec|ORG:APEC|=APEC; Apec; Asia-Pacific Economic Cooperation||AUS BRN CAN CHL CHN HKG IDN JPN KOR MYS MEX NZL PNG PER PHL RUS SGP TWN THA USA VNM
        saarc|ORG:SAARC|=SAARC||AFG BGD BTN IND MDV NPL PAK LKA
        pif|ORG:PIF|Pacific Islands Forum||AUS COK FSM FJI PYF KIR NRU NCL NZL NIU PLW PNG MHL WSM SLB TON TUV VUT
        sco|ORG:SCO|Shanghai Cooperation Organisation; Shanghai Cooperation Organization; =SCO||BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB
        csto|ORG:CSTO|Collective Security Treaty Organization; Collective Security Treaty Organisation; =CSTO|alliance|ARM BLR KAZ KGZ RUS TJK
        eaeu|ORG:EAEU|Eurasian Economic Union; =EAEU||ARM BLR KAZ KGZ RUS
        cis|ORG:CIS|Commonwealth of Independent States||ARM AZE BLR KAZ KGZ RUS TJK UZB
        brics|ORG:BRICS|=BRICS; Brics|bloc|BRA RUS IND CHN ZAF EGY ETH IRN ARE IDN
        g7|ORG:G7|=G7; =G-7; Group of Seven||CAN FRA DEU ITA JPN GBR USA
        g8|ORG:G8|=G8; =G-8; Group of Eight||CAN FRA DEU ITA JPN RUS GBR USA
        g20|ORG:G20|=G20; =G-20; Group of 20; Group of Twenty||ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX RUS SAU ZAF KOR TUR GBR USA
        g77|ORG:G77|=G77; =G-77; Group of 77||
        quad|ORG:Quad|Quadrilateral Security Dialogue; =the Quad||AUS IND JPN USA
        aukus|ORG:AUKUS|=AUKUS; Aukus||AUS GBR USA
        five-eyes|ORG:Five Eyes|Five Eyes||AUS CAN NZL GBR USA
        e3|ORG:E3|=E3||FRA DEU GBR
        visegrad|ORG:Visegrad Group|Visegrad Group; Visegrad Four||CZE HUN POL SVK
        oas|ORG:OAS|Organization of American States; Organisation of American States; =OAS||ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX PAN PRY PER KNA LCA VCT SUR TTO USA URY
        mercosur|ORG:Mercosur|Mercosur; Mercosul|bloc|ARG BRA PRY URY BOL
        caricom|ORG:CARICOM|=CARICOM; Caricom; Caribbean Community|bloc|ATG BHS BRB BLZ DMA GRD GUY HTI JAM MSR KNA LCA VCT SUR TTO
        celac|ORG:CELAC|=CELAC; Community of Latin American and Caribbean States||ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN
        unasur|ORG:UNASUR|=UNASUR; Unasur||
        alba|ORG:ALBA|Bolivarian Alliance for the Peoples of Our America||
        usmca|ORG:USMCA|=USMCA; =NAFTA||CAN MEX USA
        commonwealth|ORG:Commonwealth|Commonwealth of Nations; Commonwealth Secretariat||ATG AUS BHS BGD BRB BLZ BWA BRN CMR CAN CYP DMA SWZ FJI GAB GMB GHA GRD GUY IND JAM KEN KIR LSO MWI MYS MDV MLT MUS MOZ NAM NRU NZL NGA PAK PNG RWA KNA LCA VCT WSM SYC SLE SGP SLB ZAF LKA TZA TGO TON TTO TUV UGA GBR VUT ZMB
        nam|ORG:NAM|Non-Aligned Movement||
        coalition-of-the-willing|ORG:Coalition of the Willing|coalition of the willing; Coalition of the Willing||
        amnesty|ORG:Amnesty International|Amnesty International; =Amnesty|group; rights group|
        hrw|ORG:Human Rights Watch|Human Rights Watch; =HRW|group; rights group|
        greenpeace|ORG:Greenpeace|Greenpeace|group|
        msf|ORG:MSF|Doctors Without Borders; Medecins Sans Frontieres; =MSF|charity; group|
        oxfam|ORG:Oxfam|Oxfam|charity|
        save-the-children|ORG:Save the Children|Save the Children|charity|
        rsf|ORG:RSF|Reporters Without Borders; Reporters Sans Frontieres|group|
        cpj|ORG:CPJ|Committee to Protect Journalists; =CPJ|group|
        transparency-international|ORG:Transparency International|Transparency International||
        crisis-group|ORG:International Crisis Group|International Crisis Group; Crisis Group||
        norwegian-refugee-council|ORG:Norwegian Refugee Council|Norwegian Refugee Council||
        irc|ORG:IRC|International Rescue Committee||
        mercy-corps|ORG:Mercy Corps|Mercy Corps||
        wwf|ORG:WWF|World Wide Fund for Nature; World Wildlife Fund; =WWF||
        gavi|ORG:Gavi|Gavi||
        global-fund|ORG:Global Fund|Global Fund to Fight AIDS, Tuberculosis and Malaria||
        ioc|ORG:IOC|International Olympic Committee; =IOC||
        fifa|ORG:FIFA|=FIFA; Fifa||
        uefa|ORG:UEFA|=UEFA; Uefa||
        wada|ORG:WADA|World Anti-Doping Agency; =WADA||
        catholic-church|VAT/REL|Catholic Church; Roman Catholic Church; Holy See; @Vatican||
        euratom|ORG:EU|Euratom||
        eib|ORG:EU|European Investment Bank||
        esa|ORG:ESA|European Space Agency; =ESA||
        cern|ORG:CERN|=CERN||
        gaza-humanitarian-foundation|ORG:GHF|Gaza Humanitarian Foundation; =GHF||
        wagner|RUS/PRM|Wagner Group; Wagner mercenary group; Wagner mercenaries; =Wagner|group|
        africa-corps|RUS/PRM|Africa Corps||
        """
}
