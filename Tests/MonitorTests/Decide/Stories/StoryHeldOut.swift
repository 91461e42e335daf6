import Foundation
import Rules
import TestKit

@testable import Monitor

/// Reports that no bound was chosen by: seventeen events, four to six outlets each, whole and in words of their own. Beside each event stands another
/// one of the same people, the same place or the same form: warnings, market reports, results and match reports, which all read alike.
enum StoryHeldOut {
    /// In the order in which they are seen: the outlets of all events mixed, the last report of an event a day later.
    static func reports(from start: Date) -> [StorySet.Report] {
        var reports: [StorySet.Report] = []
        for (event, texts) in events.enumerated() {
            for (outlet, text) in texts.enumerated() {
                let parts = text.components(separatedBy: " | ")
                var article = Article.sample("h\(event)-\(outlet)", parts[0], body: parts[1])
                article.url = "https://paper\(outlet).example.org/\(event)"
                article.source = "paper\(outlet)"
                let minutes = Double(event * 17 % 90 + outlet * 41) + (outlet == texts.count - 1 ? 1440 : 0)
                article.seen = start + minutes * 60
                reports.append(StorySet.Report(event: event, article: article))
            }
        }
        return reports.sorted { ($0.article.seen ?? start, $0.article.id) < ($1.article.seen ?? start, $1.article.id) }
    }

