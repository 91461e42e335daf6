/// The largest and most reported companies by the country of their seat. A line: country | names of one company; the first gives the id.
enum CompanyTable {
    static let text: StaticString = """
        @as_of 2025-10-31
        USA|=Apple; Apple Inc
        USA|Microsoft; Microsoft Corp
        USA|Nvidia; NVIDIA
        USA|?Amazon; Amazon.com; =Amazon Web Services
        USA|Alphabet Inc; =Alphabet
        USA|Google; Google LLC
        USA|YouTube
        USA|=Meta; Meta Platforms
        USA|Facebook; Facebook Inc
        USA|Instagram
        USA|WhatsApp
        USA|=Twitter; =X Corp
        USA|Tesla; Tesla Inc
        USA|SpaceX
        USA|Starlink
        USA|OpenAI
        USA|Anthropic
        USA|xAI
        USA|Palantir
        USA|Broadcom
        USA|Berkshire Hathaway
        USA|Walmart; Wal-Mart
        USA|JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan; JPMorgan Chase & Co
        USA|Bank of America
        USA|Citigroup; Citibank; =Citi
        USA|Wells Fargo
        USA|Goldman Sachs
        USA|Morgan Stanley
        USA|BlackRock
        USA|Visa Inc
        USA|Mastercard
        USA|American Express
        USA|PayPal
        USA|Lehman Brothers
        USA|UnitedHealth; UnitedHealth Group
        USA|Johnson & Johnson
        USA|Eli Lilly
        USA|Pfizer
        USA|Merck & Co
        USA|AbbVie
        USA|Moderna
        USA|Gilead; Gilead Sciences
        USA|Bristol-Myers Squibb; Bristol Myers Squibb
        USA|Procter & Gamble
        USA|Coca-Cola
        USA|PepsiCo; Pepsi
        USA|McDonald's
        USA|Starbucks
        USA|Nike
        USA|Costco
        USA|Home Depot
        USA|=Target Corp
        USA|Kraft Heinz
        USA|Philip Morris; Philip Morris International
        USA|Cargill
        USA|Monsanto
        USA|ExxonMobil; Exxon Mobil; Exxon
        USA|Chevron
        USA|ConocoPhillips
        USA|Occidental Petroleum
        USA|Halliburton
        USA|Schlumberger
        USA|Enron
        USA|General Electric; GE Aerospace; =GE
        USA|General Motors; =GM
        USA|Ford Motor; Ford Motor Company; Ford Motor Co
        USA|Boeing; Boeing Co
        USA|Lockheed Martin; =Lockheed
        USA|Raytheon; RTX Corp
        USA|Northrop Grumman
        USA|General Dynamics
        USA|Blackwater
        USA|Blue Origin
        USA|Caterpillar Inc
        USA|Honeywell
        USA|IBM; International Business Machines
        USA|Intel Corp; =Intel
        USA|AMD; Advanced Micro Devices
        USA|Qualcomm
        USA|Micron; Micron Technology
        USA|Oracle Corp; =Oracle
        USA|Cisco; Cisco Systems
        USA|Salesforce
        USA|Adobe
        USA|Dell; Dell Technologies
        USA|Hewlett-Packard; Hewlett Packard
        USA|Netflix
        USA|Walt Disney; Walt Disney Company; The Walt Disney Company; Disney
        USA|Warner Bros; Warner Bros. Discovery; Warner Bros Discovery
        USA|Paramount Pictures; Paramount Global
        USA|Comcast
        USA|AT&T
        USA|Verizon
        USA|T-Mobile US
        USA|Uber
        USA|Lyft
        USA|Airbnb
        USA|Reddit
        USA|Snapchat; Snap Inc
        USA|LinkedIn
        USA|FedEx
        USA|UPS; United Parcel Service
        USA|American Airlines
        USA|United Airlines
        USA|Delta Air Lines; Delta Airlines
        USA|Southwest Airlines
        USA|US Steel; U.S. Steel
        USA|DuPont
        USA|Dow Chemical
        USA|3M
        USA|CrowdStrike
        USA|Coinbase
        USA|Moody's; Moody's Investors Service
        USA|S&P Global; Standard & Poor's; Standard and Poor's
        USA|Fitch; Fitch Ratings
        USA|Intuit
        USA|Trump Organization
        CAN|Shopify
        CAN|Royal Bank of Canada
        CAN|Toronto-Dominion Bank
        CAN|Air Canada
        CAN|Bombardier
        CAN|Barrick Gold; Barrick Mining
        CAN|Enbridge
        CAN|SNC-Lavalin
        GBR|BP; British Petroleum
        GBR|Shell plc; Royal Dutch Shell; =Shell
        GBR|HSBC
        GBR|Barclays
        GBR|Lloyds Banking Group; Lloyds Bank
        GBR|Standard Chartered
        GBR|NatWest; Royal Bank of Scotland; =RBS
        GBR|AstraZeneca
        GBR|GSK; GlaxoSmithKline
        GBR|Unilever
        GBR|Rio Tinto
        GBR|Glencore
        GBR|Anglo American
        GBR|BAE Systems; =BAE
        GBR|Rolls-Royce
        GBR|Vodafone
        GBR|British Airways
        GBR|British American Tobacco
        GBR|Diageo
        GBR|Tesco
        GBR|Sainsbury's
        GBR|Arm Holdings
        GBR|Cambridge Analytica
        GBR|DeepMind
        GBR|Jaguar Land Rover
        FRA|TotalEnergies; =Total SA
        FRA|LVMH
        FRA|L'Oreal
        FRA|Sanofi
        FRA|BNP Paribas
        FRA|Societe Generale
        FRA|Credit Agricole
        FRA|AXA
        FRA|Airbus; =EADS
        FRA|Dassault Aviation; Dassault
        FRA|Thales
        FRA|Renault
        FRA|Peugeot
        FRA|Air France; Air France-KLM
        FRA|EDF; Electricite de France
        FRA|Engie
        FRA|Danone
        FRA|Carrefour
        FRA|Lafarge
        FRA|Ubisoft
        FRA|Orano; Areva
        FRA|Alstom
        FRA|Hermes International
        NLD|ASML
        NLD|Stellantis
        NLD|Philips
        NLD|ING
        NLD|Heineken
        NLD|Nexperia
        NLD|KLM
        DEU|SAP
        DEU|Siemens; Siemens Energy
        DEU|Volkswagen; =VW
        DEU|BMW
        DEU|Mercedes-Benz; Daimler
        DEU|Porsche
        DEU|Audi
        DEU|Allianz
        DEU|Deutsche Bank
        DEU|Commerzbank
        DEU|Deutsche Telekom
        DEU|Deutsche Bahn
        DEU|Bayer AG; =Bayer
        DEU|BASF
        DEU|BioNTech
        DEU|Adidas
        DEU|Lufthansa
        DEU|Rheinmetall
        DEU|Thyssenkrupp; ThyssenKrupp
        DEU|E.ON
        DEU|Uniper
        DEU|RWE
        DEU|Wirecard
        DEU|Bosch
        CHE|Nestle
        CHE|Novartis
        CHE|Roche
        CHE|UBS
        CHE|Credit Suisse
        CHE|ABB
        CHE|Vitol
        CHE|Trafigura
        ITA|Eni SpA; =Eni; =ENI
        ITA|Enel
        ITA|UniCredit
        ITA|Intesa Sanpaolo
        ITA|Ferrari
        ITA|Fiat
        ITA|Leonardo SpA
        ITA|Telecom Italia
        ITA|Alitalia
        ESP|Santander; Banco Santander
        ESP|BBVA
        ESP|Telefonica
        ESP|Iberdrola
        ESP|Repsol
        ESP|Inditex; =Zara
        DNK|Novo Nordisk
        DNK|Maersk; A.P. Moller-Maersk; AP Moller-Maersk
        DNK|Orsted
        DNK|Vestas
        DNK|Lego
        SWE|Ericsson
        SWE|Volvo
        SWE|Saab
        SWE|Ikea; IKEA
        SWE|Spotify
        SWE|Northvolt
        FIN|Nokia
        NOR|Equinor; Statoil
        NOR|Telenor
        NOR|Kongsberg
        NOR|Norsk Hydro
        IRL|Ryanair
        BEL|AB InBev; Anheuser-Busch InBev; Anheuser-Busch
        BEL|Euroclear
        LUX|ArcelorMittal
        AUT|OMV
        AUT|Raiffeisen Bank International; Raiffeisen
        HUN|MOL Group; Hungarian oil company MOL
        POL|Orlen; PKN Orlen
        SRB|NIS a.d.
        CZE|Skoda
        RUS|Gazprom
        RUS|Gazprombank
        RUS|Rosneft
        RUS|Lukoil
        RUS|Novatek
        RUS|Surgutneftegas
        RUS|Sberbank
        RUS|VTB; VTB Bank
        RUS|Rosatom
        RUS|Rostec
        RUS|Aeroflot
        RUS|Yandex
        RUS|Kaspersky; Kaspersky Lab
        RUS|Rusal
        RUS|Norilsk Nickel; Nornickel
        RUS|Transneft
        RUS|Yukos
        RUS|Nord Stream AG
        TUR|Turkish Airlines
        TUR|Baykar
        TUR|Koc Holding
        SAU|Saudi Aramco; Aramco
        SAU|SABIC
        SAU|Public Investment Fund; =PIF
        ARE|ADNOC
        ARE|Emirates airline; Emirates Airline
        ARE|DP World
        ARE|Etihad; Etihad Airways
        ARE|Mubadala
        QAT|QatarEnergy
        QAT|Qatar Airways
        KWT|Kuwait Petroleum Corporation
        IRN|National Iranian Oil Company
        IRN|Mahan Air
        IRN|Iran Air
        ISR|Elbit Systems; Elbit
        ISR|Rafael Advanced Defense Systems
        ISR|NSO Group
        ISR|El Al
        ISR|Teva; Teva Pharmaceutical
        ISR|Check Point Software
        CHN|Alibaba; Alibaba Group
        CHN|Tencent
        CHN|ByteDance
        CHN|TikTok
        CHN|Huawei; Huawei Technologies
        CHN|ZTE
        CHN|Xiaomi
        CHN|BYD
        CHN|CATL
        CHN|SMIC
        CHN|DJI
        CHN|Baidu
        CHN|JD.com
        CHN|PDD Holdings; Pinduoduo
        CHN|Temu
        CHN|Shein
        CHN|DeepSeek
        CHN|Lenovo
        CHN|Hikvision
        CHN|PetroChina; China National Petroleum Corporation; =CNPC
        CHN|Sinopec
        CHN|CNOOC
        CHN|Industrial and Commercial Bank of China; =ICBC
        CHN|China Construction Bank
        CHN|Bank of China
        CHN|Agricultural Bank of China
        CHN|China Mobile
        CHN|China Telecom
        CHN|Evergrande; China Evergrande
        CHN|Country Garden
        CHN|COMAC
        CHN|COSCO; Cosco
        CHN|Geely
        CHN|SAIC Motor
        CHN|Nio
        HKG|CK Hutchison; Hutchison Whampoa
        HKG|Cathay Pacific
        HKG|AIA Group
        TWN|TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor
        TWN|Foxconn; Hon Hai
        TWN|MediaTek
        TWN|Evergreen Marine
        JPN|Toyota; Toyota Motor
        JPN|Honda; Honda Motor
        JPN|Nissan; Nissan Motor
        JPN|Sony
        JPN|Panasonic
        JPN|Nintendo
        JPN|SoftBank
        JPN|Mitsubishi; Mitsubishi Heavy Industries
        JPN|Mitsubishi UFJ
        JPN|Mitsui
        JPN|Hitachi
        JPN|Toshiba
        JPN|Nippon Steel
        JPN|Takeda; Takeda Pharmaceutical
        JPN|Seven & i
        JPN|Tokyo Electric Power; =TEPCO; Tepco
        JPN|Japan Airlines
        JPN|All Nippon Airways
        KOR|Samsung; Samsung Electronics
        KOR|SK Hynix
        KOR|LG Electronics; LG Energy Solution
        KOR|Hyundai; Hyundai Motor
        KOR|=Kia Motors
        KOR|POSCO
        KOR|Hanwha; Hanwha Ocean
        KOR|Korean Air
        KOR|Jeju Air
        IND|Reliance Industries; Reliance Jio
        IND|Tata Group; =Tata
        IND|Tata Motors
        IND|Tata Steel
        IND|Tata Consultancy Services
        IND|Adani Group; Adani Enterprises
        IND|Infosys
        IND|HDFC Bank
        IND|State Bank of India
        IND|Air India
        IND|IndiGo
        IND|Nayara Energy
        IND|ONGC
        IND|Serum Institute of India
        PAK|Pakistan International Airlines
        MYS|Petronas
        MYS|Malaysia Airlines
        IDN|Pertamina
        IDN|Garuda Indonesia
        SGP|Singapore Airlines
        SGP|Temasek
        SGP|Grab Holdings
        THA|Thai Airways
        VNM|VinFast; Vingroup
        AUS|BHP; BHP Billiton
        AUS|Fortescue
        AUS|Qantas
        AUS|Woodside; Woodside Energy
        AUS|Commonwealth Bank of Australia; Commonwealth Bank
        BRA|Petrobras
        BRA|=Vale SA
        BRA|Embraer
        BRA|JBS
        BRA|Odebrecht
        BRA|Itau; Itau Unibanco
        MEX|Pemex
        MEX|America Movil
        VEN|PDVSA
        VEN|Citgo
        COL|Ecopetrol
        ARG|YPF
        ARG|MercadoLibre
        CHL|Codelco
        ZAF|Eskom
        ZAF|Sasol
        ZAF|Naspers
        ZAF|MTN Group
        NGA|NNPC; Nigerian National Petroleum Corporation
        NGA|Dangote; Dangote Refinery
        KEN|Safaricom
        KEN|Kenya Airways
        ETH|Ethiopian Airlines
        EGY|EgyptAir
        DZA|Sonatrach
        AGO|Sonangol
        LBY|National Oil Corporation
        KAZ|KazMunayGas
        KAZ|Kazatomprom
        AZE|SOCAR
        UKR|Antonov
        UKR|Metinvest
        """
}
