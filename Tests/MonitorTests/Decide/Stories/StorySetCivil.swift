extension StorySet {
    /// Politics, courts and business.
    static let civil: [Kind] = [
        // A, B, city, topic, envoy A, envoy B, mediator, outcome
        Kind(
            reports: [
                "{0} and {1} meet in {2} | Negotiators of {0} and {1} met in {2} on {3}. {4} led one delegation, {5} the other. {6} had brought them to one table. They agreed on {7}, diplomats said.",
                "Talks on {3} open in {2} | For the first time in months {4} and {5} sat face to face in {2}. The subject is {3}. {6} mediates between {0} and {1}. A participant spoke of {7}.",
                "{6} hosts {0} and {1} | Behind closed doors in {2} {6} hosts envoys from {0} and {1}. At stake is {3}. {5} arrived late, {4} smiled for the cameras. In the end there was {7}.",
                "{7} after hours in {2} | The round about {3} ended with {7}. {4} called the atmosphere sober. {5} was less kind about {0}. Another meeting of {0} and {1} is planned, said {6}.",
                "No handshake, but {7} | {5} did not shake the hand of {4} when talks in {2} began. Yet {0} and {1} came away with {7}. They had wrangled over {3} for eight hours, according to {6}.",
            ],
            followUp:
                "After {2}: doubts about {7} | A day after the talks in {2}, {5} cast doubt on {7}. {4} asked {1} to keep its word on {3}. {6} has invited {0} and its neighbour to a second round.",
            events: [
                ["Ukraine", "Russia", "Istanbul", "an exchange of prisoners", "Umerov", "Medinsky", "Turkey", "a list of 1,200 names"],
                [
                    "Ukraine", "Russia", "Jeddah", "shipping in the Black Sea", "Yermak", "Karasin", "Saudi Arabia",
                    "a corridor for freighters",
                ],
                [
                    "Armenia", "Azerbaijan", "Prague", "border villages", "Mirzoyan", "Bayramov", "the European Union",
                    "a map with 31 posts",
                ],
                [
                    "Ethiopia", "Egypt", "Khartoum", "the filling of a dam", "Bekele", "Sweilam", "the African Union",
                    "another postponement",
                ],
                ["Ethiopia", "Somalia", "Ankara", "access to a port", "Taye", "Fiqi", "Turkey", "a lease of fifty years"],
                ["Serbia", "Kosovo", "Ohrid", "number plates", "Petkovic", "Bislimi", "Lajcak", "a grace period"],
            ]),
        // company, target, price, branch, boss, regulator, jobs, city
        Kind(
            reports: [
                "{0} to buy {1} for {2} | {0} will buy {1} for {2}, creating a giant in {3}. {4} said that savings would come from purchasing. {5} must approve. Unions fear for {6} jobs in {7}.",
                "{1} accepts offer of {0} | The board of {1} accepted the {2} offer. Shares jumped in {7}. {0} has long wanted to grow in {3}. {5} is expected to look at prices. {4} will lead the combined group.",
                "A giant of {3} | With {1}, {0} becomes number one in {3}. It pays {2}. Analysts praised {4} for patience. {6} posts could go, most of them in {7}, if {5} gives its blessing.",
                "Unions protest at sale of {1} | Workers of {1} gathered at the gate in {7}. They believe that {0} plans to cut {6} jobs. {4} denied it. The takeover of the maker of {3} is worth {2} and needs a nod from {5}.",
                "{5} to examine takeover | Before {0} may swallow {1}, {5} will examine the deal about {3} for months. {2} is a third above the market price. {4} expects no trouble in {7}.",
            ],
            followUp:
                "Rival bid for {1}? | A day after {0} offered {2}, talk of a rival bid lifts {1} in {7}. {4} said that {0} would not pay more. For {3} it would be the largest deal in years; {5} kept silent.",
            events: [
                ["Norvik", "Alpen Werke", "3.2 billion euros", "elevators", "Ingrid Dahl", "Brussels", "1,900", "Lucerne"],
                ["Norvik", "Santo Lifts", "410 million euros", "escalators", "Ingrid Dahl", "Madrid", "240", "Vitoria"],
                ["Helion", "Brightwater", "11 billion dollars", "desalination", "Marcus Webb", "Washington", "3,400", "San Diego"],
                ["Kaito Foods", "Nonna Rosa", "870 million euros", "frozen pizza", "Kenji Mori", "Rome", "600", "Parma"],
                ["Petrolane", "Gasco Andina", "1.7 billion dollars", "pipelines", "Lucía Ferrer", "Lima", "780", "Arequipa"],
                ["Zephyr Air", "Balkan Wings", "95 million euros", "regional flights", "Tom Hartley", "Sofia", "150", "Varna"],
            ]),
        // defendant, office, charge, years, court, judge, lawyer, money
        Kind(
            reports: [
                "{0} sentenced to {3} years | {4} sentenced {0}, {1}, to {3} years for {2}. Judge {5} spoke of greed. {7} must be paid back. Lawyer {6} will appeal.",
                "Court finds {0} guilty of {2} | Guilty: {0} listened without a movement when {5} read the verdict of {4}. {1} goes to prison for {3} years. It had taken prosecutors four years to trace {7}. \"A political trial,\" {6} said.",
                "{3} years for {1} | The trial of {0} ended in a prison term of {3} years. {2} was proven, {4} held, by ledgers on {7}. {6} left the room in anger while {5} still explained the ruling.",
                "{6} to appeal verdict against {0} | Counsel {6} announced an appeal for {0}, who was handed {3} years by {4}. The bench under {5} saw {2} as proven. {7} had passed through firms of the cousins of {1}.",
                "The fall of {0} | Once {1}, now a convict: {0} has to serve {3} years. In {4} {5} listed villas bought with {7}. {2} alone, {6} argued, had never been shown.",
            ],
            followUp:
                "{0} taken to prison | A day after the verdict of {4}, {0} began the {3} years for {2}. {6} handed in the appeal. Supporters of {1} marched; {7} remains frozen.",
            events: [
                [
                    "Ramón Ortega", "a former governor", "embezzlement", "9", "the court of Monterrey", "Salinas", "Beltrán",
                    "62 million pesos",
                ],
                ["Ramón Ortega", "a former governor", "money laundering", "14", "a Texas court", "Whitfield", "Carver", "two ranches"],
                ["Chanda Mwale", "an ex-minister", "bribery over maize", "6", "Lusaka's high court", "Phiri", "Zulu", "400 lorries"],
                [
                    "Viktor Halász", "a mayor", "fraud with subsidies", "5", "the tribunal in Szeged", "Kiss", "Vadas",
                    "a tram line's budget",
                ],
                [
                    "Nadia Rahmani", "a bank's chief", "insider trading", "7", "Casablanca's criminal chamber", "Bennis", "Tazi",
                    "88 million dirhams",
                ],
                [
                    "Lee Sang-ho", "a presidential aide", "influence peddling", "4", "the Seoul district court", "Kwon", "Bae",
                    "a handbag and shares",
                ],
            ]),
        // disease, place, cases, deaths, agency, doctor, measure, source
        Kind(
            reports: [
                "{0} outbreak in {1} | An outbreak of {0} in {1} has infected {2} people and killed {3}, {4} said. Doctor {5} traces it to {7}. As a first step, {6}.",
                "{1} reports {2} cases of {0} | Health workers in {1} registered {2} cases of {0}. {3} patients died. \"We act early this time,\" said {5} of {4}: {6}. {7} is thought to be the origin.",
                "How {0} came to {1} | Everything points to {7}, believes epidemiologist {5}. {0} has since spread over {1}; {2} fell ill, {3} did not survive. {4} sends kits and {6}.",
                "{6} against {0} | To stop {0}, {6} in {1}. {4} registered {2} infections and {3} deaths within two weeks. Experts led by {5} took samples from {7}.",
                "Fear of {0} grows | In {1} people avoid hospitals for fear of {0}. {3} have died out of {2} patients, according to {4}. {5} calls for calm. {7} was closed, and {6}.",
            ],
            followUp:
                "{0}: fewer new cases in {1} | The curve of {0} bends in {1}, {5} of {4} reported a day after {2} cases and {3} deaths were counted. It stays at this: {6}. Samples from {7} are being sequenced.",
            events: [
                ["cholera", "Beira", "640", "19", "the WHO", "Amélia Sitoe", "wells are chlorinated", "a broken sewer"],
                ["cholera", "Hama", "210", "7", "the WHO", "Omar Nahas", "ice is banned", "irrigation from the Orontes"],
                [
                    "Marburg fever", "Kagera", "16", "9", "Tanzania's ministry", "Grace Mushi", "burials are supervised",
                    "a cave with fruit bats",
                ],
                ["measles", "Lubbock", "158", "1", "Texas health services", "Ron Cook", "toddlers are vaccinated early", "a wedding"],
                ["bird flu", "Kampot", "5", "2", "Pasteur Institute", "Ly Sovann", "ducks are culled", "a backyard flock"],
                ["dengue", "Rosario", "7,300", "12", "Santa Fe province", "Silvia Ciancio", "drones spray ponds", "a scrap yard"],
            ]),
        // city, group, demand, crowd, injured, minister, square, next step
        Kind(
            reports: [
                "Thousands march in {0} for {2} | {3} people marched through {0} to demand {2}. {1} had called them to {6}. {4} were injured when police used tear gas. {5} spoke of troublemakers. Organisers announced {7}.",
                "Clashes at rally on {6} | A rally for {2} ended in clashes on {6}, with {4} people hurt. {1} counted {3} participants. Later {5} defended the police of {0}. The protesters answer with {7}.",
                "{1} fills the streets of {0} | From early on streams of people moved toward {6}. {3} came, said {1}, whose demand is {2}. After dark stones flew; doctors treated {4}. {7} is to follow, {5} was warned.",
                "{5} rejects {2} | {2} will not happen, {5} said, unimpressed by the {3} who had filled {6} in {0}. {1} accused him of arrogance. {4} demonstrators spent the night in hospitals. Next comes {7}.",
                "Tear gas in {0} | Tear gas drifted over {6} in {0} as officers pushed back supporters of {1}. {4} wounded, thirty arrests. The {3} had asked for {2}. {5} sees no reason to yield, {1} prepares {7}.",
            ],
            followUp:
                "Calm returns to {0} | Cleaners swept {6} a day after {3} people had marched for {2} in {0}. The {4} injured were visited by leaders of {1}. {5} offered a conversation. Preparations for {7} go on.",
            events: [
                [
                    "Tbilisi", "the Georgian opposition", "new elections", "40,000", "26", "Kobakhidze", "Rustaveli avenue",
                    "a general strike",
                ],
                [
                    "Tbilisi", "the Georgian opposition", "the release of Khoshtaria", "3,500", "4", "Gomelauri", "the Gldani prison gate",
                    "a hunger strike",
                ],
                ["Nairobi", "Generation Z", "an end of the bread tax", "18,000", "71", "Murkomen", "Uhuru park", "a march on parliament"],
                ["Belgrade", "students", "the files on a collapsed roof", "100,000", "12", "Vucevic", "Slavija", "blockades of faculties"],
                ["La Paz", "coca growers", "a road to Chapare", "9,000", "33", "Ríos", "San Francisco square", "a siege of the city"],
                [
                    "Dhaka", "garment workers", "a minimum wage of 25,000 taka", "60,000", "140", "Monnujan", "Ashulia crossing",
                    "closing of ports",
                ],
            ]),
    ]
}
