/// Agencies, ministries with a name of their own, forces, parliaments, courts, central banks and news agencies. Same lines as `GroupTable`.
enum AgencyTable {
    static let text: StaticString = """
        @as_of 2025-10-31
        pentagon|USA/MIL|@Pentagon; Department of Defense; Defense Department; US Defense Department; U.S. Defense Department; Department of War|
        state-department|USA/GOV|State Department; US State Department; U.S. State Department; US Department of State; U.S. Department of State; Department of State|
        us-treasury|USA/GOV|US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department; Treasury Department|
        us-justice|USA/GOV|Justice Department; Department of Justice; US Justice Department; U.S. Justice Department; =DOJ; U.S. Department of Justice; US Department of Justice|
        us-homeland|USA/GOV|Department of Homeland Security; Homeland Security Department; =DHS; U.S. Department of Homeland Security; US Department of Homeland Security|
        us-commerce|USA/GOV|US Commerce Department; U.S. Commerce Department; Commerce Department|
        us-energy|USA/GOV|US Energy Department; U.S. Department of Energy; US Department of Energy; U.S. Energy Department|
        us-agriculture|USA/GOV|US Department of Agriculture; U.S. Department of Agriculture; United States Department of Agriculture; =USDA|
        us-epa|USA/GOV|Environmental Protection Agency; US Environmental Protection Agency; U.S. Environmental Protection Agency; United States Environmental Protection Agency|
        us-hhs|USA/GOV|Department of Health and Human Services; =HHS|
        us-transportation|USA/GOV|Department of Transportation; Transportation Department; US Department of Transportation; U.S. Department of Transportation|
        us-education|USA/GOV|Department of Education; US Department of Education; U.S. Department of Education; Education Department|
        us-labor|USA/GOV|Department of Labor; Labor Department; U.S. Department of Labor; US Department of Labor|
        us-interior|USA/GOV|Department of the Interior; U.S. Department of the Interior; US Department of the Interior|
        us-nsc|USA/GOV|US National Security Council; U.S. National Security Council|
        cia|USA/SPY|=CIA; C.I.A.; Central Intelligence Agency|
        nsa|USA/SPY|=NSA; N.S.A.; National Security Agency|
        fbi|USA/COP|=FBI; F.B.I.; Federal Bureau of Investigation|
        dea|USA/COP|=DEA; Drug Enforcement Administration|
        ice|USA/COP|Immigration and Customs Enforcement; =ICE; US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement|
        cbp|USA/COP|Customs and Border Protection; US Border Patrol; U.S. Border Patrol; Border Patrol; =CBP|
        secret-service|USA/COP|Secret Service; US Secret Service; U.S. Secret Service|
        tsa|USA/GOV|Transportation Security Administration; =TSA|
        nypd|USA/COP|=NYPD; New York Police Department|
        lapd|USA/COP|=LAPD; Los Angeles Police Department|
        us-congress|USA/LEG|US Congress; U.S. Congress; =Congress; United States Congress|
        us-senate|USA/LEG|US Senate; U.S. Senate; =Senate; United States Senate|
        us-house|USA/LEG|House of Representatives; US House; U.S. House; US House of Representatives; U.S. House of Representatives|
        us-supreme-court|USA/JUD|US Supreme Court; U.S. Supreme Court; Supreme Court of the United States; =SCOTUS; United States Supreme Court|
        fed|USA/GOV|Federal Reserve; US Federal Reserve; U.S. Federal Reserve; =Fed; Federal Reserve Board|
        sec|USA/GOV|Securities and Exchange Commission; =SEC|
        ftc|USA/GOV|Federal Trade Commission; =FTC|
        fcc|USA/GOV|Federal Communications Commission; =FCC|
        fda|USA/GOV|Food and Drug Administration; =FDA|
        cdc|USA/GOV|Centers for Disease Control and Prevention; =CDC; Centers for Disease Control|
        nih|USA/GOV|National Institutes of Health; =NIH|
        faa|USA/GOV|Federal Aviation Administration; =FAA|
        ntsb|USA/GOV|National Transportation Safety Board; =NTSB|
        fema|USA/GOV|Federal Emergency Management Agency; =FEMA|
        irs|USA/GOV|Internal Revenue Service; =IRS|
        usaid|USA/GOV|=USAID; US Agency for International Development; U.S. Agency for International Development|
        nasa|USA/GOV|=NASA; Nasa; National Aeronautics and Space Administration|agency; space agency
        noaa|USA/GOV|National Oceanic and Atmospheric Administration; =NOAA|
        nps|USA/GOV|National Park Service|
        nsf|USA/GOV|National Science Foundation|
        smithsonian|USA/EDU|Smithsonian Institution; =Smithsonian|
        us-army|USA/MIL|US Army; U.S. Army; US army; United States Army|
        us-navy|USA/MIL|US Navy; U.S. Navy; United States Navy|
        navy-seals|USA/MIL|Navy SEALs; US Navy SEALs|
        us-air-force|USA/MIL|US Air Force; U.S. Air Force; United States Air Force; =USAF|
        us-marines|USA/MIL|US Marines; U.S. Marines; Marine Corps; US Marine Corps; U.S. Marine Corps|
        us-coast-guard|USA/MIL|US Coast Guard; U.S. Coast Guard|
        us-national-guard|USA/MIL|National Guard; US National Guard|
        centcom|USA/MIL|=CENTCOM; US Central Command; U.S. Central Command; Central Command|
        aclu|USA/CVL|American Civil Liberties Union; =ACLU|
        naacp|USA/CVL|=NAACP|
        nra|USA/CVL|National Rifle Association; =NRA|
        afl-cio|USA/LAB|=AFL-CIO|
        teamsters|USA/LAB|Teamsters|
        uaw|USA/LAB|United Auto Workers; =UAW|
        aipac|USA/CVL|=AIPAC|
        cair|USA/CVL|Council on American-Islamic Relations; =CAIR|
        uk-foreign-office|GBR/GOV|Foreign Office; UK Foreign Office; British Foreign Office; Foreign, Commonwealth and Development Office; =FCDO|
        uk-home-office|GBR/GOV|Home Office; UK Home Office; British Home Office|
        uk-mod|GBR/MIL|UK Ministry of Defence; Britain's Ministry of Defence; =MoD|
        uk-treasury|GBR/GOV|HM Treasury; UK Treasury|
        mi5|GBR/SPY|=MI5|
        mi6|GBR/SPY|=MI6|
        gchq|GBR/SPY|=GCHQ|
        scotland-yard|GBR/COP|Scotland Yard; Metropolitan Police; Met Police|
        nhs|GBR/MED|=NHS; National Health Service|
        house-of-commons|GBR/LEG|House of Commons; British Parliament; UK Parliament; UK parliament; British parliament|
        house-of-lords|GBR/LEG|House of Lords|
        uk-supreme-court|GBR/JUD|UK Supreme Court|
        royal-navy|GBR/MIL|Royal Navy|
        raf|GBR/MIL|Royal Air Force; =RAF|
        uk-border-force|GBR/COP|Border Force|
        bank-of-england|GBR/GOV|Bank of England; =BoE|
        ofcom|GBR/GOV|Ofcom|
        ofgem|GBR/GOV|=Ofgem; Ofgem|
        church-of-england|GBR/REL|Church of England; Anglican Church|
        british-red-cross|GBR/CVL|British Red Cross|
        refugee-council|GBR/CVL|Refugee Council|
        bundestag|DEU/LEG|Bundestag|
        bundesrat|DEU/LEG|Bundesrat|
        bundeswehr|DEU/MIL|Bundeswehr|
        bnd|DEU/SPY|=BND|
        bfv|DEU/SPY|=BfV|
        german-constitutional-court|DEU/JUD|Federal Constitutional Court; German Constitutional Court|
        bundesbank|DEU/GOV|Bundesbank|
        french-national-assembly|FRA/LEG|French National Assembly; Assemblee Nationale|
        dgse|FRA/SPY|=DGSE|
        dgsi|FRA/SPY|=DGSI|
        banque-de-france|FRA/GOV|Bank of France; Banque de France|
        carabinieri|ITA/COP|Carabinieri|
        guardia-di-finanza|ITA/COP|Guardia di Finanza|
        bank-of-italy|ITA/GOV|Bank of Italy; Banca d'Italia|
        bank-of-spain|ESP/GOV|Bank of Spain|
        guardia-civil|ESP/COP|Guardia Civil; Civil Guard|
        sejm|POL/LEG|Sejm|
        knesset|ISR/LEG|Knesset|
        idf|ISR/MIL|=IDF; Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces|
        mossad|ISR/SPY|Mossad|
        shin-bet|ISR/SPY|Shin Bet|
        bank-of-israel|ISR/GOV|Bank of Israel|
        cogat|ISR/MIL|=COGAT|
        verkhovna-rada|UKR/LEG|Verkhovna Rada; =Rada|
        sbu|UKR/SPY|=SBU; Security Service of Ukraine; Ukraine's Security Service|
        hur|UKR/SPY|=HUR; =GUR|
        nabu|UKR/COP|=NABU; National Anti-Corruption Bureau of Ukraine|
        naftogaz|UKR/BUS|Naftogaz|
        ukrenergo|UKR/BUS|Ukrenergo|
        energoatom|UKR/BUS|Energoatom|
        state-duma|RUS/LEG|State Duma; =Duma; Russian Duma|
        federation-council|RUS/LEG|Federation Council|
        fsb|RUS/SPY|=FSB; Federal Security Service|
        svr|RUS/SPY|=SVR; Foreign Intelligence Service|
        gru|RUS/SPY|=GRU|
        kgb|RUS/SPY|=KGB|
        rosgvardia|RUS/MIL|Rosgvardia|
        black-sea-fleet|RUS/MIL|Black Sea Fleet|
        roskomnadzor|RUS/GOV|Roskomnadzor|
        russian-orthodox-church|RUS/REL|Russian Orthodox Church; Moscow Patriarchate|
        bank-of-russia|RUS/GOV|Bank of Russia; Russian central bank|
        tass|RUS/JRN|=TASS; Tass|
        ria-novosti|RUS/JRN|RIA Novosti; =RIA|
        interfax|RUS/JRN|Interfax|
        sputnik-news-agency|RUS/JRN|Sputnik news agency|
        rt|RUS/JRN|=RT; Russia Today|
        pla|CHN/MIL|People's Liberation Army; =PLA|
        pla-eastern|CHN/MIL|Eastern Theater Command; Eastern Theatre Command|
        southern-theater-command|CHN/MIL|Southern Theater Command|
        npc-china|CHN/LEG|National People's Congress; =NPC|
        politburo|CHN/GOV|State Council of China; China's State Council|
        central-military-commission|CHN/GOV|Central Military Commission|
        pboc|CHN/GOV|People's Bank of China; =PBOC|
        taiwan-affairs-office|CHN/GOV|Taiwan Affairs Office|
        xinhua|CHN/JRN|Xinhua; Xinhua News Agency|
        global-times|CHN/JRN|Global Times|
        cctv|CHN/JRN|=CCTV|
        peoples-daily|CHN/JRN|People's Daily|
        china-coast-guard|CHN/MIL|China Coast Guard; Chinese Coast Guard; China's coast guard|
        legco|HKG/LEG|Legislative Council|
        mac-taiwan|TWN/GOV|Mainland Affairs Council|
        legislative-yuan|TWN/LEG|Legislative Yuan|
        executive-yuan|TWN/LEG|Executive Yuan|
        diet|JPN/LEG|Japanese Diet; Japan's Diet; National Diet|
        sdf-japan|JPN/MIL|Self-Defense Forces; Self-Defence Forces; Japan Self-Defense Forces|
        boj|JPN/GOV|Bank of Japan; =BOJ; =BoJ|
        kyodo|JPN/JRN|Kyodo News; Kyodo|
        nhk|JPN/JRN|=NHK|
        nikkei-newspaper|JPN/JRN|Nikkei newspaper|
        korean-peoples-army|PRK/MIL|Korean People's Army; =KPA|
        kcna|PRK/JRN|=KCNA; Korean Central News Agency|
        rodong-sinmun|PRK/JRN|Rodong Sinmun|
        jcs-korea|KOR/MIL|Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff|
        nis|KOR/SPY|National Intelligence Service|
        bank-of-korea|KOR/GOV|Bank of Korea|
        yonhap|KOR/JRN|Yonhap; Yonhap News Agency|
        lok-sabha|IND/LEG|Lok Sabha|
        rajya-sabha|IND/LEG|Rajya Sabha|
        raw|IND/SPY|Research and Analysis Wing|
        cbi-india|IND/COP|Central Bureau of Investigation|
        rbi|IND/GOV|Reserve Bank of India; =RBI|
        bsf-india|IND/MIL|Border Security Force; =BSF|
        central-reserve-police-force|IND/MIL|Central Reserve Police Force; =CRPF|
        pti-india|IND/JRN|Press Trust of India|
        isi|PAK/SPY|Inter-Services Intelligence; =ISI|
        ispr|PAK/MIL|Inter-Services Public Relations; =ISPR|
        state-bank-pakistan|PAK/GOV|State Bank of Pakistan|
        irgc|IRN/MIL|Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; =IRGC; Iran's Revolutionary Guards; Iran's Revolutionary Guard; Iran's Islamic Revolutionary Guard Corps|
        quds-force|IRN/MIL|Quds Force|
        basij|IRN/PRM|Basij|
        guardian-council|IRN/GOV|Guardian Council; The Guardian Council|
        assembly-of-experts|IRN/GOV|Assembly of Experts|
        supreme-national-security-council|IRN/GOV|Supreme National Security Council|
        majlis|IRN/LEG|Majlis|
        aeoi|IRN/GOV|Atomic Energy Organization of Iran; Atomic Energy Organisation of Iran|
        irna|IRN/JRN|=IRNA|
        fars-news-agency|IRN/JRN|Fars news agency; Fars News Agency|
        tasnim|IRN/JRN|Tasnim; Tasnim news agency|
        press-tv|IRN/JRN|Press TV|
        mehr-news-agency|IRN/JRN|Mehr news agency|
        isna|IRN/JRN|=ISNA|
        scaf|EGY/MIL|Supreme Council of the Armed Forces; =SCAF|
        mena-egypt|EGY/JRN|Al-Ahram; Al-Ahram newspaper; Ahram Online|
        sana|SYR/JRN|=SANA; Syrian Arab News Agency|
        sohr|SYR/CVL|Syrian Observatory for Human Rights|
        white-helmets|SYR/CVL|White Helmets|
        spa-saudi|SAU/JRN|Saudi Press Agency; =SPA|
        al-arabiya|SAU/JRN|Al Arabiya; Al-Arabiya|
        al-jazeera|QAT/JRN|Al Jazeera; Al-Jazeera; al-Jazeera|
        anadolu|TUR/JRN|Anadolu; Anadolu Agency|
        mit-turkey|TUR/SPY|National Intelligence Organization; National Intelligence Organisation|
        cbrt|TUR/GOV|Central Bank of the Republic of Turkey|
        lebanese-army|LBN/MIL|Lebanese Armed Forces; Lebanese Army|
        gaza-health-ministry|PSE/GOV|Gaza health ministry; Gaza Health Ministry; Hamas-run health ministry; Gaza's health ministry|
        gaza-civil-defence|PSE/GOV|Gaza civil defence; Gaza civil defense|
        wafa|PSE/JRN|=WAFA; =Wafa|
        red-crescent-palestine|PSE/MED|Palestinian Red Crescent; Palestine Red Crescent Society; Palestinian Red Crescent Society|
        banco-central-brasil|BRA/GOV|Central Bank of Brazil; Banco Central do Brasil|
        stf-brazil|BRA/JUD|Supreme Federal Court; Federal Supreme Court|
        banxico|MEX/GOV|Banxico; Bank of Mexico|
        rcmp|CAN/COP|=RCMP; Royal Canadian Mounted Police|
        csis|CAN/SPY|Canadian Security Intelligence Service; =CSIS|
        bank-of-canada|CAN/GOV|Bank of Canada|
        eccc|CAN/GOV|Environment and Climate Change Canada; Environment Canada|
        global-affairs-canada|CAN/GOV|Global Affairs Canada|
        treasury-board-of-canada|CAN/GOV|Treasury Board of Canada; Treasury Board|
        health-canada|CAN/GOV|Health Canada|
        transport-canada|CAN/GOV|Transport Canada|
        cbc|CAN/JRN|Canadian Broadcasting Corporation; =CBC|
        canadian-press|CAN/JRN|Canadian Press; The Canadian Press|
        toronto-star|CAN/JRN|Toronto Star; The Toronto Star|
        globe-and-mail|CAN/JRN|Globe and Mail; The Globe and Mail|
        rba|AUS/GOV|Reserve Bank of Australia; =RBA|
        asio|AUS/SPY|=ASIO|
        adf-australia|AUS/MIL|Australian Defence Force; =ADF|
        fsanz|AUS/GOV|Food Standards Australia New Zealand|
        abc-australia|AUS/JRN|Australian Broadcasting Corporation|
        sydney-morning-herald|AUS/JRN|Sydney Morning Herald; The Sydney Morning Herald|
        rbnz|NZL/GOV|Reserve Bank of New Zealand|
        nz-herald|NZL/JRN|New Zealand Herald; The New Zealand Herald|
        sarb|ZAF/GOV|South African Reserve Bank|
        cbn|NGA/GOV|Central Bank of Nigeria|
        dss-nigeria|NGA/SPY|Department of State Services|
        snb|CHE/GOV|Swiss National Bank; =SNB|
        riksbank|SWE/GOV|Riksbank|
        norges-bank|NOR/GOV|Norges Bank|
        tni|IDN/MIL|Indonesian National Armed Forces|
        indonesian-navy|IDN/MIL|Indonesian Navy|
        mas-singapore|SGP/GOV|Monetary Authority of Singapore|
        hkma|HKG/GOV|Hong Kong Monetary Authority|
        afp-philippines|PHL/MIL|Armed Forces of the Philippines|
        philippine-coast-guard|PHL/MIL|Philippine Coast Guard|
        reuters|GBR/JRN|Reuters; Thomson Reuters|
        ap|USA/JRN|Associated Press; The Associated Press; =AP|
        afp|FRA/JRN|Agence France-Presse; Agence France Presse; =AFP|
        dpa|DEU/JRN|=DPA; Deutsche Presse-Agentur|
        der-spiegel|DEU/JRN|Der Spiegel|
        deutsche-welle|DEU/JRN|Deutsche Welle|
        bbc|GBR/JRN|=BBC; British Broadcasting Corporation; BBC News|
        sky-news|GBR/JRN|Sky News|
        gb-news|GBR/JRN|GB News|
        guardian|GBR/JRN|The Guardian; Guardian newspaper|
        financial-times|GBR/JRN|Financial Times|
        daily-mail|GBR/JRN|Daily Mail|
        daily-telegraph|GBR/JRN|Daily Telegraph; The Daily Telegraph|
        the-economist|GBR/JRN|The Economist|
        sunday-times|GBR/JRN|Sunday Times|
        times-of-london|GBR/JRN|Times of London|
        cnn|USA/JRN|=CNN|
        fox-news|USA/JRN|Fox News|
        msnbc|USA/JRN|=MSNBC|
        nbc|USA/JRN|=NBC; NBC News|
        cbs|USA/JRN|=CBS; CBS News|
        abc-news|USA/JRN|ABC News|
        nyt|USA/JRN|New York Times; The New York Times|
        washington-post|USA/JRN|Washington Post; The Washington Post|
        wsj|USA/JRN|Wall Street Journal; The Wall Street Journal|
        bloomberg|USA/JRN|Bloomberg News; =Bloomberg|
        politico|USA/JRN|Politico|
        axios|USA/JRN|Axios|
        huffpost|USA/JRN|HuffPost; Huffington Post; The Huffington Post|
        rolling-stone|USA/JRN|Rolling Stone|
        la-weekly|USA/JRN|LA Weekly|
        los-angeles-times|USA/JRN|Los Angeles Times|
        usa-today|USA/JRN|USA Today|
        pc-world|USA/JRN|PC World|
        voa|USA/JRN|Voice of America|
        radio-free-europe|USA/JRN|Radio Free Europe|
        radio-free-asia|USA/JRN|Radio Free Asia|
        le-monde|FRA/JRN|Le Monde|
        le-figaro|FRA/JRN|Le Figaro|
        el-pais|ESP/JRN|El Pais|
        el-mundo|ESP/JRN|El Mundo|
        la-repubblica|ITA/JRN|la Repubblica; La Repubblica|
        corriere-della-sera|ITA/JRN|Corriere della Sera|
        ansa|ITA/JRN|=ANSA|
        haaretz|ISR/JRN|Haaretz|
        jerusalem-post|ISR/JRN|Jerusalem Post; The Jerusalem Post|
        times-of-israel|ISR/JRN|Times of Israel; The Times of Israel|
        kyiv-independent|UKR/JRN|Kyiv Independent; The Kyiv Independent|
        ukrinform|UKR/JRN|Ukrinform|
        interfax-ukraine|UKR/JRN|Interfax-Ukraine|
        times-of-india|IND/JRN|Times of India; The Times of India|
        hindustan-times|IND/JRN|Hindustan Times|
        indian-express|IND/JRN|Indian Express|
        the-hindu|IND/JRN|The Hindu newspaper|
        dawn|PAK/JRN|Dawn newspaper|
        geo-news|PAK/JRN|Geo News|
        straits-times|SGP/JRN|Straits Times; The Straits Times|
        scmp|HKG/JRN|South China Morning Post|
        apple-daily|HKG/JRN|Apple Daily|
        saudi-gazette|SAU/JRN|Saudi Gazette|
        al-ekhbariya|SAU/JRN|Al Ekhbariya; al-Ekhbariya; al-Ikhbariya|
        arab-news|SAU/JRN|Arab News|
        wikileaks|ORG:WikiLeaks|WikiLeaks; Wikileaks|
        anonymous|ORG:Anonymous|hacker group Anonymous; hacking group Anonymous; hacktivist group Anonymous|
        church-of-scientology|USA/REL|Church of Scientology; Scientology|church
        sea-org|USA/REL|Sea Org; Sea Organization|church
        greek-orthodox-church|GRC/REL|Greek Orthodox Church|church
        """
}
