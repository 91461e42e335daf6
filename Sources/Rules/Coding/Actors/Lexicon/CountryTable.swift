/// The countries and territories of ISO 3166-1 (codes as in Debian's iso-codes; XKX, user-assigned, is Kosovo's usual code).
///
/// A line: code | names | adjectives and demonyms | seats, which stand for the government where they act | towns and regions, which only say
/// where somebody is. `?` marks a name that needs a cue, `=` one that must be written so (see `BuiltinLexiconReader`).
enum CountryTable {
    static let text: StaticString = """
        AFG|Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan|Afghan; Afghans|Kabul|Kandahar; Herat; Mazar-i-Sharif; Jalalabad; Kunduz; Helmand; Panjshir; Nangarhar
        ALA|Åland Islands; Aland|||Mariehamn
        ALB|Albania; Republic of Albania|Albanian; Albanians|Tirana|Durres; Vlora
        DZA|Algeria; People's Democratic Republic of Algeria|Algerian; Algerians|Algiers|Oran; Tindouf; Kabylie
        ASM|American Samoa|American Samoan; American Samoans||Pago Pago
        AND|Andorra|Andorran; Andorrans||Andorra la Vella
        AGO|Angola; Republic of Angola|Angolan; Angolans|Luanda|Cabinda
        AIA|Anguilla|Anguillan; Anguillans||
        ATA|Antarctica|Antarctic||
        ATG|Antigua and Barbuda; ?Antigua|Antiguan; Antiguans||
        ARG|Argentina; Argentine Republic|Argentine; Argentines; Argentinian; Argentinians; Argentinean|Buenos Aires; =Casa Rosada|Rosario; Mendoza; Tierra del Fuego; Patagonia
        ARM|Armenia; Republic of Armenia|Armenian; Armenians|Yerevan|Gyumri; Syunik
        ABW|Aruba|Aruban; Arubans||Oranjestad
        AUS|Australia; Commonwealth of Australia|Australian; Australians; =Aussie; =Aussies|Canberra|Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; New South Wales; Queensland; Tasmania; South Australia; Western Australia; Northern Territory; Gold Coast
        AUT|Austria; Republic of Austria|Austrian; Austrians|Vienna|Salzburg; Graz; Innsbruck; Linz; Tyrol; Carinthia; Styria
        AZE|Azerbaijan; Republic of Azerbaijan|Azerbaijani; Azerbaijanis; Azeri; Azeris|Baku|Nakhchivan; Ganja; Nagorno-Karabakh; Karabakh; Stepanakert; Shusha
        BHS|Bahamas; The Bahamas|Bahamian; Bahamians||Nassau
        BHR|Bahrain; Kingdom of Bahrain|Bahraini; Bahrainis|Manama|
        BGD|Bangladesh; People's Republic of Bangladesh|Bangladeshi; Bangladeshis|Dhaka; =Dacca|Chittagong; Chattogram; Cox's Bazar; Sylhet; Rajshahi; Khulna
        BRB|Barbados|Barbadian; Barbadians; Bajan||Bridgetown
        BLR|Belarus; Republic of Belarus; Byelorussia|Belarusian; Belarusians; Belarussian|Minsk|Gomel; Grodno; Brest-Litovsk; Vitebsk
        BEL|Belgium; Kingdom of Belgium|Belgian; Belgians||Antwerp; Ghent; Bruges; Liege; Charleroi; Flanders; Wallonia; Zeebrugge
        BLZ|Belize|Belizean; Belizeans|Belmopan|Belize City
        BEN|Benin; Republic of Benin|Beninese|Porto-Novo; Cotonou|
        BMU|Bermuda|Bermudian; Bermudians||
        BTN|Bhutan; Kingdom of Bhutan|Bhutanese|Thimphu|
        BOL|Bolivia; Plurinational State of Bolivia|Bolivian; Bolivians|La Paz|Santa Cruz de la Sierra; Cochabamba; Sucre; El Alto
        BES|Bonaire; Caribbean Netherlands; Sint Eustatius and Saba|||
        BIH|Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; BiH|Bosnian; Bosnians; Bosnian Serb; Bosnian Serbs; Bosniak; Bosniaks; Bosnian Croat|Sarajevo|Banja Luka; Mostar; Srebrenica; Tuzla; Republika Srpska; Bihac
        BWA|Botswana; Republic of Botswana|Botswanan; Botswanans; Batswana; Motswana|Gaborone|
        BVT|Bouvet Island|||
        BRA|Brazil; Federative Republic of Brazil; =Brasil|Brazilian; Brazilians|Brasilia; Planalto|Sao Paulo; Rio de Janeiro; Salvador de Bahia; Belo Horizonte; Manaus; Recife; Porto Alegre; Belem; Fortaleza; Curitiba; Rio Grande do Sul; Mato Grosso; Amazonas; Minas Gerais
        IOT|British Indian Ocean Territory; Chagos Islands; Chagos|Chagossian; Chagossians||Diego Garcia
        BRN|Brunei; Brunei Darussalam|Bruneian; Bruneians||Bandar Seri Begawan
        BGR|Bulgaria; Republic of Bulgaria|Bulgarian; Bulgarians|Sofia|Plovdiv; Varna; Burgas
        BFA|Burkina Faso; =Burkina|Burkinabe; Burkinabes|Ouagadougou|Bobo-Dioulasso; Djibo; Dori
        BDI|Burundi; Republic of Burundi|Burundian; Burundians|Bujumbura; Gitega|
        CPV|Cape Verde; Cabo Verde|Cape Verdean; Cape Verdeans|Praia|
        KHM|Cambodia; Kingdom of Cambodia; Kampuchea|Cambodian; Cambodians; Khmer|Phnom Penh|Siem Reap; Sihanoukville; Battambang; Preah Vihear; Oddar Meanchey; Poipet
        CMR|Cameroon; Republic of Cameroon; =Cameroun|Cameroonian; Cameroonians|Yaounde|Douala; Bamenda; Buea; Maroua
        CAN|Canada|Canadian; Canadians; Quebecer; Quebecers; Quebecois|Ottawa|Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Quebec City; Quebec; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland and Labrador; Newfoundland; Prince Edward Island; Yukon; Nunavut; Northwest Territories; Parliament Hill; Mississauga; Brampton
        CYM|Cayman Islands; =Caymans|Caymanian; Caymanians||George Town
        CAF|Central African Republic; =CAR|Central African; Central Africans|Bangui|Bambari; Bouar
        TCD|??Chad; Republic of Chad; =Tchad|Chadian; Chadians|N'Djamena; Ndjamena|Abeche; Adre; Lake Chad
        CHL|Chile; Republic of Chile|Chilean; Chileans|Santiago; La Moneda|Valparaiso; Concepcion; Antofagasta; Santiago de Chile; Araucania
        CHN|China; People's Republic of China; mainland China; =PRC; Red China; Communist China|Chinese; =Sino|Beijing; Peking; Zhongnanhai|Shanghai; Guangzhou; Shenzhen; Wuhan; Chengdu; Chongqing; Tianjin; Xi'an; Nanjing; Hangzhou; Xinjiang; Tibet; Lhasa; Urumqi; Guangdong; Fujian; Sichuan; Yunnan; Hainan; Henan; Hubei; Hunan; Zhejiang; Jiangsu; Shandong; Inner Mongolia; Harbin; Dalian; Qingdao; Xiamen; Suzhou; Shenyang; Tiananmen Square; Tiananmen; Guangxi
        CXR|Christmas Island|||
        CCK|Cocos Islands; Cocos (Keeling) Islands|||
        COL|Colombia; Republic of Colombia|Colombian; Colombians|Bogota|Medellin; Cali; Barranquilla; Cartagena; Cucuta; Catatumbo; Cauca; Arauca
        COM|Comoros; Union of the Comoros|Comorian; Comorians; Comoran||Moroni
        COG|Republic of the Congo; Congo-Brazzaville; Congo Republic; Republic of Congo||Brazzaville|Pointe-Noire
        COD|Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo; Zaire|Congolese|Kinshasa|Goma; Bukavu; Lubumbashi; Kisangani; North Kivu; South Kivu; Ituri; Beni; Bunia; Uvira; Katanga; Kivu
        COK|Cook Islands|Cook Islander; Cook Islanders||Rarotonga
        CRI|Costa Rica; Republic of Costa Rica|Costa Rican; Costa Ricans||San Jose de Costa Rica
        CIV|Ivory Coast; Cote d'Ivoire; Republic of Cote d'Ivoire|Ivorian; Ivorians|Yamoussoukro; Abidjan|Bouake
        HRV|Croatia; Republic of Croatia|Croatian; Croatians; Croat; Croats|Zagreb|Dubrovnik; Zadar; Rijeka; Knin; Vukovar; Krajina
        CUB|Cuba; Republic of Cuba|Cuban; Cubans|Havana|Guantanamo; Guantanamo Bay; Santiago de Cuba
        CUW|Curacao|||Willemstad
        CYP|Cyprus; Republic of Cyprus|Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots|Nicosia|Limassol; Larnaca; Paphos; Northern Cyprus; Famagusta; Akrotiri
        CZE|Czech Republic; Czechia|Czech; Czechs|Prague|Brno; Ostrava; Bohemia; Moravia
        DNK|Denmark; Kingdom of Denmark|Danish; Dane; Danes|Copenhagen|Aarhus; Jutland; Odense; Bornholm
        DJI|Djibouti; Republic of Djibouti|Djiboutian; Djiboutians||Djibouti City
        DMA|Dominica; Commonwealth of Dominica|||Roseau
        DOM|Dominican Republic|Dominican; Dominicans|Santo Domingo|Punta Cana
        ECU|Ecuador; Republic of Ecuador|Ecuadorian; Ecuadorians; Ecuadoran; Ecuadorean; Ecuadoreans|Quito|Guayaquil; Esmeraldas; Galapagos
        EGY|Egypt; Arab Republic of Egypt|Egyptian; Egyptians|Cairo|Alexandria; Suez; Sinai; North Sinai; Sharm el-Sheikh; Giza; Rafah crossing; El-Arish; Port Said; Luxor; Ismailia; Aswan; Tahrir Square
        SLV|El Salvador; Republic of El Salvador|Salvadoran; Salvadorans; Salvadorean; Salvadoreans|San Salvador|
        GNQ|Equatorial Guinea|Equatorial Guinean; Equatorial Guineans; Equatoguinean|Malabo|
        ERI|Eritrea; State of Eritrea|Eritrean; Eritreans|Asmara|Assab
        EST|Estonia; Republic of Estonia|Estonian; Estonians|Tallinn|Tartu; Narva
        SWZ|Eswatini; Swaziland; Kingdom of Eswatini|Swazi; Swazis||Mbabane
        ETH|Ethiopia; Federal Democratic Republic of Ethiopia|Ethiopian; Ethiopians; Tigrayan; Tigrayans|Addis Ababa|Tigray; Amhara; Oromia; Mekelle; Mekele; Gondar; Afar; Bahir Dar; Lalibela; Dire Dawa
        FLK|Falkland Islands; Falklands; Malvinas|Falkland Islander; Falkland Islanders||Port Stanley
        FRO|Faroe Islands; Faroes|Faroese||Torshavn
        FJI|Fiji; Republic of Fiji|Fijian; Fijians|Suva|
        FIN|Finland; Republic of Finland|Finnish; Finn; Finns|Helsinki|Tampere; Turku; Lapland; Rovaniemi
        FRA|France; French Republic|French; Frenchman; Frenchmen; Frenchwoman|Paris; Elysee; Elysee Palace; Quai d'Orsay; Matignon|Marseille; Lyon; Toulouse; Bordeaux; Strasbourg; Calais; Lille; Nantes; Cannes; Dunkirk; Normandy; Brittany; Corsica; Provence; Rennes; Grenoble; Montpellier; Nice; Versailles
        GUF|French Guiana||| Cayenne
        PYF|French Polynesia; ?Tahiti|French Polynesian; Tahitian||Papeete
        ATF|French Southern Territories|||
        GAB|Gabon; Gabonese Republic|Gabonese|Libreville|
        GMB|Gambia; The Gambia|Gambian; Gambians|Banjul|
        GEO|??Georgia; Republic of Georgia|Georgian; Georgians|Tbilisi|Batumi; Abkhazia; South Ossetia; Gori; Sukhumi; Tskhinvali; Adjara
        DEU|Germany; Federal Republic of Germany; West Germany; East Germany; =FRG; =GDR|German; Germans; East German; West German|Berlin; Bonn|Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Leipzig; Dresden; Dusseldorf; Hanover; Bremen; Bavaria; Saxony; Thuringia; Brandenburg; Hesse; Ramstein; Lower Saxony; North Rhine-Westphalia; Nuremberg; Dortmund; Magdeburg; Solingen; Chemnitz; Essen
        GHA|Ghana; Republic of Ghana|Ghanaian; Ghanaians|Accra|Kumasi; Tamale
        GIB|Gibraltar|Gibraltarian; Gibraltarians||
        GRC|Greece; Hellenic Republic|Greek; Greeks; Hellenic|Athens|Thessaloniki; Piraeus; Crete; Lesbos; Lesvos; Rhodes; Corfu; Santorini; Samos; Chios; Peloponnese; Mykonos
        GRL|Greenland|Greenlandic; Greenlander; Greenlanders|Nuuk|Pituffik
        GRD|Grenada|Grenadian; Grenadians||
        GLP|Guadeloupe|Guadeloupean; Guadeloupeans||
        GUM|Guam|Guamanian; Guamanians||
        GTM|Guatemala; Republic of Guatemala|Guatemalan; Guatemalans|Guatemala City|Quetzaltenango
        GGY|Guernsey|||
        GIN|?Guinea; Republic of Guinea; Guinea-Conakry|Guinean; Guineans|Conakry|Nzerekore
        GNB|Guinea-Bissau|Bissau-Guinean; Guinea-Bissauan|Bissau|
        GUY|Guyana; Co-operative Republic of Guyana|Guyanese|Georgetown|Essequibo
        HTI|Haiti; Republic of Haiti|Haitian; Haitians|Port-au-Prince|Cap-Haitien; Cite Soleil; Gonaives; Artibonite; Jacmel
        HMD|Heard Island and McDonald Islands|||
        VAT|Vatican City; Vatican City State; The Holy See|||St. Peter's Square; Sistine Chapel
        HND|Honduras; Republic of Honduras|Honduran; Hondurans|Tegucigalpa|San Pedro Sula
        HKG|Hong Kong; Hong Kong Special Administrative Region; =HKSAR|Hong Konger; Hong Kongers; Hongkongers||Kowloon; Victoria Harbour; Causeway Bay; Mong Kok; New Territories
        HUN|Hungary|Hungarian; Hungarians; Magyars|Budapest|Debrecen; Szeged; Pecs
        ISL|Iceland; Republic of Iceland|Icelandic; Icelander; Icelanders|Reykjavik|Grindavik; Keflavik
        IND|India; Republic of India; Bharat|Indian; Indians|New Delhi; Delhi|Mumbai; Bombay; Kolkata; Calcutta; Bengaluru; Bangalore; Chennai; Madras; Hyderabad; Ahmedabad; Pune; Gujarat; Maharashtra; Uttar Pradesh; Bihar; Punjab; Kashmir; Jammu and Kashmir; Indian-administered Kashmir; Srinagar; Pahalgam; Ladakh; Manipur; Assam; Kerala; Tamil Nadu; West Bengal; Karnataka; Rajasthan; Goa; Lucknow; Amritsar; Jammu; Arunachal Pradesh; Andhra Pradesh; Telangana; Madhya Pradesh; Chhattisgarh; Odisha; Jharkhand; Haryana; Nagaland; Varanasi; Ayodhya; Visakhapatnam
        IDN|Indonesia; Republic of Indonesia|Indonesian; Indonesians|Jakarta|Bali; Java; Sumatra; Aceh; Papua; West Papua; Surabaya; Bandung; Sulawesi; Borneo; Kalimantan; Medan; Nusantara; Lombok; Yogyakarta; Banda Aceh; Maluku; Palu
        IRN|Iran; Islamic Republic of Iran; Persia; Islamic Republic|Iranian; Iranians; Persian|Tehran; Teheran|Isfahan; Natanz; Fordow; Fordo; Mashhad; Shiraz; Tabriz; Bandar Abbas; Bushehr; Qom; Arak; Kermanshah; Khuzestan; Sistan-Baluchestan; Kharg Island; Ahvaz; Evin prison; Karaj
        IRQ|Iraq; Republic of Iraq|Iraqi; Iraqis|Baghdad|Basra; Mosul; Erbil; Irbil; Kirkuk; Najaf; Karbala; Fallujah; Tikrit; Ramadi; Iraqi Kurdistan; Kurdistan; Sulaymaniyah; Sinjar; Anbar; Samarra; Diyala; Nineveh; Sadr City
        IRL|Ireland; Republic of Ireland; Irish Republic|Irish; Irishman; Irishmen|Dublin|Cork; Galway; Limerick
        IMN|Isle of Man|Manx||
        ISR|Israel; State of Israel; Jewish state; Zionist entity; Zionist regime|Israeli; Israelis|Jerusalem; Tel Aviv|Haifa; Beersheba; Eilat; Negev; Golan Heights; Ashkelon; Ashdod; Sderot; Galilee; Dimona; Netanya; Kiryat Shmona; Nahariya; Metula; Golan; Bat Yam; Majdal Shams
        ITA|Italy; Italian Republic|Italian; Italians|Rome; Palazzo Chigi; =Quirinale|Milan; Naples; Turin; Venice; Florence; Genoa; Bologna; Palermo; Sicily; Sardinia; Lampedusa; Lombardy; Tuscany; Bari; Calabria; Piedmont; Veneto; Livorno; Trieste; Apulia; Campania
        JAM|Jamaica|Jamaican; Jamaicans||Montego Bay
        JPN|Japan; State of Japan|Japanese|Tokyo|Osaka; Kyoto; Hiroshima; Nagasaki; Okinawa; Fukushima; Hokkaido; Nagoya; Yokohama; Sapporo; Kobe; Sendai; Fukuoka; Senkaku Islands; Senkakus; Noto; Ishikawa; Kyushu
        JEY|Bailiwick of Jersey|||
        JOR|??Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom|Jordanian; Jordanians|Amman|Zarqa; Aqaba; Irbid; Zaatari
        KAZ|Kazakhstan; Republic of Kazakhstan|Kazakh; Kazakhs; Kazakhstani; Kazakhstanis|Astana; Nur-Sultan|Almaty; Baikonur; Aktau; Shymkent
        KEN|Kenya; Republic of Kenya|Kenyan; Kenyans|Nairobi|Mombasa; Kisumu; Garissa; Eldoret; Nakuru; Lamu; Dadaab; Turkana; Kakuma
        KIR|Kiribati|I-Kiribati||Tarawa
        PRK|North Korea; ??North; Democratic People's Republic of Korea; =DPRK; N. Korea; N Korea|North Korean; North Koreans|Pyongyang|Kaesong; Yongbyon; Sinuiju; Wonsan; Punggye-ri
        KOR|South Korea; ??South; Republic of Korea; =ROK; S. Korea; S Korea; ?Korea|South Korean; South Koreans; ?Korean; ?Koreans|Seoul; Blue House|Busan; Incheon; Daegu; Gwangju; Jeju; Itaewon; Panmunjom; Gyeongju; Yeoncheon; Daejeon
        KWT|Kuwait; State of Kuwait|Kuwaiti; Kuwaitis|Kuwait City|
        KGZ|Kyrgyzstan; Kyrgyz Republic; Kirghizia|Kyrgyz; Kyrgyzstani|Bishkek|Osh; Batken
        LAO|Laos; Lao People's Democratic Republic; Lao PDR|Laotian; Laotians; Lao|Vientiane|Luang Prabang
        LVA|Latvia; Republic of Latvia|Latvian; Latvians|Riga|Daugavpils
        LBN|Lebanon; Lebanese Republic|Lebanese|Beirut|Tripoli, Lebanon; Sidon; Tyre; Bekaa; Bekaa Valley; Baalbek; Nabatieh; Dahiyeh; South Lebanon; Ain al-Hilweh
        LSO|Lesotho; Kingdom of Lesotho|Basotho||Maseru
        LBR|Liberia; Republic of Liberia|Liberian; Liberians|Monrovia|
        LBY|Libya; State of Libya|Libyan; Libyans|Tripoli|Benghazi; Misrata; Sirte; Tobruk; Derna; Sebha; Zawiya; Cyrenaica
        LIE|Liechtenstein|Liechtensteiner||Vaduz
        LTU|Lithuania; Republic of Lithuania|Lithuanian; Lithuanians|Vilnius|Kaunas; Klaipeda
        LUX|Luxembourg; Grand Duchy of Luxembourg|Luxembourgish; Luxembourger; Luxembourgers||Luxembourg City
        MAC|Macau; Macao|Macanese||
        MDG|Madagascar; Republic of Madagascar|Malagasy; Madagascan|Antananarivo|
        MWI|Malawi; Republic of Malawi|Malawian; Malawians|Lilongwe|Blantyre
        MYS|Malaysia|Malaysian; Malaysians|Kuala Lumpur; Putrajaya|Penang; Johor; Sabah; Sarawak; Langkawi; Selangor
        MDV|Maldives; Republic of Maldives|Maldivian; Maldivians||Male City
        MLI|?Mali; Republic of Mali|Malian; Malians|Bamako|Timbuktu; Gao; Kidal; Mopti; Azawad; Segou; Kayes; Menaka
        MLT|Malta; Republic of Malta|Maltese|Valletta|
        MHL|Marshall Islands|Marshallese||Majuro
        MTQ|Martinique|Martinican; Martiniquais||Fort-de-France
        MRT|Mauritania; Islamic Republic of Mauritania|Mauritanian; Mauritanians|Nouakchott|
        MUS|Mauritius; Republic of Mauritius|Mauritian; Mauritians||Port Louis
        MYT|Mayotte|Mahoran; Mahorais||Mamoudzou
        MEX|Mexico; United Mexican States|Mexican; Mexicans|Mexico City; Los Pinos|Tijuana; Ciudad Juarez; Guadalajara; Monterrey; Cancun; Acapulco; Sinaloa; Culiacan; Chiapas; Oaxaca; Michoacan; Jalisco; Guerrero; Tamaulipas; Veracruz; Baja California; Sonora; Chihuahua; Tapachula; Puebla; Yucatan; Guanajuato; Reynosa; Matamoros; Nuevo Leon
        FSM|Micronesia; Federated States of Micronesia|Micronesian; Micronesians||Palikir
        MDA|Moldova; Republic of Moldova; Moldavia|Moldovan; Moldovans|Chisinau|Transnistria; Tiraspol; Gagauzia
        MCO|Monaco; Principality of Monaco|Monegasque||Monte Carlo
        MNG|Mongolia|Mongolian; Mongolians|Ulaanbaatar; Ulan Bator|
        MNE|Montenegro|Montenegrin; Montenegrins|Podgorica|Cetinje; Budva
        MSR|?Montserrat|Montserratian||
        MAR|Morocco; Kingdom of Morocco|Moroccan; Moroccans|Rabat|Casablanca; Marrakech; Marrakesh; Fez; Tangier; Agadir
        MOZ|Mozambique; Republic of Mozambique|Mozambican; Mozambicans|Maputo|Beira; Cabo Delgado; Pemba; Palma; Mocimboa da Praia
        MMR|Myanmar; Burma; Republic of the Union of Myanmar|Burmese; Burman|Naypyidaw; Naypyitaw; Nay Pyi Taw|Yangon; Rangoon; Mandalay; Rakhine; Shan State; Kachin; Sagaing; Lashio; Myawaddy; Sittwe; Chin State; Karenni; Kayah; Arakan; Maungdaw
        NAM|Namibia; Republic of Namibia|Namibian; Namibians|Windhoek|
        NRU|Nauru|Nauruan; Nauruans||
        NPL|Nepal; Federal Democratic Republic of Nepal|Nepali; Nepalis; Nepalese|Kathmandu|Pokhara
        NLD|Netherlands; The Netherlands; ?Holland; Kingdom of the Netherlands|Dutch; Dutchman; Dutchmen|The Hague; Hague|Amsterdam; Rotterdam; Utrecht; Eindhoven; Groningen; Maastricht
        NCL|New Caledonia|New Caledonian; New Caledonians; Kanak; Kanaks||Noumea
        NZL|New Zealand; Aotearoa|New Zealander; New Zealanders; =Kiwi; =Kiwis|Wellington; Beehive|Auckland; Christchurch; Dunedin; Waikato; Queenstown
        NIC|Nicaragua; Republic of Nicaragua|Nicaraguan; Nicaraguans|Managua|Masaya
        NER|Niger; Republic of the Niger|Nigerien; Nigeriens|Niamey|Agadez; Diffa; Tillaberi; Zinder
        NGA|Nigeria; Federal Republic of Nigeria|Nigerian; Nigerians|Abuja|Lagos; Kano; Maiduguri; Borno; Kaduna; Port Harcourt; Jos; Zamfara; Benue; Plateau State; Katsina; Sokoto; Niger Delta; Enugu; Biafra; Ibadan; Niger State; Adamawa; Yobe
        NIU|Niue|Niuean; Niueans||
        NFK|Norfolk Island|||
        MKD|North Macedonia; Macedonia; Republic of North Macedonia; =FYROM|Macedonian; Macedonians|Skopje|
        MNP|Northern Mariana Islands|||Saipan
        NOR|Norway; Kingdom of Norway|Norwegian; Norwegians|Oslo|Bergen; Svalbard archipelago; Tromso; Trondheim; Stavanger; Kirkenes
        OMN|Oman; Sultanate of Oman|Omani; Omanis|Muscat|Salalah; Duqm
        PAK|Pakistan; Islamic Republic of Pakistan|Pakistani; Pakistanis|Islamabad; Rawalpindi|Karachi; Lahore; Peshawar; Quetta; Balochistan; Baluchistan; Khyber Pakhtunkhwa; Waziristan; Sindh; Swat; Azad Kashmir; Pakistan-administered Kashmir; Muzaffarabad; Faisalabad; Multan; Gwadar; Abbottabad; Gilgit-Baltistan; North Waziristan; South Waziristan; Bannu
        PLW|Palau|Palauan; Palauans||
        PSE|Palestine; State of Palestine; Palestinian territories; Palestinian Territories; Occupied Palestinian Territory|Palestinian; Palestinians; Gazan; Gazans|Ramallah|Gaza; Gaza Strip; Gaza City; West Bank; Rafah; Khan Younis; Khan Yunis; Jenin; Nablus; Hebron; Tulkarm; Jabalia; East Jerusalem; Deir al-Balah; Beit Lahiya; Nuseirat; Bethlehem; Jericho; Beit Hanoun; Masafer Yatta; Qalqilya
        PAN|Panama; Republic of Panama|Panamanian; Panamanians|Panama City|Colon; Darien Gap; Darien; Panama Canal
        PNG|Papua New Guinea; =PNG|Papua New Guinean; Papua New Guineans; Papuan|Port Moresby|Bougainville; Enga
        PRY|Paraguay; Republic of Paraguay|Paraguayan; Paraguayans|Asuncion|Ciudad del Este
        PER|Peru; Republic of Peru|Peruvian; Peruvians|Lima|Cusco; Cuzco; Arequipa; Puno; Ayacucho; Machu Picchu
        PHL|Philippines; The Philippines; Republic of the Philippines|Philippine; Filipino; Filipinos; Filipina; Filipinas|Manila; Malacanang; Malacanang Palace|Mindanao; Cebu; Davao; Davao City; Luzon; Palawan; Marawi; Quezon City; Scarborough Shoal; Second Thomas Shoal; Jolo; Sulu; Leyte; Tacloban; Zamboanga; Basilan; Cotabato
        PCN|Pitcairn; Pitcairn Islands|||
        POL|Poland; Republic of Poland|?Polish; Pole; Poles|Warsaw|Krakow; Cracow; Gdansk; Lodz; Wroclaw; Poznan; Lublin; Rzeszow; Bialystok; Silesia; Auschwitz
        PRT|Portugal; Portuguese Republic|Portuguese|Lisbon|Porto; Madeira; Azores; Algarve
        PRI|Puerto Rico|Puerto Rican; Puerto Ricans||San Juan, Puerto Rico
        QAT|Qatar; State of Qatar|Qatari; Qataris|Doha|Al Udeid; Lusail; Ras Laffan
        REU|Réunion|||
        ROU|Romania; Rumania|Romanian; Romanians|Bucharest|Cluj-Napoca; Timisoara; Constanta; Transylvania; Deveselu; Iasi
        RUS|Russia; Russian Federation; Soviet Union; =USSR; =U.S.S.R.|Russian; Russians; Soviet; Soviets|Moscow; Kremlin; The Kremlin|St. Petersburg; Saint Petersburg; Vladivostok; Kursk; Belgorod; Bryansk; Rostov; Rostov-on-Don; Sochi; Kazan; Novosibirsk; Grozny; Chechnya; Dagestan; Ingushetia; Siberia; Kaliningrad; Voronezh; Murmansk; Ryazan; Samara; Saratov; Tatarstan; Krasnodar; Novorossiysk; Nizhny Novgorod; Yekaterinburg; Volgograd; Sakhalin; Kuril Islands; Kurils; Crocus City Hall; Lubyanka; Beslan; Bashkortostan; North Ossetia; Engels; Tver; Tula; Oryol; Lipetsk; Smolensk; Ufa; Omsk; Chelyabinsk; Kamchatka; Red Square; Tuapse; Penza; Pskov; Moscow region; Makhachkala
        RWA|Rwanda; Republic of Rwanda|Rwandan; Rwandans|Kigali|
        BLM|Saint Barthelemy; St. Barts|||
        SHN|Saint Helena; St. Helena|||
        KNA|Saint Kitts and Nevis; St. Kitts and Nevis|||
        LCA|Saint Lucia; St. Lucia; St Lucia|Saint Lucian; St. Lucian||Castries
        MAF|Saint Martin|||
        SPM|Saint Pierre and Miquelon|||
        VCT|Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines|Vincentian||Kingstown
        WSM|Samoa; Western Samoa|Samoan; Samoans|Apia|
        SMR|San Marino|Sammarinese||
        STP|Sao Tome and Principe|Sao Tomean||
        SAU|Saudi Arabia; Kingdom of Saudi Arabia; =KSA; Saudi Kingdom|Saudi; Saudis; Saudi Arabian|Riyadh|Jeddah; Mecca; Medina; Neom; Dammam; Mina; Dhahran; Makkah; Grand Mosque; Jazan; Abqaiq; Yanbu; Diriyah
        SEN|Senegal; Republic of Senegal|Senegalese|Dakar|Casamance; Ziguinchor; Touba
        SRB|Serbia; Republic of Serbia|Serbian; Serbians; Serb; Serbs|Belgrade|Novi Sad; Vojvodina; Nis; Presevo
        SYC|Seychelles|Seychellois||
        SLE|Sierra Leone; Republic of Sierra Leone|Sierra Leonean; Sierra Leoneans|Freetown|
        SGP|Singapore; Republic of Singapore|Singaporean; Singaporeans||Changi; Sentosa
        SXM|Sint Maarten|||
        SVK|Slovakia; Slovak Republic|Slovak; Slovaks; Slovakian|Bratislava|Kosice; Handlova
        SVN|Slovenia; Republic of Slovenia|Slovenian; Slovenians; Slovene; Slovenes|Ljubljana|Maribor
        SLB|Solomon Islands|Solomon Islander; Solomon Islanders|Honiara|Guadalcanal
        SOM|Somalia; Federal Republic of Somalia|Somali; Somalis; Somalian|Mogadishu; Villa Somalia|Kismayo; Baidoa; Puntland; Somaliland; Hargeisa; Galkayo; Jubaland; Bosaso; Las Anod; Beledweyne
        ZAF|South Africa; Republic of South Africa; =RSA|South African; South Africans; Afrikaner; Afrikaners|Pretoria; Union Buildings|Johannesburg; Cape Town; Durban; Soweto; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Marikana; Bloemfontein
        SGS|South Georgia and the South Sandwich Islands; South Georgia|||
        SSD|South Sudan; Republic of South Sudan|South Sudanese|Juba|Malakal; Bentiu; Bor; Upper Nile; Jonglei; Nasir; Unity State
        ESP|Spain; Kingdom of Spain|Spanish; Spaniard; Spaniards; Catalan; Catalans; Basque; Basques|Madrid; Moncloa|Barcelona; Valencia; Seville; Bilbao; Malaga; Catalonia; Andalusia; Basque Country; Canary Islands; Ceuta; Melilla; Galicia; Mallorca; Ibiza; Tenerife; Lanzarote; Zaragoza
        LKA|Sri Lanka; Democratic Socialist Republic of Sri Lanka; ?Ceylon|Sri Lankan; Sri Lankans; Sinhalese|Colombo|Jaffna; Kandy; Hambantota; Trincomalee; Batticaloa
        SDN|Sudan; Republic of the Sudan; Republic of Sudan|Sudanese; Darfuri|Khartoum|Darfur; El Fasher; al-Fashir; Omdurman; Port Sudan; Geneina; El Geneina; Kordofan; Nyala; Wad Madani; South Kordofan; North Darfur; West Darfur; South Darfur; Gezira; El Obeid; Zamzam; Kassala; Abyei
        SUR|Suriname; Surinam|Surinamese|Paramaribo|
        SJM|Svalbard and Jan Mayen; Svalbard|||
        SWE|Sweden; Kingdom of Sweden|Swedish; Swede; Swedes|Stockholm|Gothenburg; Malmo; Gotland; Uppsala; Orebro
        CHE|Switzerland; Swiss Confederation|Swiss|Bern; Berne|Geneva; Zurich; Basel; Davos; Lausanne; Lucerne; Lugano; Burgenstock; Crans-Montana
        SYR|Syria; Syrian Arab Republic|Syrian; Syrians|Damascus|Aleppo; Homs; Hama; Idlib; Raqqa; Deir ez-Zor; Deir al-Zor; Latakia; Tartus; Tartous; Kobani; Palmyra; Sweida; Suwayda; Daraa; Afrin; Qamishli; Eastern Ghouta; Douma; Hasakah; Manbij; Quneitra; Hmeimim; Sednaya; Khmeimim; Rojava; Al-Tanf
        TWN|Taiwan; Republic of China; Formosa; Chinese Taipei; Taiwan, Province of China|Taiwanese|Taipei|Kaohsiung; Taichung; Tainan; Kinmen; Hualien; Hsinchu; Matsu Islands; Penghu
        TJK|Tajikistan; Republic of Tajikistan|Tajik; Tajiks; Tajikistani|Dushanbe|Khorog; Gorno-Badakhshan; Khujand
        TZA|Tanzania; United Republic of Tanzania|Tanzanian; Tanzanians|Dodoma; Dar es Salaam|Zanzibar; Arusha; Mwanza; Kigoma
        THA|Thailand; Kingdom of Thailand; =Siam|Thai; Thais|Bangkok|Phuket; Chiang Mai; Pattaya; Surin; Sisaket; Buriram; Ubon Ratchathani; Narathiwat; Yala; Pattani; Sa Kaeo; Trat; Koh Samui; Mae Sot; Chiang Rai
        TLS|East Timor; Timor-Leste; Timor Leste|East Timorese; Timorese|Dili|
        TGO|Togo; Togolese Republic|Togolese|Lome|
        TKL|Tokelau|Tokelauan||
        TON|Tonga; Kingdom of Tonga|Tongan; Tongans|Nuku'alofa|
        TTO|Trinidad and Tobago; ?Trinidad; Trinidad & Tobago|Trinidadian; Trinidadians||Port of Spain
        TUN|Tunisia; Republic of Tunisia; Tunisian Republic|Tunisian; Tunisians|Tunis|Sfax; Sousse; Sidi Bouzid; Kasserine; Djerba; Carthage Palace
        TUR|?Turkey; Republic of Turkey; Republic of Turkiye; Turkiye|Turkish; Turk; Turks|Ankara; Sublime Porte|Istanbul; Izmir; Antalya; Gaziantep; Diyarbakir; Incirlik; Hatay; Kahramanmaras; Trabzon; Adana; Cappadocia; Bursa; Sanliurfa; Van province; Bosphorus
        TKM|Turkmenistan|Turkmen; Turkmens|Ashgabat|
        TCA|Turks and Caicos Islands; Turks and Caicos|||
        TUV|Tuvalu|Tuvaluan; Tuvaluans||Funafuti
        UGA|Uganda; Republic of Uganda|Ugandan; Ugandans|Kampala|Entebbe; Gulu; Kasese; Mpondwe
        UKR|Ukraine; Republic of Ukraine|Ukrainian; Ukrainians|Kyiv; Kiev|Kharkiv; Kharkov; Odesa; Odessa; Lviv; Dnipro; Donetsk; Luhansk; Lugansk; Donbas; Donbass; Crimea; Mariupol; Zaporizhzhia; Zaporizhia; Zaporozhye; Kherson; Bakhmut; Avdiivka; Pokrovsk; Sumy; Mykolaiv; Chernihiv; Poltava; Kramatorsk; Sloviansk; Sevastopol; Bucha; Izium; Kupiansk; Chasiv Yar; Vinnytsia; Kryvyi Rih; Chernobyl; Chornobyl; Melitopol; Vuhledar; Kremenchuk; Ternopil; Izmail; Irpin; Snake Island; Simferopol; Zhytomyr; Kostiantynivka; Rivne; Lyman; Toretsk; Myrnohrad; Nikopol; Enerhodar; Uzhhorod; Maidan; Azovstal; Huliaipole; Ivano-Frankivsk; Chernivtsi; Slavyansk; Debaltseve; Ilovaisk; Kerch; Dnipropetrovsk
        ARE|United Arab Emirates; UAE; U.A.E.; =Emirates|Emirati; Emiratis|Abu Dhabi|Dubai; Sharjah; Fujairah; Ras al-Khaimah; Ajman
        GBR|United Kingdom; United Kingdom of Great Britain and Northern Ireland; =UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland|British; Briton; Britons; Brit; Brits; English; Scottish; Scots; Welsh; Scot; Englishman; Northern Irish|London; Downing Street; No 10; Number 10; Whitehall; 10 Downing Street; =Westminster; Buckingham Palace; Stormont; Holyrood|Manchester; Liverpool; Birmingham; Glasgow; Edinburgh; Belfast; Cardiff; Leeds; Bristol; Sheffield; Newcastle; Southampton; Salisbury; Dover; Nottingham; Oxford; Cambridge; Kent; Southport; Plymouth; Leicester; Aberdeen; Derry; Londonderry; Wimbledon; Aldermaston; Faslane; Cornwall; Yorkshire; Heathrow; Portsmouth; Coventry; Bradford
        USA|United States; United States of America; =US; U.S.; =USA; U.S.A.; =America; U. S.; the States of America|American; Americans|Washington; White House; Capitol Hill; Oval Office; Foggy Bottom; Mar-a-Lago|New York; New York City; Los Angeles; Chicago; Houston; Dallas; Philadelphia; San Francisco; Boston; Atlanta; Miami; Seattle; Detroit; Denver; Phoenix; San Diego; Las Vegas; Minneapolis; Portland; New Orleans; Baltimore; Washington, D.C.; Washington DC; Alabama; Alaska; Anchorage; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Honolulu; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Washington state; Wisconsin; Wyoming; Manhattan; Brooklyn; Hollywood; Silicon Valley; Ferguson; Charlottesville; Uvalde; Camp David; Orlando; Tampa; Sacramento; Austin; San Antonio; Cleveland; Pittsburgh; St. Louis; Milwaukee; Charlotte; Nashville; Memphis; Salt Lake City; Oakland; Fort Worth; Palm Beach; El Paso; Joint Base Andrews; Fort Bragg; Norfolk, Virginia; Pearl Harbor; Cape Canaveral; Long Beach; Buffalo; Newark; Irving, Texas; Arlington, Texas; Arlington, Virginia; Mountain View, California; Cupertino; Redmond
        UMI|United States Minor Outlying Islands; Wake Island|||
        URY|Uruguay; Oriental Republic of Uruguay|Uruguayan; Uruguayans|Montevideo|Punta del Este
        UZB|Uzbekistan; Republic of Uzbekistan|Uzbek; Uzbeks|Tashkent|Samarkand; Andijan; Bukhara; Karakalpakstan; Nukus
        VUT|Vanuatu|Ni-Vanuatu|Port Vila|
        VEN|Venezuela; Bolivarian Republic of Venezuela|Venezuelan; Venezuelans|Caracas; Miraflores; Miraflores Palace|Maracaibo; Zulia; Valencia, Venezuela; Tachira
        VNM|Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam|Vietnamese|Hanoi|Ho Chi Minh City; Saigon; Da Nang; Haiphong; Hue; Cam Ranh Bay
        VGB|British Virgin Islands; =BVI|||Tortola
        VIR|U.S. Virgin Islands; US Virgin Islands|||
        WLF|Wallis and Futuna|||
        ESH|Western Sahara; Sahrawi Arab Democratic Republic|Sahrawi; Sahrawis; Saharawi||Laayoune
        XKX|Kosovo; Republic of Kosovo|Kosovar; Kosovars; Kosovan; Kosovo Albanian; Kosovo Albanians; Kosovo Serb; Kosovo Serbs|Pristina|Mitrovica; North Mitrovica; Banjska
        YEM|Yemen; Republic of Yemen|Yemeni; Yemenis|Sanaa; Sana'a|Aden; Hodeidah; Hodeida; Marib; Taiz; Saada; Hadramawt; Mukalla; Ras Isa; Socotra; Hodeidah port; Shabwa
        ZMB|Zambia; Republic of Zambia|Zambian; Zambians|Lusaka|Kitwe
        ZWE|Zimbabwe; Republic of Zimbabwe; Rhodesia|Zimbabwean; Zimbabweans; Rhodesian|Harare|Bulawayo; Chinhoyi
        """
}
