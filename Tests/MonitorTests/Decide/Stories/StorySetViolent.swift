extension StorySet {
    /// Attacks and disasters.
    static let violent: [Kind] = [
        // place, region, magnitude, dead, injured, seat of the survey, the damaged thing, helper
        Kind(
            reports: [
                "Strong earthquake hits {0} | A magnitude {2} earthquake struck {0} in {1} early in the morning, killing at least {3} people and injuring {4}, the {5} said. The quake toppled {6} and cut power to several districts. Rescue teams from {7} searched the rubble for survivors.",
                "{3} dead after quake shakes {1} | At least {3} residents died when a {2}-magnitude tremor shook {1}, authorities in {0} announced. Hospitals treated {4} injured. {6} collapsed, witnesses told reporters, and {7} dispatched sniffer dogs and doctors.",
                "Earthquake of magnitude {2} in {1} | The ground trembled for forty seconds in {0}. {5} measured the earthquake at {2}. The death toll stood at {3}, with {4} wounded, and was expected to climb because {6} lay in ruins.",
                "Rescuers dig through rubble in {0} | Volunteers dug with bare hands in {0} on the day that a tremor of {2} flattened {6}. So far {3} bodies were recovered and {4} wounded people were taken to clinics across {1}. {7} promised tents and blankets.",
                "What is known of the quake in {1} | Seismologists of the {5} put the quake at magnitude {2}, with its centre close to {0}. Officials counted {3} fatalities. {4} others suffered injuries. Among the ruined buildings is {6}.",
            ],
            followUp:
                "{0}: hope fades a day after the quake | Aftershocks rattled {0} a day after the magnitude {2} earthquake which killed {3} in {1}. Crews sent by {7} lifted slabs at {6} but heard no more voices. Schools stay closed.",
            events: [
                ["Izmit", "western Turkey", "6.8", "41", "320", "Kandilli observatory", "a bus station", "Greece"],
                ["Izmit", "Kocaeli", "5.1", "2", "17", "Kandilli observatory", "a minaret", "Bulgaria"],
                ["Padang", "West Sumatra", "7.3", "112", "940", "Jakarta agency", "the Raya market", "Singapore"],
                ["Amatrice", "central Italy", "6.1", "23", "88", "Rome institute", "a convent school", "Austria"],
                ["Kermadec", "Nariño province", "6.5", "14", "230", "Bogota geological service", "the Tumaco pier", "Ecuador"],
                ["Herat", "Badghis", "6.0", "57", "410", "European centre", "clay houses in Qala", "the Red Crescent"],
            ]),
        // attacker, city, target, dead, weapon, official, power effect, president
        Kind(
            reports: [
                "{0} strikes {1}, {3} killed | {0} fired {4} at {1} overnight and hit {2}, killing {3} people, {5} said. {6}. {7} condemned the attack and asked allies for more air defence.",
                "Explosions rock {1} as {4} slam into {2} | Residents of {1} woke to explosions shortly after midnight. {4} launched by {0} slammed into {2}. {5} confirmed {3} deaths. {6}, leaving families in the cold.",
                "At least {3} dead in attack on {1} | An attack by {0} on {2} in {1} left at least {3} dead, according to {5}. Fire crews worked until dawn. Of the {4}, most were shot down. \"This is terror,\" said {7}.",
                "{7} vows answer to bombardment of {1} | {7} vowed to answer after {0} bombarded {1}. {3} civilians perished at {2}, {5} wrote on Telegram. {6}. The defence ministry counted the {4}.",
                "Night of fire over {1} | Sirens wailed for hours in {1} while {4} of {0} flew in from three sides. {2} burned down. Medics carried {3} bodies out of the ruins, {5} reported. {6}.",
            ],
            followUp:
                "{1} mourns {3} victims | {1} declared a day of mourning for the {3} people who died when {0} hit {2}. {5} said that the search was over. {7} visited the wounded and spoke with fire crews.",
            events: [
                [
                    "Russia", "Kharkiv", "an apartment block on Nauky avenue", "9", "ballistic missiles", "governor Syniehubov",
                    "Trams stood still", "Zelensky",
                ],
                ["Russia", "Odesa", "a grain terminal", "3", "Shahed drones", "mayor Trukhanov", "The port lost electricity", "Zelensky"],
                ["Russia", "Kryvyi Rih", "a playground", "18", "a cluster warhead", "administrator Vilkul", "Water ran dry", "Zelensky"],
                [
                    "Israel", "Tyre", "a municipal depot", "6", "glide bombs", "civil defence chief Khattar", "The coast road was cut",
                    "Salam",
                ],
                [
                    "The junta", "Sagaing", "a monastery school", "27", "helicopter rockets", "teacher Aung Lin", "Telephones went dead",
                    "Duwa Lashi",
                ],
                [
                    "Sudan's paramilitaries", "El Fasher", "the southern hospital", "34", "howitzers", "doctor Abdelrahman",
                    "The last pharmacy closed", "Burhan",
                ],
            ]),
        // river, town, country, dead, evacuated, rain, bridge, minister
        Kind(
            reports: [
                "Floods kill {3} in {2} | Floods swept through {1} in {2} after {5} of rain fell in a day, killing {3}. The {0} burst its banks and carried away {6}. About {4} people were moved to higher ground, minister {7} said.",
                "River {0} bursts its banks | The {0} broke through a dike above {1} and drowned {3} people, rescuers in {2} said. Boats brought {4} inhabitants to safety. {6} was gone by noon. Meteorologists had measured {5} since the day before.",
                "{1} under water | Brown water stood to the first floor in {1}, where the {0} rose faster than anybody remembered. {3} victims were found in cars and cellars. {7} flew over the valley and promised {2} would help {4} displaced.",
                "Army helps {4} to flee flood | Soldiers with trucks helped {4} inhabitants of {1} to flee. The flood on the {0} has claimed {3} lives. {6} had been built to last a century. {5} of rain is three times the monthly mean of the region in {2}.",
                "Deluge cuts off {1} | Roads to {1} are cut off since the {0} flooded. {2} declared an emergency. The count: {3} dead, {4} evacuated, {5} of rain. {7} called {6} the heaviest loss.",
            ],
            followUp:
                "Water recedes in {1} | Mud covers {1} as the {0} goes back to its bed. The number of dead remains {3}, {7} said in {2}, and the {4} evacuated may return once wells are clean. Engineers inspect {6}.",
            events: [
                ["Ahr", "Altenahr", "Germany", "29", "6,000", "148 litres", "the railway viaduct", "Lewentz"],
                ["Ahr", "Sinzig", "Germany", "4", "700", "95 litres", "a timber footbridge", "Lewentz"],
                ["Taquari", "Lajeado", "Brazil", "51", "21,000", "300 millimetres", "the iron bridge", "Pimenta"],
                ["Swat", "Mingora", "Pakistan", "86", "40,000", "220 millimetres", "a hotel on the promenade", "Gandapur"],
                ["Derna", "Susa", "Libya", "210", "9,500", "410 millimetres", "two old dams", "Abdul Jalil"],
                ["Drava", "Osijek", "Croatia", "2", "1,200", "130 litres", "the winter harbour", "Bozinovic"],
            ]),
        // ship, cargo, port, sea, crew, owner, flag, cause
        Kind(
            reports: [
                "Tanker {0} ablaze off {2} | The tanker {0} caught fire off {2} with {1} on board. Its crew of {4} was taken off by helicopter. Coast guards on the {3} suspect {7}. The ship sails under the flag of {6} and belongs to {5}.",
                "Crew saved as {0} burns | All {4} sailors of the {0} are safe, said {5}. The vessel, loaded with {1}, was passing {2} when {7} set the engine room alight. Tugs keep it from drifting across the {3}.",
                "Fears of a spill on the {3} | Environmentalists fear a spill on the {3}: the burning {0}, registered in {6}, carries {1}. Salvage experts approached from {2}. {5} blamed {7}, and thanked those who had rescued the {4} seafarers.",
                "{7} blamed for blaze on {0} | Investigators in {2} believe that {7} started the blaze on the {0}. Flames reached the bridge. {4} men and women jumped into a lifeboat. The {6}-flagged ship had taken {1} on board two days before.",
                "Smoke over the {3} | A black column stands over the {3} where the {0} burns. {5} says its {4} people are ashore in {2}. Inside are {1}. Insurers look into {7}.",
            ],
            followUp:
                "Fire on {0} is out | Salvage crews put out the fire on the {0} and will tow it to {2}. None of the {1} has leaked into the {3}, said {5}. Divers look for traces of {7}.",
            events: [
                ["Sea Horizon", "90,000 tonnes of crude", "Hodeida", "Red Sea", "23", "Delta Tankers", "Greece", "a drone boat"],
                ["Sea Meridian", "naphtha", "Hodeida", "Red Sea", "19", "Trafigura", "the Marshall Islands", "a missile"],
                ["Fremantle Star", "2,800 cars", "Terschelling", "North Sea", "21", "Shoei Kisen", "Panama", "a lithium battery"],
                ["Grande Brest", "fertiliser", "La Coruña", "Bay of Biscay", "27", "Grimaldi", "Italy", "welding work"],
                ["Pearl of Colombo", "nitric acid", "Negombo", "Indian Ocean", "25", "X-Press Feeders", "Singapore", "leaking drums"],
                ["Baltic Wind", "sunflower oil", "Gotland", "Baltic", "14", "Stena", "Sweden", "an overheated pump"],
            ]),
        // village, country, group, victims, leader, motive, army, river
        Kind(
            reports: [
                "Gunmen abduct {3} in {1} | Gunmen of {2} abducted {3} from {0} in {1} at night. {4} demanded {5} for their release. The {6} sent patrols along the {7}.",
                "{2} takes {3} captive | Witnesses in {0} saw fighters of {2} drive {3} into the bush. In a video {4} asks for {5}. The {6} admits that nobody guarded the place by the {7}.",
                "Parents wait for news in {0} | Families in {0} wait for news of {3}, who were dragged away by {2}. {1} has closed boarding houses in the area. A spokesman of the {6} said that trails led across the {7}. {4} wants {5}.",
                "Kidnapping shocks {1} | The kidnapping of {3} has shocked {1}. {2} came on motorcycles, shot in the air and left {0} within minutes. The price, says {4}, is {5}. The {6} searches on both banks of the {7}.",
                "{6} hunts kidnappers | Helicopters of the {6} hunt the kidnappers of {3}. {2} hides them near the {7}, elders of {0} believe. Negotiators have heard from {4}, whose demand is {5}.",
            ],
            followUp:
                "First hostages return to {0} | Some of {3} came home to {0} on foot, a day after {2} had seized them. {4} is said to insist on {5}. The {6} still combs woods along the {7}.",
            events: [
                ["Kuriga", "Nigeria", "Dogo's gang", "138 pupils", "Dogo Gide", "40 trucks", "Seventh brigade", "Kaduna river"],
                ["Tegina", "Nigeria", "Dogo's gang", "11 priests", "Dogo Gide", "a jailed brother", "Seventh brigade", "Niger"],
                ["Solhan", "Burkina Faso", "the Ansarul", "52 miners", "Jafar Dicko", "the closing of a mine", "Rapid battalion", "Béli"],
                ["Palma", "Mozambique", "al-Shabab", "a hotel's guests", "Abu Yasir", "the withdrawal of Rwandans", "Marines", "Rovuma"],
                [
                    "Cité Soleil", "Haiti", "the 400 Mawozo", "17 missionaries", "Lanmò Sanjou", "17 million dollars", "Kenyan police",
                    "Artibonite",
                ],
                ["Catatumbo", "Colombia", "the ELN", "8 oil engineers", "Pablito", "higher wages", "Thirtieth brigade", "Tibú"],
            ]),
    ]
}
