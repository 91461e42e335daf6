/// Heads of state and government, foreign and defence ministers and other much reported people of Europe and North America.
///
/// A line: id | country or organisation | roles | names. A role is a PLOVER sector, a title, and `FROM..UNTIL` where it is known; outside of all
/// of them the person is one of the elites (`ELI`). `!` before a name: the family name alone is enough. `^` gives a family name that counts only
/// where the full name stands in the same article; without it that is the last word of the first name. Facts as of the date of the first line.
enum PersonTableEurope {
    static let text: StaticString = """
        @as_of 2025-10-31
        trump|USA|GOV president 2017-01-20..2021-01-20; GOV president 2025-01-20..|!Donald Trump; Donald J. Trump; Donald John Trump
        vance|USA|LEG senator 2023-01-03..2025-01-10; GOV vice president 2025-01-20..|!JD Vance; J.D. Vance; J. D. Vance
        rubio|USA|LEG senator 2011-01-03..2025-01-20; GOV secretary of state 2025-01-21..|!Marco Rubio
        hegseth|USA|GOV defense secretary 2025-01-25..|!Pete Hegseth
        bessent|USA|GOV treasury secretary 2025-01-28..|!Scott Bessent
        bondi|USA|GOV attorney general 2025-02-05..|Pam Bondi
        noem|USA|GOV homeland security secretary 2025-01-25..|Kristi Noem
        lutnick|USA|GOV commerce secretary 2025-02-21..|!Howard Lutnick
        gabbard|USA|SPY director of national intelligence 2025-02-12..|Tulsi Gabbard
        ratcliffe|USA|SPY director 2025-01-23..|John Ratcliffe
        patel-kash|USA|COP director 2025-02-21..|Kash Patel
        witkoff|USA|GOV envoy 2025-01-20..|!Steve Witkoff
        kellogg|USA|GOV envoy 2025-01-20..|Keith Kellogg
        leavitt|USA|GOV press secretary 2025-01-20..|Karoline Leavitt
        waltz|USA|GOV national security adviser 2025-01-20..2025-05-01; GOV ambassador 2025-09-20..|Mike Waltz; Michael Waltz
        johnson-mike|USA|LEG speaker 2023-10-25..|Mike Johnson
        thune|USA|LEG majority leader 2025-01-03..|John Thune
        schumer|USA|LEG minority leader|!Chuck Schumer
        mcconnell|USA|LEG senator|Mitch McConnell
        jeffries|USA|LEG minority leader 2023-01-03..|Hakeem Jeffries
        pelosi|USA|LEG representative|!Nancy Pelosi
        graham-lindsey|USA|LEG senator|Lindsey Graham
        cruz-ted|USA|LEG senator|Ted Cruz
        sanders-bernie|USA|LEG senator|Bernie Sanders
        cornyn|USA|LEG senator|John Cornyn
        powell|USA|GOV chair 2018-02-05..|Jerome Powell
        roberts-john|USA|JUD chief justice|John Roberts
        newsom|USA|GOV governor 2019-01-07..|Gavin Newsom
        abbott-greg|USA|GOV governor 2015-01-20..|Greg Abbott
        desantis|USA|GOV governor 2019-01-08..|!Ron DeSantis
        hochul|USA|GOV governor 2021-08-24..|Kathy Hochul
        harris-kamala|USA|LEG senator 2017-01-03..2021-01-18; GOV vice president 2021-01-20..2025-01-20|Kamala Harris
        biden|USA|GOV vice president 2009-01-20..2017-01-20; GOV president 2021-01-20..2025-01-20|!Joe Biden; Joseph Biden; Joseph R. Biden
        blinken|USA|GOV secretary of state 2021-01-26..2025-01-20|!Antony Blinken; Anthony Blinken
        austin-lloyd|USA|GOV defense secretary 2021-01-22..2025-01-20|Lloyd Austin
        sullivan-jake|USA|GOV national security adviser 2021-01-20..2025-01-20|Jake Sullivan
        yellen|USA|GOV treasury secretary 2021-01-26..2025-01-20|Janet Yellen
        garland|USA|GOV attorney general 2021-03-11..2025-01-20|Merrick Garland
        pence|USA|GOV vice president 2017-01-20..2021-01-20|!Mike Pence
        pompeo|USA|GOV secretary of state 2018-04-26..2021-01-20|!Mike Pompeo
        tillerson|USA|GOV secretary of state 2017-02-01..2018-03-31|!Rex Tillerson
        mattis|USA|GOV defense secretary 2017-01-20..2019-01-01|James Mattis; Jim Mattis
        bolton-john|USA|GOV national security adviser 2018-04-09..2019-09-10|John Bolton
        haley|USA|GOV ambassador 2017-01-27..2018-12-31|Nikki Haley
        obama|USA|LEG senator 2005-01-03..2008-11-16; GOV president 2009-01-20..2017-01-20|!Barack Obama
        kerry|USA|LEG senator 1985-01-02..2013-02-01; GOV secretary of state 2013-02-01..2017-01-20|!John Kerry
        clinton-hillary|USA|LEG senator 2001-01-03..2009-01-21; GOV secretary of state 2009-01-21..2013-02-01|Hillary Clinton; Hillary Rodham Clinton
        clinton-bill|USA|GOV president 1993-01-20..2001-01-20|Bill Clinton
        bush|USA|GOV president 2001-01-20..2009-01-20|George W. Bush; George W Bush; George Bush
        cheney|USA|GOV vice president 2001-01-20..2009-01-20|Dick Cheney
        rice-condoleezza|USA|GOV secretary of state 2005-01-26..2009-01-20|Condoleezza Rice
        powell-colin|USA|GOV secretary of state 2001-01-20..2005-01-26|Colin Powell
        rumsfeld|USA|GOV defense secretary 2001-01-20..2006-12-18|!Donald Rumsfeld
        gates-robert|USA|GOV defense secretary 2006-12-18..2011-07-01|Robert Gates
        panetta|USA|GOV defense secretary 2011-07-01..2013-02-27|!Leon Panetta
        hagel|USA|GOV defense secretary 2013-02-27..2015-02-17|Chuck Hagel
        carter-ashton|USA|GOV defense secretary 2015-02-17..2017-01-20|Ashton Carter; Ash Carter
        carter-jimmy|USA|GOV president 1977-01-20..1981-01-20|Jimmy Carter
        reagan|USA|GOV president 1981-01-20..1989-01-20|Ronald Reagan
        musk|USA|BUS chief executive|!Elon Musk
        bezos|USA|BUS founder|!Jeff Bezos
        zuckerberg|USA|BUS chief executive|!Mark Zuckerberg
        gates-bill|USA|BUS founder|Bill Gates
        altman|USA|BUS chief executive|Sam Altman
        cook-tim|USA|BUS chief executive|Tim Cook
        huang-jensen|USA|BUS chief executive|Jensen Huang
        pichai|USA|BUS chief executive|Sundar Pichai
        nadella|USA|BUS chief executive|Satya Nadella
        starmer|GBR|GOV prime minister 2024-07-05..|!Keir Starmer; Sir Keir Starmer
        lammy|GBR|GOV foreign secretary 2024-07-05..2025-09-05; GOV deputy prime minister 2025-09-05..|!David Lammy
        cooper-yvette|GBR|GOV home secretary 2024-07-05..2025-09-05; GOV foreign secretary 2025-09-05..|Yvette Cooper
        healey|GBR|GOV defence secretary 2024-07-05..|John Healey
        reeves|GBR|GOV chancellor 2024-07-05..|Rachel Reeves
        mahmood-shabana|GBR|GOV home secretary 2025-09-05..|Shabana Mahmood
        badenoch|GBR|OPP leader 2024-11-02..|!Kemi Badenoch
        farage|GBR|LEG leader|!Nigel Farage
        swinney|GBR|GOV first minister 2024-05-07..|John Swinney
        charles-iii|GBR|GOV king 2022-09-08..|King Charles; Charles III; King Charles III; ^King Charles
        william-prince|GBR|ELI prince|Prince William; ^Prince William
        sunak|GBR|GOV chancellor 2020-02-13..2022-07-05; GOV prime minister 2022-10-25..2024-07-05|!Rishi Sunak
        truss|GBR|GOV foreign secretary 2021-09-15..2022-09-06; GOV prime minister 2022-09-06..2022-10-25|Liz Truss
        johnson-boris|GBR|GOV foreign secretary 2016-07-13..2018-07-09; GOV prime minister 2019-07-24..2022-09-06|Boris Johnson
        may-theresa|GBR|GOV home secretary 2010-05-12..2016-07-13; GOV prime minister 2016-07-13..2019-07-24|Theresa May
        cameron|GBR|GOV prime minister 2010-05-11..2016-07-13; GOV foreign secretary 2023-11-13..2024-07-05|David Cameron; Lord Cameron
        brown-gordon|GBR|GOV prime minister 2007-06-27..2010-05-11|Gordon Brown
        blair|GBR|GOV prime minister 1997-05-02..2007-06-27|Tony Blair
        corbyn|GBR|LEG leader|!Jeremy Corbyn
        braverman|GBR|GOV home secretary 2022-10-25..2023-11-13|!Suella Braverman
        cleverly|GBR|GOV foreign secretary 2022-09-06..2023-11-13|James Cleverly
        hague|GBR|GOV foreign secretary 2010-05-12..2014-07-14|William Hague
        hammond|GBR|GOV foreign secretary 2014-07-15..2016-07-13|Philip Hammond
        macron|FRA|GOV president 2017-05-14..|!Emmanuel Macron
        barrot|FRA|GOV foreign minister 2024-09-21..|Jean-Noel Barrot
        lecornu|FRA|GOV defence minister 2022-05-20..2025-09-09; GOV prime minister 2025-09-09..|!Sebastien Lecornu
        vautrin|FRA|GOV defence minister 2025-10-12..|Catherine Vautrin
        bayrou|FRA|GOV prime minister 2024-12-13..2025-09-09|!Francois Bayrou
        barnier|FRA|GOV prime minister 2024-09-05..2024-12-13|Michel Barnier
        attal|FRA|GOV prime minister 2024-01-09..2024-09-05|Gabriel Attal
        le-pen|FRA|OPP leader|!Marine Le Pen; ^Le Pen
        bardella|FRA|OPP leader|!Jordan Bardella
        melenchon|FRA|OPP leader|Jean-Luc Melenchon; ^Melenchon
        hollande|FRA|GOV president 2012-05-15..2017-05-14|!Francois Hollande
        sarkozy|FRA|GOV president 2007-05-16..2012-05-15|!Nicolas Sarkozy
        chirac|FRA|GOV president 1995-05-17..2007-05-16|!Jacques Chirac
        fabius|FRA|GOV foreign minister 2012-05-16..2016-02-11|Laurent Fabius
        le-drian|FRA|GOV defence minister 2012-05-16..2017-05-10; GOV foreign minister 2017-05-17..2022-05-20|Jean-Yves Le Drian; ^Le Drian
        darmanin|FRA|GOV interior minister 2020-07-06..2024-09-21; GOV justice minister 2024-12-23..|!Gerald Darmanin
        merz|DEU|OPP leader 2022-01-31..2025-05-06; GOV chancellor 2025-05-06..|!Friedrich Merz
        wadephul|DEU|GOV foreign minister 2025-05-06..|!Johann Wadephul
        pistorius-boris|DEU|GOV defence minister 2023-01-19..|Boris Pistorius
        klingbeil|DEU|GOV finance minister 2025-05-06..|Lars Klingbeil
        dobrindt|DEU|GOV interior minister 2025-05-06..|Alexander Dobrindt
        steinmeier|DEU|GOV foreign minister 2013-12-17..2017-01-27; GOV president 2017-03-19..|!Frank-Walter Steinmeier
        scholz|DEU|GOV finance minister 2018-03-14..2021-12-08; GOV chancellor 2021-12-08..2025-05-06|!Olaf Scholz
        merkel|DEU|GOV chancellor 2005-11-22..2021-12-08|!Angela Merkel
        baerbock|DEU|GOV foreign minister 2021-12-08..2025-05-06|!Annalena Baerbock
        habeck|DEU|GOV economy minister 2021-12-08..2025-05-06|Robert Habeck
        schroeder|DEU|GOV chancellor 1998-10-27..2005-11-22|Gerhard Schroeder; Gerhard Schröder
        weidel|DEU|OPP leader|Alice Weidel
        meloni|ITA|GOV prime minister 2022-10-22..|!Giorgia Meloni
        tajani|ITA|GOV foreign minister 2022-10-22..|Antonio Tajani
        crosetto|ITA|GOV defence minister 2022-10-22..|Guido Crosetto
        salvini|ITA|GOV deputy prime minister 2022-10-22..|!Matteo Salvini
        mattarella|ITA|GOV president 2015-02-03..|!Sergio Mattarella
        draghi|ITA|GOV prime minister 2021-02-13..2022-10-22|!Mario Draghi
        conte|ITA|GOV prime minister 2018-06-01..2021-02-13|Giuseppe Conte
        renzi|ITA|GOV prime minister 2014-02-22..2016-12-12|!Matteo Renzi
        monti|ITA|GOV prime minister 2011-11-16..2013-04-28|Mario Monti
        berlusconi|ITA|GOV prime minister 2008-05-08..2011-11-16|!Silvio Berlusconi
        sanchez-pedro|ESP|GOV prime minister 2018-06-02..|Pedro Sanchez
        albares|ESP|GOV foreign minister 2021-07-12..|Jose Manuel Albares
        robles|ESP|GOV defence minister 2018-06-07..|Margarita Robles
        felipe-vi|ESP|GOV king 2014-06-19..|King Felipe; King Felipe VI; Felipe VI; ^King Felipe
        rajoy|ESP|GOV prime minister 2011-12-21..2018-06-02|!Mariano Rajoy
        puigdemont|ESP|OPP leader|!Carles Puigdemont
        montenegro-luis|PRT|GOV prime minister 2024-04-02..|Luis Montenegro
        rebelo-de-sousa|PRT|GOV president 2016-03-09..2026-03-09|Marcelo Rebelo de Sousa; ^Rebelo de Sousa
        rangel|PRT|GOV foreign minister 2024-04-02..|Paulo Rangel
        schoof|NLD|GOV prime minister 2024-07-02..|Dick Schoof
        wilders|NLD|LEG leader|!Geert Wilders
        brekelmans|NLD|GOV defence minister 2024-07-02..|Ruben Brekelmans
        de-wever|BEL|GOV prime minister 2025-02-03..|Bart De Wever; ^De Wever
        prevot|BEL|GOV foreign minister 2025-02-03..|Maxime Prevot
        francken|BEL|GOV defence minister 2025-02-03..|Theo Francken
        frieden|LUX|GOV prime minister 2023-11-17..|Luc Frieden
        stocker|AUT|GOV chancellor 2025-03-03..|Christian Stocker
        meinl-reisinger|AUT|GOV foreign minister 2025-03-03..|Beate Meinl-Reisinger; ^Meinl-Reisinger
        van-der-bellen|AUT|GOV president 2017-01-26..|Alexander Van der Bellen; ^Van der Bellen
        cassis|CHE|GOV foreign minister 2017-11-01..|Ignazio Cassis
        keller-sutter|CHE|GOV president 2025-01-01..2025-12-31|Karin Keller-Sutter; ^Keller-Sutter
        tusk|POL|GOV prime minister 2023-12-13..|!Donald Tusk
        sikorski|POL|GOV foreign minister 2023-12-13..|!Radoslaw Sikorski; Radek Sikorski
        kosiniak-kamysz|POL|GOV defence minister 2023-12-13..|Wladyslaw Kosiniak-Kamysz; ^Kosiniak-Kamysz
        nawrocki|POL|GOV president 2025-08-06..|!Karol Nawrocki
        duda|POL|GOV president 2015-08-06..2025-08-06|Andrzej Duda
        kaczynski|POL|OPP leader|!Jaroslaw Kaczynski
        morawiecki|POL|GOV prime minister 2017-12-11..2023-12-13|!Mateusz Morawiecki
        pavel|CZE|GOV president 2023-03-09..|Petr Pavel
        fiala|CZE|GOV prime minister 2021-12-17..|Petr Fiala
        lipavsky|CZE|GOV foreign minister 2021-12-17..|Jan Lipavsky
        babis|CZE|GOV prime minister 2017-12-06..2021-12-17; OPP leader 2021-12-17..|!Andrej Babis
        fico|SVK|GOV prime minister 2023-10-25..|!Robert Fico
        pellegrini|SVK|GOV president 2024-06-15..|Peter Pellegrini
        blanar|SVK|GOV foreign minister 2023-10-25..|Juraj Blanar
        orban|HUN|GOV prime minister 2010-05-29..|!Viktor Orban
        szijjarto|HUN|GOV foreign minister 2014-09-23..|!Peter Szijjarto
        magyar-peter|HUN|OPP leader|Peter Magyar
        dan-nicusor|ROU|GOV president 2025-05-26..|Nicusor Dan
        bolojan|ROU|GOV prime minister 2025-06-23..|Ilie Bolojan
        iohannis|ROU|GOV president 2014-12-21..2025-02-12|!Klaus Iohannis
        georgescu-calin|ROU|OPP candidate|Calin Georgescu
        radev|BGR|GOV president 2017-01-22..|Rumen Radev
        zhelyazkov|BGR|GOV prime minister 2025-01-16..|Rosen Zhelyazkov
        mitsotakis|GRC|GOV prime minister 2023-06-26..|!Kyriakos Mitsotakis
        gerapetritis|GRC|GOV foreign minister 2023-06-27..|George Gerapetritis; Giorgos Gerapetritis
        dendias|GRC|GOV foreign minister 2019-07-09..2023-05-26; GOV defence minister 2023-06-27..|Nikos Dendias
        tsipras|GRC|GOV prime minister 2015-09-21..2019-07-08|!Alexis Tsipras
        christodoulides|CYP|GOV president 2023-02-28..|!Nikos Christodoulides
        kombos|CYP|GOV foreign minister 2023-03-01..|Constantinos Kombos
        abela|MLT|GOV prime minister 2020-01-13..|Robert Abela
        martin-micheal|IRL|GOV prime minister 2025-01-23..|Micheal Martin
        harris-simon|IRL|GOV prime minister 2024-04-09..2025-01-23; GOV foreign minister 2025-01-23..|Simon Harris
        varadkar|IRL|GOV prime minister 2017-06-14..2020-06-27; GOV prime minister 2022-12-17..2024-04-09|!Leo Varadkar
        kristersson|SWE|GOV prime minister 2022-10-18..|!Ulf Kristersson
        stenergard|SWE|GOV foreign minister 2024-09-10..|Maria Malmer Stenergard; ^Malmer Stenergard; ^Stenergard
        jonson-pal|SWE|GOV defence minister 2022-10-18..|Pal Jonson
        store|NOR|GOV prime minister 2021-10-14..|Jonas Gahr Store; Jonas Gahr Støre; ^Gahr Store; ^Store
        eide|NOR|GOV foreign minister 2023-10-16..|Espen Barth Eide; ^Eide; ^Barth Eide
        frederiksen|DNK|GOV prime minister 2019-06-27..|!Mette Frederiksen
        lokke-rasmussen|DNK|GOV foreign minister 2022-12-15..|Lars Lokke Rasmussen; ^Lokke Rasmussen; ^Rasmussen; ^Lokke
        lund-poulsen|DNK|GOV defence minister 2023-08-22..|Troels Lund Poulsen; ^Lund Poulsen; ^Poulsen
        nielsen-jens|GRL|GOV prime minister 2025-04-07..|Jens-Frederik Nielsen; ^Nielsen
        stubb|FIN|GOV president 2024-03-01..|!Alexander Stubb
        orpo|FIN|GOV prime minister 2023-06-20..|Petteri Orpo
        valtonen|FIN|GOV foreign minister 2023-06-20..|Elina Valtonen
        hakkanen|FIN|GOV defence minister 2023-06-20..|Antti Hakkanen
        niinisto|FIN|GOV president 2012-03-01..2024-03-01|!Sauli Niinisto
        marin-sanna|FIN|GOV prime minister 2019-12-10..2023-06-20|Sanna Marin
        frostadottir|ISL|GOV prime minister 2024-12-21..|Kristrun Frostadottir
        michal|EST|GOV prime minister 2024-07-23..|Kristen Michal
        tsahkna|EST|GOV foreign minister 2023-04-17..|Margus Tsahkna
        pevkur|EST|GOV defence minister 2022-07-18..|Hanno Pevkur
        karis|EST|GOV president 2021-10-11..|Alar Karis
        silina|LVA|GOV prime minister 2023-09-15..|Evika Silina
        braze|LVA|GOV foreign minister 2024-04-19..|Baiba Braze
        rinkevics|LVA|GOV president 2023-07-08..|Edgars Rinkevics
        nauseda|LTU|GOV president 2019-07-12..|!Gitanas Nauseda
        budrys|LTU|GOV foreign minister 2024-12-12..|Kestutis Budrys
        landsbergis|LTU|GOV foreign minister 2020-12-11..2024-12-12|Gabrielius Landsbergis
        zelensky|UKR|GOV president 2019-05-20..|Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Volodymyr Zelenskyi; Vladimir Zelensky; Vladimir Zelenskiy; Zelensky; Zelenskyy; Zelenskiy; Zelenskyi
        svyrydenko|UKR|GOV economy minister 2021-11-04..2025-07-17; GOV prime minister 2025-07-17..|!Yulia Svyrydenko; Yuliia Svyrydenko
        shmyhal|UKR|GOV prime minister 2020-03-04..2025-07-17; GOV defence minister 2025-07-17..|!Denys Shmyhal
        sybiha|UKR|GOV foreign minister 2024-09-05..|!Andrii Sybiha; Andriy Sybiha; Andrii Sybiga
        umerov|UKR|GOV defence minister 2023-09-06..2025-07-17; GOV secretary 2025-07-18..|!Rustem Umerov
        yermak|UKR|GOV chief of staff 2020-02-11..|!Andriy Yermak; Andrii Yermak
        syrskyi|UKR|MIL commander 2024-02-08..|!Oleksandr Syrskyi; Oleksandr Syrskyy; Oleksandr Syrsky
        zaluzhny|UKR|MIL commander 2021-07-27..2024-02-08; GOV ambassador 2024-05-09..|Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Valerii Zaluzhny; ^Zaluzhnyi; ^Zaluzhny
        budanov|UKR|SPY chief 2020-08-05..|!Kyrylo Budanov
        kuleba|UKR|GOV foreign minister 2020-03-04..2024-09-05|!Dmytro Kuleba
        reznikov|UKR|GOV defence minister 2021-11-04..2023-09-05|Oleksii Reznikov
        poroshenko|UKR|GOV president 2014-06-07..2019-05-20; OPP leader 2019-05-20..|!Petro Poroshenko
        yanukovych|UKR|GOV president 2010-02-25..2014-02-22|!Viktor Yanukovych; Viktor Yanukovich; Yanukovich
        tymoshenko|UKR|OPP leader|!Yulia Tymoshenko
        klitschko|UKR|GOV mayor|Vitali Klitschko; Vitaliy Klitschko
        stefanishyna|UKR|GOV ambassador 2025-08-27..|Olha Stefanishyna
        putin|RUS|GOV president|!Vladimir Putin; Vladimir V. Putin
        mishustin|RUS|GOV prime minister 2020-01-16..|!Mikhail Mishustin
        lavrov|RUS|GOV foreign minister 2004-03-09..|!Sergei Lavrov; Sergey Lavrov; Sergej Lavrov
        belousov|RUS|GOV defence minister 2024-05-14..|Andrei Belousov; Andrey Belousov
        shoigu|RUS|GOV defence minister 2012-11-06..2024-05-12; GOV secretary 2024-05-12..|!Sergei Shoigu; Sergey Shoigu
        peskov|RUS|GOV spokesman|!Dmitry Peskov; Dmitri Peskov
        zakharova|RUS|GOV spokeswoman|!Maria Zakharova
        medvedev|RUS|GOV president 2008-05-07..2012-05-07; GOV prime minister 2012-05-08..2020-01-16; GOV deputy chairman 2020-01-16..|Dmitry Medvedev; Dmitri Medvedev
        ryabkov|RUS|GOV deputy foreign minister|!Sergei Ryabkov; Sergey Ryabkov
        ushakov|RUS|GOV aide|Yuri Ushakov; Yury Ushakov
        medinsky|RUS|GOV aide|Vladimir Medinsky
        dmitriev-kirill|RUS|GOV envoy 2025-02-23..|Kirill Dmitriev
        gerasimov|RUS|MIL chief 2012-11-09..|Valery Gerasimov
        nebenzya|RUS|GOV ambassador 2017-07-27..|Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia; ^Nebenzya; ^Nebenzia
        patrushev|RUS|GOV secretary 2008-05-12..2024-05-12; GOV aide 2024-05-14..|Nikolai Patrushev
        kadyrov|RUS|GOV head|!Ramzan Kadyrov
        prigozhin|RUS|PRM leader ..2023-08-23|!Yevgeny Prigozhin
        navalny|RUS|OPP leader ..2024-02-16|!Alexei Navalny; Alexey Navalny; Aleksei Navalny
        navalnaya|RUS|OPP leader|Yulia Navalnaya
        yeltsin|RUS|GOV president 1991-07-10..1999-12-31|!Boris Yeltsin
        gorbachev|RUS|GOV president 1990-03-15..1991-12-25|!Mikhail Gorbachev
        kirill-patriarch|RUS|REL patriarch|Patriarch Kirill; ^Patriarch Kirill
        lukashenko|BLR|GOV president 1994-07-20..|!Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenka
        ryzhenkov|BLR|GOV foreign minister 2024-06-27..|Maxim Ryzhenkov
        tsikhanouskaya|BLR|OPP leader|!Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; Tikhanovskaya
        sandu|MDA|GOV president 2020-12-24..|Maia Sandu
        recean|MDA|GOV prime minister 2023-02-16..|Dorin Recean
        kobakhidze|GEO|GOV prime minister 2024-02-08..|!Irakli Kobakhidze
        kavelashvili|GEO|GOV president 2024-12-29..|Mikheil Kavelashvili
        zourabichvili|GEO|GOV president 2018-12-16..2024-12-29; OPP leader 2024-12-29..|!Salome Zourabichvili; Salome Zurabishvili
        saakashvili|GEO|GOV president 2008-01-20..2013-11-17; OPP leader 2013-11-17..|!Mikheil Saakashvili; Mikhail Saakashvili
        ivanishvili|GEO|PTY founder|!Bidzina Ivanishvili
        pashinyan|ARM|GOV prime minister 2018-05-08..|!Nikol Pashinyan
        mirzoyan|ARM|GOV foreign minister 2021-08-19..|Ararat Mirzoyan
        aliyev|AZE|GOV president 2003-10-31..|!Ilham Aliyev
        bayramov|AZE|GOV foreign minister 2020-07-16..|Jeyhun Bayramov
        vucic|SRB|GOV prime minister 2014-04-27..2017-05-31; GOV president 2017-05-31..|!Aleksandar Vucic
        djuric-marko|SRB|GOV foreign minister 2024-05-02..|Marko Djuric
        milosevic|SRB|GOV president ..2000-10-07|!Slobodan Milosevic
        kurti|XKX|GOV prime minister 2021-03-22..|Albin Kurti
        osmani|XKX|GOV president 2021-04-06..|Vjosa Osmani
        thaci|XKX|GOV president 2016-04-07..2020-11-05|Hashim Thaci
        dodik|BIH|GOV president|!Milorad Dodik
        karadzic|BIH|GOV president ..1996-07-19|!Radovan Karadzic
        mladic|BIH|MIL commander ..1996-11-08|!Ratko Mladic
        spajic|MNE|GOV prime minister 2023-10-31..|Milojko Spajic
        mickoski|MKD|GOV prime minister 2024-06-23..|Hristijan Mickoski
        rama-edi|ALB|GOV prime minister 2013-09-15..|Edi Rama
        plenkovic|HRV|GOV prime minister 2016-10-19..|!Andrej Plenkovic
        milanovic|HRV|GOV president 2020-02-19..|Zoran Milanovic
        golob|SVN|GOV prime minister 2022-06-01..|Robert Golob
        fajon|SVN|GOV foreign minister 2022-06-01..|Tanja Fajon
        carney|CAN|GOV prime minister 2025-03-14..|Mark Carney
        anand-anita|CAN|GOV foreign minister 2025-05-13..|Anita Anand
        mcguinty|CAN|GOV defence minister 2025-05-13..|David McGuinty
        joly|CAN|GOV foreign minister 2021-10-26..2025-05-13|Melanie Joly
        freeland|CAN|GOV deputy prime minister 2019-11-20..2024-12-16|Chrystia Freeland
        trudeau|CAN|GOV prime minister 2015-11-04..2025-03-14|Justin Trudeau
        harper|CAN|GOV prime minister 2006-02-06..2015-11-04|Stephen Harper
        poilievre|CAN|OPP leader 2022-09-10..|!Pierre Poilievre
        baird|CAN|GOV foreign minister 2011-05-18..2015-02-03|John Baird
        bernier|CAN|PTY leader|Maxime Bernier
        ford-doug|CAN|GOV premier 2018-06-29..|Doug Ford
        leo-xiv|VAT|REL pope 2025-05-08..|Pope Leo; Pope Leo XIV; Leo XIV; ^Pope Leo
        francis-pope|VAT|REL pope 2013-03-13..2025-04-21|Pope Francis; ^Pope Francis
        benedict-xvi|VAT|REL pope 2005-04-19..2013-02-28|Pope Benedict XVI; Pope Benedict; Benedict XVI; ^Pope Benedict
        parolin|VAT|REL secretary of state 2013-10-15..|Pietro Parolin
        guterres|ORG:UN|GOV secretary general 2017-01-01..2026-12-31|!Antonio Guterres
        ban-ki-moon|ORG:UN|GOV secretary general 2007-01-01..2016-12-31|Ban Ki-moon; ^Ban
        annan|ORG:UN|GOV secretary general 1997-01-01..2006-12-31|Kofi Annan
        turk-volker|ORG:UN|GOV high commissioner 2022-10-17..|Volker Turk; Volker Türk; ^Turk; ^Türk
        grandi|ORG:UNHCR|GOV high commissioner 2016-01-01..2025-12-31|Filippo Grandi
        fletcher-tom|ORG:OCHA|GOV chief 2024-11-18..|Tom Fletcher
        dujarric|ORG:UN|GOV spokesman|Stephane Dujarric
        lazzarini|ORG:UNRWA|GOV commissioner general 2020-04-01..|Philippe Lazzarini
        pedersen-geir|ORG:UN|GOV envoy|Geir Pedersen
        grundberg|ORG:UN|GOV envoy|Hans Grundberg
        albanese-francesca|ORG:UN|GOV rapporteur|Francesca Albanese
        mccain-cindy|ORG:WFP|GOV director 2023-04-05..|Cindy McCain
        russell-catherine|ORG:UNICEF|GOV director 2022-02-01..|Catherine Russell
        tedros|ORG:WHO|GOV director general 2017-07-01..|Tedros Adhanom Ghebreyesus; ^Tedros; ^Ghebreyesus; Tedros Adhanom
        grossi|ORG:IAEA|GOV director general 2019-12-03..|!Rafael Grossi; Rafael Mariano Grossi
        khan-karim|ORG:ICC|JUD prosecutor 2021-06-16..|Karim Khan
        okonjo-iweala|ORG:WTO|GOV director general 2021-03-01..|Ngozi Okonjo-Iweala; ^Okonjo-Iweala
        georgieva|ORG:IMF|GOV managing director 2019-10-01..|!Kristalina Georgieva
        banga|ORG:World Bank|GOV president 2023-06-02..|Ajay Banga
        lagarde|ORG:ECB|GOV president 2019-11-01..|!Christine Lagarde
        rutte|ORG:NATO|GOV secretary general 2024-10-01..|!Mark Rutte
        stoltenberg|ORG:NATO|GOV secretary general 2014-10-01..2024-10-01|!Jens Stoltenberg
        rasmussen-anders|ORG:NATO|GOV secretary general 2009-08-01..2014-09-30|Anders Fogh Rasmussen; ^Fogh Rasmussen; ^Rasmussen
        grynkewich|ORG:NATO|MIL commander 2025-07-04..|Alexus Grynkewich
        von-der-leyen|ORG:EU|GOV president 2019-12-01..|Ursula von der Leyen; von der Leyen; Von der Leyen
        costa-antonio|ORG:EU|GOV president 2024-12-01..|Antonio Costa
        kallas|ORG:EU|GOV foreign policy chief 2024-12-01..|!Kaja Kallas
        metsola|ORG:EU|LEG president 2022-01-18..|!Roberta Metsola
        borrell|ORG:EU|GOV foreign policy chief 2019-12-01..2024-12-01|!Josep Borrell
        mogherini|ORG:EU|GOV foreign policy chief 2014-11-01..2019-12-01|!Federica Mogherini
        ashton-catherine|ORG:EU|GOV foreign policy chief 2009-12-01..2014-11-01|Catherine Ashton
        michel-charles|ORG:EU|GOV president 2019-12-01..2024-12-01|Charles Michel
        juncker|ORG:EU|GOV president 2014-11-01..2019-12-01|!Jean-Claude Juncker
        barroso|ORG:EU|GOV president 2004-11-22..2014-11-01|!Jose Manuel Barroso
        sefcovic|ORG:EU|GOV commissioner|Maros Sefcovic
        kubilius|ORG:EU|GOV commissioner 2024-12-01..|Andrius Kubilius
        kos-marta|ORG:EU|GOV commissioner 2024-12-01..|Marta Kos
        dombrovskis|ORG:EU|GOV commissioner|Valdis Dombrovskis
        sinirlioglu|ORG:OSCE|GOV secretary general 2024-12-20..|Feridun Sinirlioglu
        cormann|ORG:OECD|GOV secretary general 2021-06-01..|Mathias Cormann
        berset|ORG:Council of Europe|GOV secretary general 2024-09-18..|Alain Berset
        birol|ORG:IEA|GOV director 2015-09-01..|Fatih Birol
        infantino|ORG:FIFA|SOC president 2016-02-26..|Gianni Infantino
        coventry|ORG:IOC|SOC president 2025-06-23..|Kirsty Coventry
        """
}