    private static let events: [[String]] = [
        // Warnings: two regions and two days.
        [
            "Red wind warning for Cork and Kerry | Met Éireann has issued a red wind warning for Cork and Kerry from 4am on Sunday as Storm Maeve approaches. Gusts of up to 145 km/h are expected on the coast. People are told to stay indoors and to avoid all travel while the warning is in force. ESB Networks has crews on standby.",
            "Storm Maeve: two counties on highest alert | Two counties in the south-west of Ireland are on the highest alert before Storm Maeve makes landfall early on Sunday. The red warning covers Kerry and Cork. Gusts could reach 145 km/h, Met Éireann forecaster Siobhán Ryle said. Ferries from Ringaskiddy are cancelled.",
            "Kerry braces for Maeve | Sandbags were piled along the quays of Dingle on Saturday as Kerry braced for Storm Maeve, which forecasters rank among the strongest of the decade. A status red warning begins at 4am. In neighbouring Cork, the airport will stay closed until noon. Met Éireann speaks of danger to life.",
            "Flights cancelled at Cork as storm nears | Cork Airport cancelled all morning flights on Sunday because of Storm Maeve. Ryanair and Aer Lingus asked passengers to rebook. Gusts of 145 km/h are forecast along the coast of Cork and Kerry, where a red wind warning applies from 4am.",
            "80,000 homes without power after Maeve | Storm Maeve left 80,000 homes in Kerry and Cork without electricity before it moved off to the north. ESB Networks said repairs would take three days. A gust of 151 km/h was measured at Sherkin Island. Met Éireann lifted the red warning at noon.",
        ],
        [
            "Amber snow warning for the Highlands | The Met Office has issued an amber snow warning for the Highlands and Grampian from 6pm on Sunday. Up to 30 cm of snow are expected above 300 metres. People are told to avoid travel while the warning is in force. Traffic Scotland has gritters on standby.",
            "Scots told to stay off roads as snow comes | Drivers in the Highlands were told to stay off the roads from Sunday evening, when the Met Office expects heavy snow. The amber warning also covers Grampian. Above 300 metres 30 cm may fall. The A9 at Drumochter could be shut, Traffic Scotland warned.",
            "Aviemore hopes for powder, police for patience | Hoteliers in Aviemore welcome the snow that the Met Office has promised, police do not. An amber warning for Grampian and the Highlands begins at 6pm on Sunday, with 30 cm likely on high ground. At Drumochter snow gates on the A9 may be closed.",
            "A9 shut at Drumochter after heavy snow | The A9 was shut in both directions at Drumochter on Monday after 34 cm of snow fell overnight. Some forty lorry drivers spent the night in their cabs. The amber warning of the Met Office for the Highlands has ended, but ice will remain, Traffic Scotland said.",
        ],
        [
            "Yellow rain warning for Cork and Waterford | Met Éireann has issued a yellow rain warning for Cork and Waterford from 9pm on Tuesday. Between 30 and 50 mm are expected within twelve hours. Local flooding is possible and people are told to take care on the roads. Cork City Council has closed the Morrison's Island car park.",
            "Spring tide and rain: Cork fears flooded quays | Up to 50 mm of rain on a spring tide could flood the quays of Cork on Tuesday night. A yellow warning from Met Éireann applies to Cork and Waterford from 9pm. The council laid barriers on Morrison's Island, where basements were drowned three years ago.",
            "Council closes car park before downpour | Cork City Council closed the car park on Morrison's Island ahead of Tuesday's downpour. Met Éireann's rain warning, status yellow, takes in Waterford as well. Shopkeepers were handed sandbags. High tide is at 11.20pm, when as much as 50 mm may have fallen.",
            "Cork escapes with wet feet | Cork escaped serious flooding on Tuesday night. The river Lee came within a hand's breadth of the quays at Morrison's Island, but 38 mm of rain proved less than the 50 mm that Met Éireann had thought possible. In Waterford a wall collapsed.",
        ],
        // Markets: two days.
        [
            "London shares slip as miners weigh | The FTSE 100 slipped 0.4 percent on Monday, dragged down by miners after weak Chinese factory data. Anglo American lost 3.1 percent and Glencore 2.7 percent. Ocado rose 5 percent on a broker upgrade. The pound was little changed at $1.2710.",
            "FTSE 100 falls on China worries | Worries about China pulled London's blue chips lower on Monday. Mining stocks led the decline, with Anglo American down 3.1 percent. The index closed at 8,231 points. Bucking the trend, Ocado gained after Barclays raised its rating. Sterling hovered around $1.27.",
            "Miners hit by Chinese slowdown | Shares of Glencore and Anglo American were among the biggest losers in London after a survey showed that Chinese factories shrank for a third month. The FTSE 100 ended Monday at 8,231, a loss of 0.4 percent. Ocado, upgraded by Barclays, topped the list of winners.",
            "What moved markets: Monday | China's purchasing managers spoiled the start of the week in London. The FTSE 100 gave up 0.4 percent to 8,231. Glencore fell 2.7 percent. Online grocer Ocado climbed 5 percent as Barclays turned positive on its robots.",
        ],
        [
            "London shares rise as banks gain | The FTSE 100 rose 0.7 percent on Tuesday, lifted by banks after NatWest raised its outlook. NatWest gained 6.2 percent and Lloyds 2.4 percent. Burberry lost 4 percent on a broker downgrade. The pound was little changed at $1.2735.",
            "FTSE 100 climbs on NatWest outlook | A better outlook from NatWest pushed London's blue chips higher on Tuesday. Banking stocks led the advance, with Lloyds up 2.4 percent. The index closed at 8,289 points. Bucking the trend, Burberry fell after HSBC cut its rating. Sterling hovered around $1.27.",
            "Banks lead London higher | NatWest and Lloyds were the biggest winners in London after the former promised a return of more than 16 percent this year. The FTSE 100 ended Tuesday at 8,289, a gain of 0.7 percent. Burberry, downgraded by HSBC, was at the bottom of the list.",
            "What moved markets: Tuesday | NatWest's chief Paul Thwaite cheered investors in London. The FTSE 100 added 0.7 percent to 8,289. NatWest itself jumped 6.2 percent. Fashion house Burberry slid 4 percent as HSBC doubted its turnaround.",
        ],
        // Results: two companies, and one company's chief.
        [
            "Vestra profit up 12 percent | Turbine maker Vestra reported a third-quarter net profit of 214 million euros, up 12 percent from a year earlier and above analysts' expectations of 198 million. Revenue rose to 3.9 billion euros. The company confirmed its outlook for the full year. Shares rose 4 percent in Copenhagen.",
            "Offshore wind lifts Vestra | Strong demand for offshore wind turbines lifted Vestra's earnings between July and September to 214 million euros, more than analysts had thought. Chief executive Henrik Holm left the forecast unchanged. Orders from Poland and Taiwan made up a third of the backlog.",
            "Vestra beats expectations | Vestra beat expectations in the third quarter thanks to orders from Taiwan and Poland. Net profit came to 214 million euros, against 191 million a year before. Holm, who heads the Danish firm, said blades were the bottleneck. In Copenhagen the stock gained 4 percent.",
            "Analysts raise targets for Vestra | A day after its results, three brokers raised their targets for Vestra. The maker of wind turbines had earned 214 million euros in the third quarter. Danske Bank praised the orders from Poland. Henrik Holm's caution on the outlook was seen as tactical.",
        ],
        [
            "Kallio profit down 9 percent | Paper maker Kallio reported a third-quarter net profit of 87 million euros, down 9 percent from a year earlier and below analysts' expectations of 95 million. Revenue fell to 1.6 billion euros. The company confirmed its outlook for the full year. Shares fell 5 percent in Helsinki.",
            "Pulp prices hurt Kallio | Low pulp prices hurt Kallio's earnings between July and September, which shrank to 87 million euros, less than analysts had thought. Chief executive Outi Lehtonen left the forecast unchanged. The mill in Kotka will stand still for two weeks in December.",
            "Kallio misses expectations | Kallio missed expectations in the third quarter because of cheap pulp and a strike in Kotka. Net profit came to 87 million euros, against 96 million a year before. Lehtonen, who heads the Finnish firm, spoke of the bottom of the cycle. In Helsinki the stock lost 5 percent.",
            "Kallio stops mill in Kotka for a fortnight | Workers in Kotka learned on Thursday that their mill will stand still in December. Kallio wants to reduce stocks of pulp, after its profit shrank to 87 million euros in the third quarter. Outi Lehtonen ruled out dismissals for now.",
            "Analysts cut targets for Kallio | A day after its results, two brokers cut their targets for Kallio. The paper maker had earned 87 million euros in the third quarter. Nordea criticised the silence on prices. Outi Lehtonen's confidence in the outlook was seen as brave.",
        ],
        [
            "Vestra chief Holm to step down | Henrik Holm will step down as chief executive of turbine maker Vestra in April after nine years. The board named finance head Lone Bruun as his successor. Holm said it was time to sail around the world. Shares fell 2 percent in Copenhagen.",
            "Lone Bruun to lead Vestra | For the first time a woman will lead Vestra: Lone Bruun, now in charge of finance, follows Henrik Holm in April. Chairman Anders Krag called her the natural choice. Bruun joined the Danish firm in 2011 from Maersk.",
            "Surprise at Vestra: Holm goes | The departure of Henrik Holm surprised employees of Vestra on Friday. He had run the company for nine years. Lone Bruun, who takes over in April, wants to build a blade factory in Esbjerg. Anders Krag thanked Holm for having saved the house from ruin.",
            "Who is Lone Bruun? | She rows, she speaks Polish, and from April she will run Vestra. Lone Bruun learned shipping at Maersk before she joined the maker of turbines. Chairman Krag had talked to candidates from outside, but Henrik Holm wanted her.",
        ],
        // A central bank: a decision and a speech.
        [
            "ECB keeps rates on hold | The European Central Bank kept its deposit rate at 2 percent on Thursday, as economists had predicted. President Christine Lagarde said in Frankfurt that inflation was in a good place. The vote was unanimous. The euro rose to $1.1640.",
            "Lagarde: no hurry to move | There is no hurry to change borrowing costs, Christine Lagarde made clear after the Governing Council left the deposit rate at 2 percent. Growth of 0.2 percent had been a shade better than feared. Markets now see a cut in spring as unlikely.",
            "Deposit rate stays at 2 percent | For the third time in a row the ECB has left its deposit rate untouched at 2 percent. Inflation of 2.1 percent leaves the bank room, argued Lagarde in Frankfurt. Commerzbank expects rates to stay there throughout next year.",
            "Euro firms after ECB decision | The euro firmed to $1.1640 after the European Central Bank paused again. Traders read Christine Lagarde's words about inflation as a sign that cuts are over. The deposit rate has been at 2 percent since June.",
        ],
        [
            "Lagarde urges lawmakers to pass digital euro | European Central Bank president Christine Lagarde urged lawmakers in Brussels to pass the digital euro before summer. Europe must not depend on American cards for its payments, she told the committee. The rapporteur Fernando Navarrete remained sceptical. A pilot could begin in 2027.",
            "Digital euro: Navarrete not convinced | Fernando Navarrete, the lawmaker in charge of the digital euro, was not convinced after two hours with Christine Lagarde. He prefers a version that works offline only. The ECB president said people wanted a wallet for all payments. A pilot is planned for 2027.",
            "Cash of the future divides parliament | Will Europeans pay with a digital euro? In the European Parliament the camps are far apart. Christine Lagarde spoke of independence from Visa and Mastercard. Navarrete, a Spanish conservative, fears that deposits will leave banks. In 2027 merchants could try it.",
            "ECB wants holding limit for digital euro | The ECB wants to limit holdings of digital euros to 3,000 per person, Lagarde told the committee in Brussels. That should calm banks, which fear for their deposits. Rapporteur Navarrete asked for an offline version first. The law needs a majority before summer if the pilot is to start in 2027.",
            "Banks welcome limit for digital euro | A day after Christine Lagarde's appearance in Brussels, the banking federation welcomed the limit of 3,000 digital euros per head. Its president Sławomir Krupa still sees no need for the project. Navarrete will present his report in the spring.",
        ],
        // A government: its fall and its budget.
        [
            "French government falls | Prime minister Étienne Marchal lost a vote of confidence in the National Assembly on Monday by 331 to 214. He will hand in his resignation at the Élysée on Tuesday. The far right and the left voted together. It is the third government to fall within two years.",
            "Marchal toppled by Assembly | With 331 votes lawmakers toppled Étienne Marchal after only seven months. The prime minister had tied his fate to savings of 40 billion euros. Marine Le Pen demanded a dissolution. The president will receive Marchal on Tuesday morning.",
            "Paris without government again | France is without a government again: 331 deputies refused Étienne Marchal their confidence. Le Pen called for new elections, the Socialists for one of their own as prime minister. Berlin reacted with concern.",
            "How Marchal failed | Étienne Marchal wanted clarity and got it: only 214 deputies stood by him in the confidence vote. Socialist leader Boris Vallaud had offered a compromise on pensions until the last night. Now the president looks for a fifth prime minister.",
            "Marchal hands in resignation | Étienne Marchal handed in his resignation at the Élysée, a day after the National Assembly had brought him down with 331 votes. He remains in office until a successor is named. Boris Vallaud said that the Socialists were ready.",
        ],
        [
            "Marchal presents budget with cuts of 40 billion | French prime minister Étienne Marchal presented a budget with savings of 40 billion euros. Two public holidays will go, and pensions will not rise for a year. The deficit is to shrink to 4.6 percent. Unions announced strikes for September 18.",
            "Two holidays fewer for the French | Easter Monday and May 8 will become working days if prime minister Marchal has his way. The budget that he laid out in Paris also freezes pensions. Altogether 40 billion euros are to be saved. Sophie Binet of the CGT union called it a declaration of war.",
            "Unions call strikes against French savings | All eight unions called on people to strike on September 18 against Marchal's budget. They reject the loss of Easter Monday and the freezing of pensions. CGT leader Sophie Binet expects a million people in the streets. The government wants to save 40 billion euros.",
            "French deficit to shrink to 4.6 percent | Finance minister Éric Lombard defended the cuts in the budget: without them France would pay 100 billion in interest by 2029. The deficit should shrink from 5.4 to 4.6 percent. May 8 and Easter Monday would no longer be holidays. Pensions are frozen.",
        ],
        // Trains.
        [
            "Train derails near Zamora, 11 dead | At least 11 people were killed when a fast train from Madrid to Vigo derailed near Zamora on Friday evening. Two carriages fell down an embankment at Otero de Bodas. Transport minister Óscar Puente travelled to the place. 64 passengers were injured.",
            "Night of rescue at Otero de Bodas | Floodlights lit the embankment at Otero de Bodas where the Alvia train to Vigo came to rest. Firefighters cut passengers out of the second carriage. Eleven bodies were found by midnight, the government of Zamora said. Villagers brought blankets and broth.",
            "Spain mourns victims of Alvia crash | Three days of mourning begin in Spain after the accident of the Alvia from Madrid to Vigo. Eleven people lost their lives, 64 were hurt. Minister Puente said that the train ran at 178 km/h, below the limit at that place near Zamora. The line remains closed.",
            "Investigators find broken rail near Zamora | A broken rail is thought to have caused the derailment near Zamora in which 11 people died. The commission found the fracture 200 metres before Otero de Bodas. Adif, which owns the track, had checked it in August. Óscar Puente promised that nothing would be hidden.",
        ],
        [
            "Trains collide near Plzeň, 11 dead | Eleven people were killed when an express from Prague to Munich collided with a local train near Plzeň on Friday morning. The driver of the local train had passed a red signal at Chotěšov, police said. Transport minister Martin Kupka travelled to the place. 47 passengers were injured.",
            "Red signal overlooked at Chotěšov | Why did the driver pass a red signal at Chotěšov? That is what Czech police ask after the collision of the Prague to Munich express with a regional train. The driver, 28, is among the eleven dead. Eight of the wounded were flown to Regensburg.",
            "Munich express hits local train | The Western Express to Munich hit a local train head-on between Plzeň and Domažlice. Eleven people died, among them both drivers. Kupka, the minister, pointed to a safety system that should have been installed there two years ago.",
            "Czech railway speeds up safety system | After the collision at Chotěšov with 11 dead, Czech railways will install the European safety system between Plzeň and the border by summer. Martin Kupka found 900 million crowns for it. Police said the driver had been on duty for eleven hours.",
            "Last victim of Chotěšov identified | Police in Plzeň identified the last of eleven victims of the collision at Chotěšov: a student from Regensburg on the way home from Prague. Mayor Roman Zarzycký opened a book of condolence. The line is in use again at reduced speed.",
        ],
        // A cup: two matches of one team.
        [
            "Rovers beat Fenwick in shoot-out | Calder Rovers reached the semi-finals of the Northern Cup on Wednesday after a 5-4 shoot-out against Fenwick Town. Goalkeeper Ilan Duarte saved twice. In 120 minutes nobody had scored. Coach Mags Whelan hugged everyone in reach.",
            "Duarte the hero of Calder | Ilan Duarte is the hero of Calder Rovers. In the shoot-out against Fenwick Town he guessed right at the third and the fifth kick. Before that he had been bored, he said, for Fenwick hardly shot. Whelan's team is among the last four of the Northern Cup.",
            "Fenwick out on penalties | Fenwick Town are out of the Northern Cup after Josh Penhale and Eric Sow failed from the spot at Calder. It had been goalless. Manager Ray Stobbart refused to blame them. For Rovers, Duarte made both saves.",
            "Goalless, then drama | For two hours little happened in Calder. Then came penalties, and Rovers won 5-4. Penhale hit the gloves of Duarte, as did Sow. Fenwick's Stobbart spoke of a lottery, Mags Whelan of practice.",
        ],
        [
            "Rovers beat Sandleigh to reach final | Calder Rovers reached the final of the Northern Cup on Saturday after a 3-1 win at Sandleigh Athletic. Striker Kofi Brandt scored twice. Goalkeeper Ilan Duarte had a quiet afternoon. Coach Mags Whelan sat down in the grass and wept.",
            "Brandt shoots Calder into final | Two goals by Kofi Brandt and one by Lewis Orme took Calder Rovers to the final. Sandleigh Athletic had led through Tim Aske. It is the first final in 61 years, and Mags Whelan's first ever.",
            "Sandleigh's dream is over | Sandleigh Athletic led at half-time and lost 3-1. After Tim Aske's goal they were too deep, their captain said. Kofi Brandt needed eleven minutes to turn the match around. Rovers will meet Holm Abbey in the final.",
            "61 years of waiting end at Sandleigh | Grandfathers cried among 4,000 travelling fans of Calder Rovers: the last final was 61 years ago. Brandt's brace and a header by Orme turned Aske's early goal into a footnote. Holm Abbey wait in the final of the Northern Cup.",
        ],
        [
            "Explosion at Izola fireworks plant kills 4 | Four workers died in an explosion at a fireworks plant in Izola in Slovenia on Tuesday. The blast broke windows three kilometres away. Owner Piromag had passed an inspection in October. Firefighters from Koper let the ruins burn out.",
            "Blast heard across the bay | People in Trieste heard the blast across the bay: in Izola a plant that makes fireworks blew up. Four employees of Piromag were killed, mayor Milan Bogatič said. Roofs were torn off in the neighbourhood of Jagodje.",
            "Four dead in Slovenian fireworks plant | An explosion in the mixing room of Piromag in Izola killed four people, the youngest of them 19. Firemen from Koper kept away for hours because of the powder. In Jagodje a kindergarten was damaged, luckily before it opened.",
            "Slovenia to review fireworks makers | After the death of four workers at Piromag in Izola, Slovenia will inspect all makers of fireworks. Minister Boštjan Poklukar spoke at the gate in Jagodje. Mayor Bogatič wants the plant to move away from houses.",
        ],
    ]
}
