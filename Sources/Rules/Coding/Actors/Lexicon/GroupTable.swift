/// Armed groups and parties. A line: id | code | names | nouns that stand for it later in an article.
enum GroupTable {
    static let text: StaticString = """
        @as_of 2025-10-31
        hamas|PSE/REB|Hamas; Hamas movement; Islamic Resistance Movement|militant group; Islamist group; Palestinian group; group
        qassam|PSE/REB|Qassam Brigades; al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades|
        islamic-jihad|PSE/REB|Palestinian Islamic Jihad; Islamic Jihad; =PIJ|militant group; group
        fatah|PSE/PTY|Fatah|
        plo|PSE/GOV|Palestine Liberation Organization; Palestine Liberation Organisation; =PLO|
        palestinian-authority|PSE/GOV|Palestinian Authority; Palestinian National Authority|
        pflp|PSE/REB|Popular Front for the Liberation of Palestine; =PFLP|
        al-aqsa-brigades|PSE/REB|Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs' Brigade|
        hezbollah|LBN/REB|Hezbollah; Hizbollah; Hizbullah; Hezbullah|militant group; Shi'ite group; Shiite group; group
        amal|LBN/PTY|Amal Movement|
        houthis|YEM/REB|Houthis; Houthi; Houthi movement; Houthi rebels; Huthi; Huthis; Ansar Allah; Ansarullah; Iran-backed Houthis; Iran-aligned Houthis|rebel group; group
        stc|YEM/REB|Southern Transitional Council|
        aqap|ORG:al-Qaeda|al-Qaeda in the Arabian Peninsula; =AQAP|
        al-qaeda|ORG:al-Qaeda|al-Qaeda; al Qaeda; al-Qaida; al Qaida; Al-Qaeda; al-Qa'ida|network; group
        aqim|ORG:al-Qaeda|al-Qaeda in the Islamic Maghreb; =AQIM|
        jnim|MLI/REB|=JNIM; Jama'at Nusrat al-Islam wal-Muslimin; Jama'a Nusrat ul-Islam wa al-Muslimin|
        isis|ORG:ISIS|=ISIS; =ISIL; Islamic State; Islamic State group; Islamic State of Iraq and Syria; Islamic State in Iraq and the Levant; Daesh; =IS; Islamic State of Iraq and the Levant|jihadist group; militant group; group
        isis-k|ORG:ISIS|=ISIS-K; =ISKP; Islamic State Khorasan; Islamic State in Khorasan Province; Islamic State Khorasan Province|
        iswap|ORG:ISIS|=ISWAP; Islamic State West Africa Province|
        boko-haram|NGA/REB|Boko Haram|
        al-shabaab|SOM/REB|al-Shabaab; al Shabaab; al-Shabab; Al-Shabab; Shabaab; al Shabab|militant group; group
        taliban|AFG/GOV|Taliban; Taleban; Afghan Taliban|
        ttp|PAK/REB|Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; Pakistani Taliban; =TTP|
        haqqani-network|AFG/REB|Haqqani network; Haqqani Network|
        northern-alliance|AFG/REB|Northern Alliance|
        bla|PAK/REB|Baloch Liberation Army; Balochistan Liberation Army; Baluch Liberation Army|
        lashkar-e-taiba|PAK/REB|Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Tayyaba|
        jaish-e-mohammed|PAK/REB|Jaish-e-Mohammed; Jaish-e-Mohammad|
        hizbul-mujahideen|IND/REB|Hizbul Mujahideen|
        naxalites|IND/REB|Naxalites; Naxals|
        ltte|LKA/REB|Tamil Tigers; Liberation Tigers of Tamil Eelam; =LTTE; Tamil Tiger|
        pkk|TUR/REB|=PKK; Kurdistan Workers' Party; Kurdistan Workers Party|
        ypg|SYR/REB|=YPG; People's Protection Units|
        sdf|SYR/REB|Syrian Democratic Forces; =SDF|
        hts|SYR/REB|Hayat Tahrir al-Sham; =HTS; Hay'at Tahrir al-Sham|
        nusra|SYR/REB|Nusra Front; al-Nusra Front; Jabhat al-Nusra; al-Nusra; Al-Nusra|
        fsa|SYR/REB|Free Syrian Army; =FSA|
        sna|SYR/REB|Syrian National Army|
        syrian-national-coalition|SYR/OPP|Syrian National Coalition; Syrian National Council|
        peshmerga|IRQ/MIL|Peshmerga|
        krg|IRQ/GOV|Kurdistan Regional Government; =KRG|
        pmf|IRQ/PRM|Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi; Hashed al-Shaabi|
        kataib-hezbollah|IRQ/PRM|Kataib Hezbollah; Kata'ib Hezbollah|
        mahdi-army|IRQ/PRM|Mahdi Army; Mehdi Army|
        mek|IRN/OPP|Mujahedin-e Khalq; Mujahideen-e-Khalq; People's Mujahedin Organization of Iran; National Council of Resistance of Iran|
        jaish-al-adl|IRN/REB|Jaish al-Adl|
        m23|COD/REB|=M23; March 23 Movement; M23 rebels|rebel group; group
        adf|COD/REB|Allied Democratic Forces|
        fdlr|COD/REB|=FDLR; Democratic Forces for the Liberation of Rwanda|
        codeco|COD/REB|=CODECO|
        lra|UGA/REB|Lord's Resistance Army; =LRA|
        rsf-sudan|SDN/REB|Rapid Support Forces; =RSF; paramilitary Rapid Support Forces|paramilitary force; paramilitaries
        saf-sudan|SDN/MIL|Sudanese Armed Forces|
        janjaweed|SDN/PRM|Janjaweed|
        splm-n|SDN/REB|=SPLM-N; SPLM-North|
        splm|SSD/PTY|=SPLM; Sudan People's Liberation Movement|
        splm-io|SSD/REB|=SPLM-IO; =SPLM/A-IO|
        jem|SDN/REB|Justice and Equality Movement|
        tplf|ETH/REB|=TPLF; Tigray People's Liberation Front|
        ola|ETH/REB|Oromo Liberation Army; Oromo Liberation Front|
        fano|ETH/REB|=Fano; Fano militia|
        seleka|CAF/REB|Seleka|
        anti-balaka|CAF/REB|anti-balaka; Anti-balaka|
        ambazonia|CMR/REB|Ambazonia Defence Forces; Ambazonian separatists|
        polisario|ESH/REB|Polisario Front; Polisario|
        lna|LBY/MIL|Libyan National Army; =LNA|
        gnu-libya|LBY/GOV|Government of National Unity; Government of National Accord; =GNU; =GNA|
        mnla|MLI/REB|=MNLA; National Movement for the Liberation of Azawad|
        fla|MLI/REB|Azawad Liberation Front|
        renamo|MOZ/OPP|Renamo|
        frelimo|MOZ/PTY|Frelimo|
        farc|COL/REB|=FARC; Farc; Revolutionary Armed Forces of Colombia|
        eln|COL/REB|=ELN; National Liberation Army|
        clan-del-golfo|COL/CRM|Clan del Golfo; Gulf Clan|
        auc|COL/PRM|United Self-Defense Forces of Colombia|
        shining-path|PER/REB|Shining Path; Sendero Luminoso|
        ezln|MEX/REB|Zapatistas; Zapatista Army of National Liberation|
        sinaloa-cartel|MEX/CRM|Sinaloa Cartel; Sinaloa cartel|cartel
        cjng|MEX/CRM|Jalisco New Generation Cartel; Jalisco cartel; =CJNG; Jalisco New Generation|cartel
        zetas|MEX/CRM|Los Zetas; Zetas|
        tren-de-aragua|VEN/CRM|Tren de Aragua|
        ms13|SLV/CRM|=MS-13; Mara Salvatrucha|
        viv-ansanm|HTI/CRM|Viv Ansanm|
        pcc|BRA/CRM|Primeiro Comando da Capital; First Capital Command|
        comando-vermelho|BRA/CRM|Comando Vermelho|
        npa|PHL/REB|New People's Army; New Peoples Army|
        milf|PHL/REB|Moro Islamic Liberation Front; =MILF|
        mnlf|PHL/REB|Moro National Liberation Front; =MNLF|
        abu-sayyaf|PHL/REB|Abu Sayyaf|
        brn-thailand|THA/REB|Barisan Revolusi Nasional|
        arakan-army|MMR/REB|Arakan Army|
        kia|MMR/REB|Kachin Independence Army; =KIA|
        knu|MMR/REB|Karen National Union; =KNU|
        nug-myanmar|MMR/OPP|National Unity Government|
        arsa|MMR/REB|Arakan Rohingya Salvation Army|
        tatmadaw|MMR/MIL|Tatmadaw|
        khmer-rouge|KHM/REB|Khmer Rouge|
        jemaah-islamiyah|IDN/REB|Jemaah Islamiyah; Jemaah Islamiah|
        ira|GBR/REB|Irish Republican Army; =IRA; Provisional IRA; Real IRA; New IRA; Continuity IRA|
        eta|ESP/REB|??ETA; Basque separatist group ETA|
        kla|XKX/REB|Kosovo Liberation Army; =KLA; =UCK|
        dpr|UKR/REB|Donetsk People's Republic; =DPR; =DNR|
        lpr|UKR/REB|Luhansk People's Republic; Lugansk People's Republic; =LPR; =LNR|
        azov|UKR/MIL|Azov Brigade; Azov Battalion; Azov Regiment|
        proud-boys|USA/PRM|Proud Boys|
        oath-keepers|USA/PRM|Oath Keepers|
        ku-klux-klan|USA/PRM|Ku Klux Klan|
        muslim-brotherhood|EGY/OPP|Muslim Brotherhood|Islamist movement
        democrats|USA/PTY|Democratic Party; =Democrats; =Democrat; Democratic National Committee|
        republicans|USA/PTY|Republican Party; =Republicans; =Republican; =GOP; Republican National Committee|
        labour-uk|GBR/PTY|Labour Party; =Labour|
        conservatives-uk|GBR/PTY|Conservative Party; =Tories; =Tory; Tory Party|
        lib-dems|GBR/PTY|Liberal Democrats; Lib Dems|
        snp|GBR/PTY|Scottish National Party; =SNP|
        reform-uk|GBR/PTY|Reform UK|
        ukip|GBR/PTY|=UKIP; Ukip; UK Independence Party|
        dup|GBR/PTY|Democratic Unionist Party; =DUP|
        sinn-fein|IRL/PTY|Sinn Fein|
        fianna-fail|IRL/PTY|Fianna Fail|
        fine-gael|IRL/PTY|Fine Gael|
        national-rally|FRA/PTY|National Rally; Rassemblement National; Front National|
        renaissance|FRA/PTY|La Republique en Marche; =LREM|
        france-unbowed|FRA/PTY|La France Insoumise; France Unbowed; =LFI|
        cdu|DEU/PTY|=CDU; Christian Democratic Union; =CDU/CSU|
        csu|DEU/PTY|=CSU; Christian Social Union|
        spd|DEU/PTY|=SPD; Social Democratic Party of Germany|
        afd|DEU/PTY|=AfD; Alternative for Germany|
        fdp|DEU/PTY|=FDP|
        die-linke|DEU/PTY|Die Linke|
        fratelli|ITA/PTY|Brothers of Italy; Fratelli d'Italia|
        forza-italia|ITA/PTY|Forza Italia|
        five-star|ITA/PTY|Five Star Movement; 5-Star Movement; Five-Star Movement|
        pd-italy|ITA/PTY|Partito Democratico|
        pp-spain|ESP/PTY|Partido Popular; Spain's People's Party|
        psoe|ESP/PTY|=PSOE|
        vox|ESP/PTY|=Vox; Vox party|
        podemos|ESP/PTY|Podemos|
        pis|POL/PTY|Law and Justice; Law and Justice party; =PiS|
        civic-platform|POL/PTY|Civic Platform; Civic Coalition|
        fidesz|HUN/PTY|Fidesz|
        tisza|HUN/PTY|Tisza party; Tisza Party; =Tisza|
        smer|SVK/PTY|Smer|
        ano|CZE/PTY|ANO party|
        syriza|GRC/PTY|Syriza|
        new-democracy|GRC/PTY|New Democracy party|
        golden-dawn|GRC/PTY|Golden Dawn|
        fpo|AUT/PTY|Freedom Party of Austria; =FPO; =FPÖ|
        ovp|AUT/PTY|=OVP; =ÖVP; Austrian People's Party|
        pvv|NLD/PTY|=PVV; Party for Freedom|
        vvd|NLD/PTY|=VVD|
        vlaams-belang|BEL/PTY|Vlaams Belang|
        sweden-democrats|SWE/PTY|Sweden Democrats|
        danish-peoples-party|DNK/PTY|Danish People's Party|
        svp|CHE/PTY|Swiss People's Party|
        georgian-dream|GEO/PTY|Georgian Dream|
        united-russia|RUS/PTY|United Russia|
        ldpr|RUS/PTY|=LDPR|
        akp|TUR/PTY|=AKP; AK Party; Justice and Development Party|
        chp|TUR/PTY|=CHP; Republican People's Party|
        hdp|TUR/PTY|=HDP; DEM Party|
        likud|ISR/PTY|Likud; Likud party|
        labor-israel|ISR/PTY|Kadima|
        yesh-atid|ISR/PTY|Yesh Atid|
        shas|ISR/PTY|Shas|
        cpc|CHN/PTY|Chinese Communist Party; Communist Party of China; =CCP; =CPC; China's Communist Party|
        kuomintang|TWN/PTY|Kuomintang; =KMT|
        dpp|TWN/PTY|Democratic Progressive Party; =DPP|
        ldp|JPN/PTY|Liberal Democratic Party; =LDP|
        workers-party-korea|PRK/PTY|Workers' Party of Korea|
        democratic-party-korea|KOR/PTY|Democratic Party of Korea|
        people-power-korea|KOR/PTY|People Power Party; =PPP|
        bjp|IND/PTY|=BJP; Bharatiya Janata Party|
        rss-india|IND/PRM|Rashtriya Swayamsevak Sangh|
        congress-india|IND/PTY|Indian National Congress; Congress party; Congress Party|
        aap|IND/PTY|Aam Aadmi Party|
        pti|PAK/PTY|Pakistan Tehreek-e-Insaf; =PTI|
        pml-n|PAK/PTY|=PML-N; Pakistan Muslim League-Nawaz; Pakistan Muslim League|
        ppp-pakistan|PAK/PTY|Pakistan People's Party; Pakistan Peoples Party|
        awami-league|BGD/PTY|Awami League|
        bnp-bangladesh|BGD/PTY|Bangladesh Nationalist Party; =BNP|
        jamaat|BGD/PTY|Jamaat-e-Islami|
        nld|MMR/PTY|National League for Democracy; =NLD|
        usdp|MMR/PTY|Union Solidarity and Development Party|
        cpp-cambodia|KHM/PTY|Cambodian People's Party|
        pheu-thai|THA/PTY|Pheu Thai; Pheu Thai Party|
        move-forward|THA/PTY|Move Forward Party|
        bhumjaithai|THA/PTY|Bhumjaithai|
        peoples-party-of-thailand|THA/PTY|People's Party of Thailand|
        umno|MYS/PTY|=UMNO; Umno; United Malays National Organisation|
        pakatan-harapan|MYS/PTY|Pakatan Harapan|
        barisan-nasional|MYS/PTY|Barisan Nasional|
        pap|SGP/PTY|People's Action Party|
        golkar|IDN/PTY|Golkar|
        gerindra|IDN/PTY|Gerindra|
        cpv|VNM/PTY|Communist Party of Vietnam|
        anc|ZAF/PTY|African National Congress; =ANC|
        da-south-africa|ZAF/PTY|Democratic Alliance|
        eff|ZAF/PTY|Economic Freedom Fighters; =EFF|
        zanu-pf|ZWE/PTY|=ZANU-PF; Zanu-PF; ZANU PF|
        mdc|ZWE/PTY|Movement for Democratic Change; =MDC|
        ccm|TZA/PTY|Chama Cha Mapinduzi; =CCM|
        chadema|TZA/PTY|Chadema|
        apc-nigeria|NGA/PTY|All Progressives Congress|
        pdp-nigeria|NGA/PTY|People's Democratic Party; Peoples Democratic Party|
        ipob|NGA/REB|Indigenous People of Biafra; =IPOB|
        npp-ghana|GHA/PTY|New Patriotic Party|
        ndc-ghana|GHA/PTY|National Democratic Congress|
        swapo|NAM/PTY|=SWAPO; Swapo|
        mpla|AGO/PTY|=MPLA|
        unita|AGO/OPP|=UNITA; Unita|
        ennahda|TUN/PTY|Ennahda; Ennahdha|
        pt-brazil|BRA/PTY|Workers' Party; Workers Party|
        morena|MEX/PTY|=Morena; Morena party|
        pri-mexico|MEX/PTY|Institutional Revolutionary Party|
        pan-mexico|MEX/PTY|National Action Party|
        psuv|VEN/PTY|United Socialist Party of Venezuela; =PSUV|
        mas-bolivia|BOL/PTY|Movement Toward Socialism; Movement for Socialism|
        peronists|ARG/PTY|Peronists; Peronist|
        sandinistas|NIC/PTY|Sandinistas; Sandinista National Liberation Front|
        liberals-canada|CAN/PTY|Liberal Party of Canada|
        conservatives-canada|CAN/PTY|Conservative Party of Canada|
        ndp-canada|CAN/PTY|New Democratic Party; =NDP; New Democrats; New Democrat|
        bloc-quebecois|CAN/PTY|Bloc Quebecois|
        parti-quebecois|CAN/PTY|Parti Quebecois|
        ppc-canada|CAN/PTY|People's Party of Canada|
        liberals-australia|AUS/PTY|Liberal Party of Australia|
        australian-labor-party|AUS/PTY|Australian Labor Party|
        civic-party-hk|HKG/PTY|Civic Party|
        dab-hk|HKG/PTY|Democratic Alliance for the Betterment and Progress of Hong Kong; =DAB|
        new-peoples-party-hk|HKG/PTY|New People's Party; New People Party|
        neo-democrats-hk|HKG/PTY|Neo Democrats|
        civic-passion-hk|HKG/PTY|Civic Passion|
        demosisto|HKG/PTY|Demosisto|
        """
}
