/// The same for Asia, the Pacific, the Middle East, Africa and Latin America. See `PersonTableEurope`.
enum PersonTableWorld {
    static let text: StaticString = """
        @as_of 2025-10-31
        xi|CHN|GOV president 2013-03-14..|Xi Jinping; =Xi; ^Xi
        li-qiang|CHN|GOV premier 2023-03-11..|Li Qiang; ^Li
        li-keqiang|CHN|GOV premier 2013-03-15..2023-03-11|Li Keqiang; ^Li
        wang-yi|CHN|GOV foreign minister|Wang Yi; ^Wang
        dong-jun|CHN|GOV defence minister 2023-12-29..|Dong Jun; ^Dong
        he-lifeng|CHN|GOV vice premier 2023-03-12..|He Lifeng; ^He Lifeng
        wang-wentao|CHN|GOV commerce minister 2020-12-26..|Wang Wentao; ^Wang
        mao-ning|CHN|GOV spokeswoman|Mao Ning; ^Mao
        lin-jian|CHN|GOV spokesman|Lin Jian; ^Lin
        guo-jiakun|CHN|GOV spokesman|Guo Jiakun; ^Guo
        wang-wenbin|CHN|GOV spokesman ..2024-05-24|Wang Wenbin; ^Wang
        hu-jintao|CHN|GOV president 2003-03-15..2013-03-14|Hu Jintao; ^Hu
        jiang-zemin|CHN|GOV president 1993-03-27..2003-03-15|Jiang Zemin; ^Jiang
        deng-xiaoping|CHN|GOV leader ..1997-02-19|Deng Xiaoping; ^Deng
        mao-zedong|CHN|GOV chairman ..1976-09-09|Mao Zedong; Chairman Mao; Mao Tse-tung; ^Mao
        lee-john|HKG|GOV chief executive 2022-07-01..|John Lee
        lam-carrie|HKG|GOV chief executive 2017-07-01..2022-06-30|Carrie Lam
        lai-jimmy|HKG|JRN founder|Jimmy Lai
        wong-joshua|HKG|OPP activist|Joshua Wong
        dalai-lama|CHN|REL leader|Dalai Lama; ^Dalai Lama
        lai-ching-te|TWN|GOV vice president 2020-05-20..2024-05-20; GOV president 2024-05-20..|Lai Ching-te; William Lai; ^Lai
        cho-jung-tai|TWN|GOV premier 2024-05-20..|Cho Jung-tai; ^Cho
        lin-chia-lung|TWN|GOV foreign minister 2024-05-20..|Lin Chia-lung; ^Lin
        koo-wellington|TWN|GOV defence minister 2024-05-20..|Wellington Koo
        tsai-ing-wen|TWN|GOV president 2016-05-20..2024-05-20|Tsai Ing-wen; ^Tsai
        chiang-kai-shek|TWN|GOV president ..1975-04-05|Chiang Kai-shek; Chiang Kaishek; ^Chiang
        takaichi|JPN|GOV prime minister 2025-10-21..|!Sanae Takaichi; Takaichi Sanae
        ishiba|JPN|GOV prime minister 2024-10-01..2025-10-21|!Shigeru Ishiba
        motegi|JPN|GOV foreign minister 2025-10-21..|Toshimitsu Motegi
        koizumi-shinjiro|JPN|GOV defence minister 2025-10-21..|Shinjiro Koizumi
        iwaya|JPN|GOV foreign minister 2024-10-01..2025-10-21|Takeshi Iwaya
        nakatani|JPN|GOV defence minister 2024-10-01..2025-10-21|Gen Nakatani
        kishida|JPN|GOV prime minister 2021-10-04..2024-10-01|!Fumio Kishida
        suga|JPN|GOV prime minister 2020-09-16..2021-10-04|Yoshihide Suga
        abe|JPN|GOV prime minister 2012-12-26..2020-09-16|Shinzo Abe
        koizumi-junichiro|JPN|GOV prime minister 2001-04-26..2006-09-26|Junichiro Koizumi
        naruhito|JPN|GOV emperor 2019-05-01..|Naruhito; Emperor Naruhito; ^Naruhito
        lee-jae-myung|KOR|OPP leader 2022-08-28..2025-04-09; GOV president 2025-06-04..|Lee Jae-myung; Lee Jae Myung; ^Lee
        cho-hyun|KOR|GOV foreign minister 2025-07-19..|Cho Hyun; ^Cho
        ahn-gyu-back|KOR|GOV defence minister 2025-07-25..|Ahn Gyu-back; ^Ahn
        kim-min-seok|KOR|GOV prime minister 2025-07-04..|Kim Min-seok; ^Kim
        yoon|KOR|GOV president 2022-05-10..2025-04-04|Yoon Suk Yeol; Yoon Suk-yeol; ^Yoon
        moon-jae-in|KOR|GOV president 2017-05-10..2022-05-10|Moon Jae-in; ^Moon
        park-geun-hye|KOR|GOV president 2013-02-25..2017-03-10|Park Geun-hye; Park Geun Hye; ^Park
        han-duck-soo|KOR|GOV prime minister 2022-05-21..2025-05-01|Han Duck-soo; ^Han
        kim-jong-un|PRK|GOV leader 2011-12-17..|Kim Jong Un; Kim Jong-un; Kim Jong-Un; ^Kim
        kim-jong-il|PRK|GOV leader ..2011-12-17|Kim Jong Il; Kim Jong-il; ^Kim
        kim-il-sung|PRK|GOV leader ..1994-07-08|Kim Il Sung; Kim Il-sung; ^Kim
        kim-yo-jong|PRK|GOV official|Kim Yo Jong; Kim Yo-jong; ^Kim
        choe-son-hui|PRK|GOV foreign minister 2022-06-11..|Choe Son Hui; Choe Son-hui; ^Choe
        to-lam|VNM|GOV general secretary 2024-08-03..|To Lam; ^Lam
        luong-cuong|VNM|GOV president 2024-10-21..|Luong Cuong; ^Cuong
        pham-minh-chinh|VNM|GOV prime minister 2021-04-05..|Pham Minh Chinh; ^Chinh
        marcos|PHL|GOV president 2022-06-30..|Ferdinand Marcos Jr; Ferdinand Marcos; Bongbong Marcos; Ferdinand Romualdez Marcos; ^Marcos
        duterte-sara|PHL|GOV vice president 2022-06-30..|Sara Duterte; Sara Duterte-Carpio
        duterte|PHL|GOV president 2016-06-30..2022-06-30|Rodrigo Duterte; Duterte
        lazaro-theresa|PHL|GOV foreign minister 2025-07-01..|Theresa Lazaro; Maria Theresa Lazaro
        teodoro|PHL|GOV defence minister 2023-06-05..|Gilberto Teodoro; Gilbert Teodoro
        aquino|PHL|GOV president 2010-06-30..2016-06-30|Benigno Aquino
        prabowo|IDN|GOV defence minister 2019-10-23..2024-10-20; GOV president 2024-10-20..|Prabowo Subianto; Prabowo; ^Subianto
        sugiono|IDN|GOV foreign minister 2024-10-21..|Sugiono
        jokowi|IDN|GOV president 2014-10-20..2024-10-20|Joko Widodo; Jokowi; ^Widodo
        yudhoyono|IDN|GOV president 2004-10-20..2014-10-20|!Susilo Bambang Yudhoyono
        anwar-ibrahim|MYS|GOV prime minister 2022-11-24..|Anwar Ibrahim; ^Anwar
        mohamad-hasan|MYS|GOV foreign minister 2023-12-12..|Mohamad Hasan; ^Mohamad
        mahathir|MYS|GOV prime minister 2018-05-10..2020-02-24|Mahathir Mohamad; Mahathir; ^Mahathir
        najib|MYS|GOV prime minister 2009-04-03..2018-05-10|Najib Razak; ^Najib
        wong-lawrence|SGP|GOV prime minister 2024-05-15..|Lawrence Wong
        balakrishnan|SGP|GOV foreign minister 2015-10-01..|Vivian Balakrishnan
        lee-hsien-loong|SGP|GOV prime minister 2004-08-12..2024-05-15|Lee Hsien Loong; ^Lee
        anutin|THA|GOV prime minister 2025-09-07..|Anutin Charnvirakul; ^Anutin; ^Charnvirakul
        paetongtarn|THA|GOV prime minister 2024-08-16..2025-08-29|Paetongtarn Shinawatra; Paetongtarn; ^Shinawatra; ^Paetongtarn
        srettha|THA|GOV prime minister 2023-08-22..2024-08-14|Srettha Thavisin; ^Srettha
        thaksin|THA|GOV prime minister 2001-02-09..2006-09-19|Thaksin Shinawatra; Thaksin; ^Thaksin
        prayuth|THA|GOV prime minister 2014-08-24..2023-08-22|Prayuth Chan-ocha; Prayut Chan-o-cha; ^Prayuth; ^Prayut
        yingluck|THA|GOV prime minister 2011-08-05..2014-05-07|Yingluck Shinawatra; ^Yingluck
        maris|THA|GOV foreign minister 2024-04-30..2025-09-19|Maris Sangiampongsa; ^Maris
        hun-manet|KHM|GOV prime minister 2023-08-22..|Hun Manet; ^Hun Manet
        hun-sen|KHM|GOV prime minister 1998-11-30..2023-08-22; LEG president 2024-04-03..|Hun Sen; ^Hun Sen
        prak-sokhonn|KHM|GOV foreign minister|Prak Sokhonn; ^Sokhonn
        min-aung-hlaing|MMR|GOV leader 2021-02-01..|Min Aung Hlaing; ^Min Aung Hlaing
        suu-kyi|MMR|GOV state counsellor 2016-04-06..2021-02-01; OPP leader 2021-02-01..|Aung San Suu Kyi; Suu Kyi; ^Suu Kyi
        modi|IND|GOV prime minister 2014-05-26..|!Narendra Modi
        jaishankar|IND|GOV foreign minister 2019-05-31..|Subrahmanyam Jaishankar; S. Jaishankar; Jaishankar
        rajnath-singh|IND|GOV defence minister 2019-06-01..|Rajnath Singh; ^Singh
        shah-amit|IND|GOV home minister 2019-06-01..|Amit Shah
        misri|IND|GOV foreign secretary 2024-07-15..|Vikram Misri
        doval|IND|GOV national security adviser 2014-05-30..|Ajit Doval
        murmu|IND|GOV president 2022-07-25..|Droupadi Murmu
        gandhi-rahul|IND|OPP leader|Rahul Gandhi
        singh-manmohan|IND|GOV prime minister 2004-05-22..2014-05-26|Manmohan Singh
        kejriwal|IND|OPP leader|Arvind Kejriwal
        sharif-shehbaz|PAK|GOV prime minister 2024-03-04..|Shehbaz Sharif; Shahbaz Sharif
        sharif-nawaz|PAK|GOV prime minister 2013-06-05..2017-07-28|Nawaz Sharif
        dar-ishaq|PAK|GOV foreign minister 2024-03-11..|Ishaq Dar
        asif-khawaja|PAK|GOV defence minister 2024-03-11..|Khawaja Asif; Khawaja Muhammad Asif
        munir-asim|PAK|MIL chief 2022-11-29..|Asim Munir
        zardari|PAK|GOV president 2024-03-10..|Asif Ali Zardari; ^Zardari
        khan-imran|PAK|GOV prime minister 2018-08-18..2022-04-10; OPP leader 2022-04-10..|Imran Khan
        bhutto|PAK|OPP leader|Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; ^Bhutto Zardari
        musharraf|PAK|GOV president 2001-06-20..2008-08-18|!Pervez Musharraf
        yunus|BGD|GOV chief adviser 2024-08-08..|Muhammad Yunus; Mohammad Yunus
        hasina|BGD|GOV prime minister 2009-01-06..2024-08-05|Sheikh Hasina; Hasina; ^Hasina
        zia-khaleda|BGD|OPP leader|Khaleda Zia
        dissanayake|LKA|GOV president 2024-09-23..|Anura Kumara Dissanayake; ^Dissanayake
        wickremesinghe|LKA|GOV president 2022-07-21..2024-09-23|!Ranil Wickremesinghe
        rajapaksa-gotabaya|LKA|GOV president 2019-11-18..2022-07-14|Gotabaya Rajapaksa
        rajapaksa-mahinda|LKA|GOV president 2005-11-19..2015-01-09|Mahinda Rajapaksa
        oli|NPL|GOV prime minister 2024-07-15..2025-09-09|KP Sharma Oli; K.P. Sharma Oli; ^Oli
        karki-sushila|NPL|GOV prime minister 2025-09-12..|Sushila Karki
        akhundzada|AFG|GOV leader 2021-08-15..|Hibatullah Akhundzada; Haibatullah Akhundzada
        muttaqi|AFG|GOV foreign minister 2021-09-07..|Amir Khan Muttaqi; ^Muttaqi
        haqqani-sirajuddin|AFG|GOV interior minister 2021-09-07..|Sirajuddin Haqqani
        mujahid-zabihullah|AFG|GOV spokesman|Zabihullah Mujahid; Zabiullah Mujahid
        ghani|AFG|GOV president 2014-09-29..2021-08-15|Ashraf Ghani
        karzai|AFG|GOV president 2004-12-07..2014-09-29|!Hamid Karzai
        tokayev|KAZ|GOV president 2019-03-20..|!Kassym-Jomart Tokayev; Kassym Jomart Tokayev
        nazarbayev|KAZ|GOV president 1991-12-16..2019-03-20|!Nursultan Nazarbayev
        mirziyoyev|UZB|GOV president 2016-12-14..|!Shavkat Mirziyoyev
        japarov|KGZ|GOV president 2021-01-28..|Sadyr Japarov
        rahmon|TJK|GOV president 1994-11-16..|Emomali Rahmon
        berdimuhamedov|TKM|GOV president 2022-03-19..|Serdar Berdimuhamedov; Serdar Berdymukhamedov
        albanese|AUS|GOV prime minister 2022-05-23..|Anthony Albanese
        wong-penny|AUS|GOV foreign minister 2022-05-23..|Penny Wong
        marles|AUS|GOV defence minister 2022-06-01..|Richard Marles
        morrison|AUS|GOV prime minister 2018-08-24..2022-05-23|Scott Morrison
        turnbull|AUS|GOV prime minister 2015-09-15..2018-08-24|Malcolm Turnbull
        abbott-tony|AUS|GOV prime minister 2013-09-18..2015-09-15|Tony Abbott
        gillard|AUS|GOV prime minister 2010-06-24..2013-06-27|Julia Gillard
        rudd|AUS|GOV ambassador 2023-03-20..|Kevin Rudd
        luxon|NZL|GOV prime minister 2023-11-27..|Christopher Luxon
        peters-winston|NZL|GOV foreign minister 2023-11-27..|Winston Peters
        ardern|NZL|GOV prime minister 2017-10-26..2023-01-25|!Jacinda Ardern
        key-john|NZL|GOV prime minister 2008-11-19..2016-12-12|John Key
        marape|PNG|GOV prime minister 2019-05-30..|James Marape
        rabuka|FJI|GOV prime minister 2022-12-24..|Sitiveni Rabuka
        khamenei|IRN|GOV supreme leader 1989-06-04..|Ali Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Khamenei
        pezeshkian|IRN|GOV president 2024-07-28..|!Masoud Pezeshkian; Massoud Pezeshkian
        araghchi|IRN|GOV foreign minister 2024-08-21..|!Abbas Araghchi; Abbas Araqchi; Araqchi; Seyed Abbas Araghchi
        baghaei|IRN|GOV spokesman 2024-10-12..|Esmaeil Baghaei; Esmail Baghaei; Esmaeil Baqaei; ^Baghaei; ^Baqaei
        ghalibaf|IRN|LEG speaker 2020-05-28..|Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; ^Ghalibaf; ^Qalibaf
        larijani|IRN|GOV secretary 2025-08-05..|Ali Larijani
        raisi|IRN|GOV president 2021-08-03..2024-05-19|!Ebrahim Raisi
        rouhani|IRN|GOV president 2013-08-03..2021-08-03|!Hassan Rouhani; Hassan Rohani; Rohani
        ahmadinejad|IRN|GOV president 2005-08-03..2013-08-03|!Mahmoud Ahmadinejad
        zarif|IRN|GOV foreign minister 2013-08-15..2021-08-25|Mohammad Javad Zarif; Javad Zarif; Zarif
        amir-abdollahian|IRN|GOV foreign minister 2021-08-25..2024-05-19|Hossein Amir-Abdollahian; Hossein Amirabdollahian; ^Amir-Abdollahian; ^Amirabdollahian
        salehi-ali|IRN|GOV foreign minister 2011-01-30..2013-08-15|Ali Akbar Salehi; ^Salehi
        khomeini|IRN|GOV supreme leader ..1989-06-03|Ruhollah Khomeini; Ayatollah Khomeini; Ayatollah Ruhollah Khomeini
        soleimani|IRN|MIL commander ..2020-01-03|Qassem Soleimani; Qasem Soleimani
        netanyahu|ISR|GOV prime minister 2009-03-31..2021-06-13; OPP leader 2021-06-13..2022-12-29; GOV prime minister 2022-12-29..|!Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
        katz-israel|ISR|GOV foreign minister 2024-01-01..2024-11-08; GOV defence minister 2024-11-08..|Israel Katz; Yisrael Katz
        saar|ISR|GOV foreign minister 2024-11-10..|Gideon Saar; Gideon Sa'ar; ^Saar; ^Sa'ar
        herzog|ISR|GOV president 2021-07-07..|Isaac Herzog
        gallant|ISR|GOV defence minister 2022-12-29..2024-11-05|Yoav Gallant
        gantz|ISR|OPP leader|!Benny Gantz
        lapid|ISR|GOV prime minister 2022-07-01..2022-12-29; OPP leader 2022-12-29..|!Yair Lapid
        bennett-naftali|ISR|GOV prime minister 2021-06-13..2022-06-30|Naftali Bennett
        ben-gvir|ISR|GOV national security minister 2022-12-29..|Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir; ^Ben-Gvir
        smotrich|ISR|GOV finance minister 2022-12-29..|!Bezalel Smotrich
        zamir-eyal|ISR|MIL chief 2025-03-05..|Eyal Zamir
        dermer|ISR|GOV strategic affairs minister 2022-12-29..|Ron Dermer
        sharon|ISR|GOV prime minister 2001-03-07..2006-04-14|Ariel Sharon
        olmert|ISR|GOV prime minister 2006-04-14..2009-03-31|!Ehud Olmert
        barak-ehud|ISR|GOV defence minister 2007-06-18..2013-03-18|Ehud Barak
        lieberman|ISR|OPP leader|Avigdor Lieberman; Avigdor Liberman
        peres|ISR|GOV president 2007-07-15..2014-07-24|Shimon Peres
        livni|ISR|GOV foreign minister 2006-01-18..2009-03-31|Tzipi Livni
        rabin|ISR|GOV prime minister 1992-07-13..1995-11-04|Yitzhak Rabin
        abbas|PSE|GOV president 2005-01-15..|Mahmoud Abbas
        mustafa-mohammad|PSE|GOV prime minister 2024-03-31..|Mohammad Mustafa
        arafat|PSE|GOV president ..2004-11-11|Yasser Arafat; Yasir Arafat
        fayyad|PSE|GOV prime minister 2007-06-15..2013-06-06|Salam Fayyad
        erekat|PSE|GOV negotiator ..2020-11-10|Saeb Erekat
        haniyeh|PSE|REB leader ..2024-07-31|!Ismail Haniyeh; Ismail Haniya; Haniya
        sinwar|PSE|REB leader ..2024-10-16|!Yahya Sinwar
        meshaal|PSE|REB leader|Khaled Meshaal; Khaled Mashal; Khaled Meshal; ^Meshaal; ^Mashal; ^Meshal
        hayya-khalil|PSE|REB leader|Khalil al-Hayya; ^al-Hayya
        salman|SAU|GOV king 2015-01-23..|King Salman; Salman bin Abdulaziz; ^King Salman
        mbs|SAU|GOV crown prince 2017-06-21..|Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; Mohamed bin Salman; =MBS; ^bin Salman; ^Prince Mohammed
        faisal-bin-farhan|SAU|GOV foreign minister 2019-10-23..|Faisal bin Farhan; Prince Faisal bin Farhan; ^Prince Faisal
        khalid-bin-salman|SAU|GOV defence minister 2022-09-27..|Khalid bin Salman; ^Prince Khalid
        jubeir|SAU|GOV foreign minister 2015-04-29..2018-12-27|Adel al-Jubeir; ^al-Jubeir; ^Jubeir
        mbz|ARE|GOV president 2022-05-14..|Mohamed bin Zayed; Mohammed bin Zayed; Mohamed bin Zayed Al Nahyan; ^bin Zayed; ^Sheikh Mohamed
        abdullah-bin-zayed|ARE|GOV foreign minister 2006-02-09..|Abdullah bin Zayed; ^Sheikh Abdullah
        gargash|ARE|GOV adviser|Anwar Gargash
        tamim|QAT|GOV emir 2013-06-25..|Tamim bin Hamad Al Thani; Tamim bin Hamad; Sheikh Tamim; ^Sheikh Tamim
        mbart|QAT|GOV prime minister 2023-03-07..|Mohammed bin Abdulrahman; Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani; ^Al Thani; ^al-Thani
        ansari-majed|QAT|GOV spokesman|Majed al-Ansari; ^al-Ansari
        haitham|OMN|GOV sultan 2020-01-11..|Haitham bin Tariq; Sultan Haitham; ^Sultan Haitham
        albusaidi|OMN|GOV foreign minister 2020-08-18..|Badr Albusaidi; Badr al-Busaidi; ^Albusaidi; ^al-Busaidi
        hamad-king|BHR|GOV king|Hamad bin Isa Al Khalifa; King Hamad; ^King Hamad
        mishal|KWT|GOV emir 2023-12-16..|Mishal al-Ahmad al-Sabah; Sheikh Mishal; ^Sheikh Mishal
        alimi|YEM|GOV president 2022-04-07..|Rashad al-Alimi; ^al-Alimi
        houthi-leader|YEM|REB leader|Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdel-Malek al-Houthi; Abdulmalik al-Houthi; ^al-Houthi
        saree|YEM|REB spokesman|Yahya Saree; Yahya Sarea; ^Saree; ^Sarea
        saleh|YEM|GOV president ..2012-02-25|Ali Abdullah Saleh; ^Saleh
        hadi|YEM|GOV president 2012-02-25..2022-04-07|Abd-Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Abed Rabbo Mansour Hadi; ^Hadi
        sudani|IRQ|GOV prime minister 2022-10-27..|Mohammed Shia al-Sudani; Mohammed al-Sudani; ^al-Sudani
        maliki|IRQ|GOV prime minister 2006-05-20..2014-09-08|Nouri al-Maliki; Nuri al-Maliki; ^Maliki; ^al-Maliki
        abadi|IRQ|GOV prime minister 2014-09-08..2018-10-25|Haider al-Abadi; ^Abadi; ^al-Abadi
        kadhimi|IRQ|GOV prime minister 2020-05-07..2022-10-27|Mustafa al-Kadhimi; ^al-Kadhimi; ^Kadhimi
        sadr|IRQ|REL cleric|Moqtada al-Sadr; Muqtada al-Sadr; ^Sadr; ^al-Sadr
        sistani|IRQ|REL cleric|Ali al-Sistani; Grand Ayatollah Ali al-Sistani; ^Sistani; ^al-Sistani
        barzani-masoud|IRQ|PTY leader|Masoud Barzani; Massoud Barzani
        hussein-saddam|IRQ|GOV president 1979-07-16..2003-04-09|Saddam Hussein; Saddam; ^Saddam
        abdullah-ii|JOR|GOV king 1999-02-07..|King Abdullah II; King Abdullah; Abdullah II; ^King Abdullah
        safadi|JOR|GOV foreign minister 2017-01-15..|Ayman Safadi
        aoun-joseph|LBN|MIL chief 2017-03-08..2025-01-09; GOV president 2025-01-09..|Joseph Aoun
        aoun-michel|LBN|GOV president 2016-10-31..2022-10-30|Michel Aoun
        salam-nawaf|LBN|GOV prime minister 2025-02-08..|Nawaf Salam
        berri|LBN|LEG speaker 1992-10-20..|!Nabih Berri
        mikati|LBN|GOV prime minister 2021-09-10..2025-02-08|!Najib Mikati
        hariri|LBN|GOV prime minister 2016-12-18..2020-01-21|Saad Hariri; Saad al-Hariri; ^Hariri; ^al-Hariri
        siniora|LBN|GOV prime minister 2005-07-19..2009-11-09|Fouad Siniora; Fuad Siniora
        nasrallah|LBN|REB leader ..2024-09-27|!Hassan Nasrallah; Sayyed Hassan Nasrallah
        qassem-naim|LBN|REB leader 2024-10-29..|Naim Qassem
        sharaa|SYR|GOV president 2025-01-29..|Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; ^al-Sharaa; ^Sharaa; ^al-Shara; ^al-Golani; ^al-Jolani
        shaibani|SYR|GOV foreign minister 2024-12-21..|Asaad al-Shaibani; Asaad Hassan al-Shaibani; ^al-Shaibani; ^Shaibani
        assad|SYR|GOV president 2000-07-17..2024-12-08|Bashar al-Assad; Bashar Assad; Bashar al Assad; Assad; ^al-Assad; ^Assad
        moallem|SYR|GOV foreign minister ..2020-11-16|Walid al-Moallem; Walid Muallem; Walid al-Muallem; ^Moallem; ^Muallem; ^al-Moallem; ^al-Muallem
        abdi-mazloum|SYR|REB commander|Mazloum Abdi; Mazloum Kobani
        erdogan|TUR|GOV prime minister 2003-03-14..2014-08-28; GOV president 2014-08-28..|!Recep Tayyip Erdogan; Tayyip Erdogan; Erdoğan
        fidan|TUR|SPY chief 2010-05-25..2023-06-03; GOV foreign minister 2023-06-03..|!Hakan Fidan
        guler-yasar|TUR|GOV defence minister 2023-06-03..|Yasar Guler
        imamoglu|TUR|OPP mayor|!Ekrem Imamoglu
        ozel|TUR|OPP leader|Ozgur Ozel
        davutoglu|TUR|GOV foreign minister 2009-05-01..2014-08-29; GOV prime minister 2014-08-29..2016-05-24|!Ahmet Davutoglu
        cavusoglu|TUR|GOV foreign minister 2015-11-24..2023-06-03|!Mevlut Cavusoglu
        ocalan|TUR|REB leader|!Abdullah Ocalan
        gulen|TUR|REL cleric ..2024-10-20|Fethullah Gulen
        sisi|EGY|GOV president 2014-06-08..|Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdul Fattah al-Sisi; al-Sisi; el-Sisi; Sisi; ^el-Sissi; ^al-Sisi; ^el-Sisi
        abdelatty|EGY|GOV foreign minister 2024-07-03..|Badr Abdelatty; Badr Abdel Aati; ^Abdelatty
        madbouly|EGY|GOV prime minister 2018-06-14..|Mostafa Madbouly; Moustafa Madbouly
        shoukry|EGY|GOV foreign minister 2014-06-17..2024-07-03|Sameh Shoukry
        morsi|EGY|GOV president 2012-06-30..2013-07-03|Mohamed Morsi; Mohammed Morsi; Mohammed Mursi; Mohamed Mursi; Morsi; Mursi; ^Morsi; ^Mursi
        mubarak|EGY|GOV president 1981-10-14..2011-02-11|!Hosni Mubarak
        dbeibah|LBY|GOV prime minister 2021-03-15..|Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid al-Dbeibah; ^Dbeibah; ^al-Dbeibah
        haftar|LBY|MIL commander|Khalifa Haftar; Khalifa Hifter; Haftar; ^Hifter
        menfi|LBY|GOV president 2021-03-15..|Mohamed al-Menfi; Mohammed al-Menfi; ^al-Menfi; ^Menfi
        gaddafi|LBY|GOV leader ..2011-10-20|Muammar Gaddafi; Moammar Gadhafi; Muammar Gadhafi; Muammar al-Gaddafi; Moammar Gaddafi; Muammar Qaddafi; Gaddafi; Gadhafi; Qaddafi; Kadhafi; ^al-Gaddafi
        saied|TUN|GOV president 2019-10-23..|Kais Saied
        ghannouchi|TUN|OPP leader|Rached Ghannouchi
        tebboune|DZA|GOV president 2019-12-19..|!Abdelmadjid Tebboune
        attaf|DZA|GOV foreign minister 2023-03-18..|Ahmed Attaf
        bouteflika|DZA|GOV president 1999-04-27..2019-04-02|!Abdelaziz Bouteflika
        mohammed-vi|MAR|GOV king 1999-07-23..|King Mohammed VI; Mohammed VI; ^King Mohammed
        bourita|MAR|GOV foreign minister 2017-04-05..|Nasser Bourita
        akhannouch|MAR|GOV prime minister 2021-10-07..|Aziz Akhannouch
        burhan|SDN|MIL chief 2019-04-12..|Abdel Fattah al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan; Abdel-Fattah Burhan; ^al-Burhan; ^Burhan
        hemedti|SDN|REB commander 2023-04-15..|Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Hemedti; Hemeti; ^Dagalo; ^Daglo; ^Hemedti
        bashir|SDN|GOV president 1993-10-16..2019-04-11|Omar al-Bashir; Omar Hassan al-Bashir; Omar el-Bashir; ^al-Bashir; ^Bashir; ^el-Bashir
        kiir|SSD|GOV president 2011-07-09..|Salva Kiir; Salva Kiir Mayardit; ^Kiir
        machar|SSD|OPP leader|Riek Machar
        abiy|ETH|GOV prime minister 2018-04-02..|Abiy Ahmed; ^Abiy
        meles|ETH|GOV prime minister ..2012-08-20|Meles Zenawi; ^Meles
        isaias|ERI|GOV president 1993-05-24..|Isaias Afwerki; Isaias Afewerki; ^Isaias
        mohamud-hassan|SOM|GOV president 2022-05-23..|Hassan Sheikh Mohamud; ^Mohamud
        guelleh|DJI|GOV president 1999-05-08..|Ismail Omar Guelleh; ^Guelleh
        ruto|KEN|GOV deputy president 2013-04-09..2022-09-13; GOV president 2022-09-13..|!William Ruto
        mudavadi|KEN|GOV foreign minister 2023-10-04..|Musalia Mudavadi
        odinga|KEN|OPP leader ..2025-10-15|!Raila Odinga
        kenyatta|KEN|GOV president 2013-04-09..2022-09-13|!Uhuru Kenyatta
        museveni|UGA|GOV president 1986-01-29..|!Yoweri Museveni
        kainerugaba|UGA|MIL chief|Muhoozi Kainerugaba
        bobi-wine|UGA|OPP leader|Bobi Wine; Robert Kyagulanyi; ^Wine; ^Kyagulanyi
        kony|UGA|REB leader|Joseph Kony
        kagame|RWA|GOV president 2000-04-22..|!Paul Kagame
        nduhungirehe|RWA|GOV foreign minister 2024-06-12..|Olivier Nduhungirehe
        tshisekedi|COD|GOV president 2019-01-24..|!Felix Tshisekedi
        kabila|COD|GOV president 2001-01-17..2019-01-24|Joseph Kabila; Kabila
        nangaa|COD|REB leader|Corneille Nangaa
        ndayishimiye|BDI|GOV president 2020-06-18..|Evariste Ndayishimiye
        samia|TZA|GOV president 2021-03-19..|Samia Suluhu Hassan; Samia Suluhu; ^Samia; ^Hassan
        lissu|TZA|OPP leader|Tundu Lissu
        chapo|MOZ|GOV president 2025-01-15..|Daniel Chapo
        mondlane|MOZ|OPP leader|Venancio Mondlane
        mutharika|MWI|GOV president 2025-10-04..|Peter Mutharika
        chakwera|MWI|GOV president 2020-06-28..2025-10-04|Lazarus Chakwera
        hichilema|ZMB|GOV president 2021-08-24..|Hakainde Hichilema
        mnangagwa|ZWE|GOV president 2017-11-24..|!Emmerson Mnangagwa
        mugabe|ZWE|GOV president 1987-12-31..2017-11-21|!Robert Mugabe
        tsvangirai|ZWE|OPP leader ..2018-02-14|!Morgan Tsvangirai
        ramaphosa|ZAF|GOV president 2018-02-15..|!Cyril Ramaphosa
        lamola|ZAF|GOV foreign minister 2024-07-03..|Ronald Lamola
        zuma|ZAF|GOV president 2009-05-09..2018-02-14; OPP leader 2023-12-16..|!Jacob Zuma
        malema|ZAF|OPP leader|Julius Malema
        mbeki|ZAF|GOV president 1999-06-14..2008-09-24|Thabo Mbeki
        mandela|ZAF|GOV president 1994-05-10..1999-06-14|Nelson Mandela; Mandela
        nandi-ndaitwah|NAM|GOV president 2025-03-21..|Netumbo Nandi-Ndaitwah; ^Nandi-Ndaitwah
        boko-duma|BWA|GOV president 2024-11-01..|Duma Boko
        lourenco|AGO|GOV president 2017-09-26..|Joao Lourenco
        tinubu|NGA|GOV president 2023-05-29..|!Bola Tinubu; Bola Ahmed Tinubu
        tuggar|NGA|GOV foreign minister 2023-08-21..|Yusuf Tuggar
        buhari|NGA|GOV president 2015-05-29..2023-05-29|!Muhammadu Buhari
        jonathan-goodluck|NGA|GOV president 2010-05-05..2015-05-29|Goodluck Jonathan
        obi-peter|NGA|OPP leader|Peter Obi
        kanu-nnamdi|NGA|OPP leader|Nnamdi Kanu
        mahama|GHA|GOV president 2025-01-07..|John Mahama; John Dramani Mahama
        akufo-addo|GHA|GOV president 2017-01-07..2025-01-07|Nana Akufo-Addo; ^Akufo-Addo
        faye|SEN|GOV president 2024-04-02..|Bassirou Diomaye Faye; ^Faye
        sonko|SEN|OPP leader ..2024-04-02; GOV prime minister 2024-04-02..|Ousmane Sonko
        goita|MLI|GOV president 2021-06-07..|Assimi Goita
        traore-ibrahim|BFA|GOV president 2022-09-30..|Ibrahim Traore
        tiani|NER|GOV president 2023-07-28..|Abdourahamane Tiani; Abdourahamane Tchiani; ^Tiani; ^Tchiani
        bazoum|NER|GOV president 2021-04-02..2023-07-26|Mohamed Bazoum
        deby|TCD|GOV president 2021-04-20..|Mahamat Idriss Deby; Mahamat Deby; Mahamat Idriss Deby Itno; ^Deby
        biya|CMR|GOV president 1982-11-06..|Paul Biya
        nguema|GAB|GOV president 2023-09-04..|Brice Oligui Nguema; Brice Clotaire Oligui Nguema; ^Oligui Nguema; ^Nguema
        bongo|GAB|GOV president 2009-10-16..2023-08-30|Ali Bongo; Ali Bongo Ondimba; ^Bongo
        obiang|GNQ|GOV president|Teodoro Obiang Nguema; Teodoro Obiang; ^Obiang
        ouattara|CIV|GOV president 2010-12-04..|!Alassane Ouattara
        gbagbo|CIV|GOV president 2000-10-26..2011-04-11; OPP leader 2011-04-11..|!Laurent Gbagbo
        touadera|CAF|GOV president 2016-03-30..|Faustin-Archange Touadera; ^Touadera
        doumbouya|GIN|GOV president 2021-10-01..|Mamady Doumbouya; Mamadi Doumbouya
        talon|BEN|GOV president 2016-04-06..2026-05-24|Patrice Talon
        gnassingbe|TGO|GOV president 2005-05-04..|Faure Gnassingbe
        boakai|LBR|GOV president 2024-01-22..|Joseph Boakai
        weah|LBR|GOV president 2018-01-22..2024-01-22|George Weah
        taylor-charles|LBR|GOV president 1997-08-02..2003-08-11|Charles Taylor
        bio|SLE|GOV president 2018-04-04..|Julius Maada Bio; ^Bio; ^Maada Bio
        barrow-adama|GMB|GOV president 2017-01-19..|Adama Barrow
        jammeh|GMB|GOV president ..2017-01-21|Yahya Jammeh
        embalo|GNB|GOV president 2020-02-27..|Umaro Sissoco Embalo; ^Embalo
        rajoelina|MDG|GOV president 2019-01-19..2025-10-14|Andry Rajoelina
        randrianirina|MDG|GOV president 2025-10-17..|Michael Randrianirina
        youssouf-mahmoud|ORG:AU|GOV chairman 2025-03-13..|Mahmoud Ali Youssouf; ^Youssouf
        faki|ORG:AU|GOV chairman 2017-03-14..2025-03-13|Moussa Faki Mahamat; Moussa Faki; ^Faki; ^Mahamat
        aboul-gheit|ORG:Arab League|GOV secretary general 2016-07-01..|Ahmed Aboul Gheit; Ahmed Abul Gheit; ^Aboul Gheit
        ghais|ORG:OPEC|GOV secretary general 2022-08-01..|Haitham al-Ghais; Haitham Al Ghais; ^al-Ghais
        kao-kim-hourn|ORG:ASEAN|GOV secretary general 2023-01-09..|Kao Kim Hourn; ^Kao
        budaiwi|ORG:GCC|GOV secretary general 2023-02-01..|Jasem Albudaiwi; Jasem Mohamed Albudaiwi; ^Albudaiwi
        sheinbaum|MEX|GOV president 2024-10-01..|!Claudia Sheinbaum
        de-la-fuente|MEX|GOV foreign minister 2024-10-01..|Juan Ramon de la Fuente; ^de la Fuente
        ebrard|MEX|GOV foreign minister 2018-12-01..2023-06-12; GOV economy minister 2024-10-01..|Marcelo Ebrard
        lopez-obrador|MEX|GOV president 2018-12-01..2024-10-01|Andres Manuel Lopez Obrador; Lopez Obrador; =AMLO; ^Lopez Obrador
        pena-nieto|MEX|GOV president 2012-12-01..2018-12-01|Enrique Pena Nieto; Pena Nieto; ^Pena Nieto
        guzman-el-chapo|MEX|CRM leader|Joaquin Guzman; =El Chapo; Joaquin El Chapo Guzman
        arevalo|GTM|GOV president 2024-01-15..|Bernardo Arevalo
        castro-xiomara|HND|GOV president 2022-01-27..2026-01-27|Xiomara Castro
        bukele|SLV|GOV president 2019-06-01..|!Nayib Bukele
        ortega|NIC|GOV president 2007-01-10..|Daniel Ortega
        murillo-rosario|NIC|GOV president|Rosario Murillo
        chaves|CRI|GOV president 2022-05-08..2026-05-08|Rodrigo Chaves
        mulino|PAN|GOV president 2024-07-01..|Jose Raul Mulino; ^Mulino
        diaz-canel|CUB|GOV president 2018-04-19..|Miguel Diaz-Canel; Diaz-Canel; ^Diaz-Canel
        rodriguez-bruno|CUB|GOV foreign minister 2009-03-02..|Bruno Rodriguez
        castro-raul|CUB|GOV president 2008-02-24..2018-04-19|Raul Castro
        castro-fidel|CUB|GOV president ..2008-02-24|Fidel Castro
        fils-aime|HTI|GOV prime minister 2024-11-11..|Alix Didier Fils-Aime; ^Fils-Aime
        moise|HTI|GOV president 2017-02-07..2021-07-07|Jovenel Moise
        aristide|HTI|GOV president ..2004-02-29|Jean-Bertrand Aristide; ^Aristide
        cherizier|HTI|CRM leader|Jimmy Cherizier; Jimmy Barbecue Cherizier
        abinader|DOM|GOV president 2020-08-16..|Luis Abinader
        holness|JAM|GOV prime minister 2016-03-03..|Andrew Holness
        mottley|BRB|GOV prime minister 2018-05-25..|Mia Mottley
        persad-bissessar|TTO|GOV prime minister 2025-05-01..|Kamla Persad-Bissessar; ^Persad-Bissessar
        ali-irfaan|GUY|GOV president 2020-08-02..|Irfaan Ali
        maduro|VEN|GOV president 2013-03-08..|!Nicolas Maduro
        chavez|VEN|GOV president 1999-02-02..2013-03-05|Hugo Chavez; Chavez
        rodriguez-delcy|VEN|GOV vice president 2018-06-14..|Delcy Rodriguez
        machado|VEN|OPP leader|Maria Corina Machado; ^Machado
        gonzalez-edmundo|VEN|OPP leader|Edmundo Gonzalez; Edmundo Gonzalez Urrutia
        guaido|VEN|OPP leader|!Juan Guaido
        petro|COL|GOV president 2022-08-07..2026-08-07|Gustavo Petro
        duque|COL|GOV president 2018-08-07..2022-08-07|Ivan Duque
        santos|COL|GOV president 2010-08-07..2018-08-07|Juan Manuel Santos; ^Santos
        uribe|COL|GOV president 2002-08-07..2010-08-07|Alvaro Uribe
        noboa|ECU|GOV president 2023-11-23..|Daniel Noboa
        correa|ECU|GOV president 2007-01-15..2017-05-24|Rafael Correa
        assange|AUS|JRN founder|Julian Assange
        snowden|USA|ELI contractor|Edward Snowden
        jeri|PER|GOV president 2025-10-10..|Jose Jeri
        boluarte|PER|GOV president 2022-12-07..2025-10-10|!Dina Boluarte
        fujimori-keiko|PER|OPP leader|Keiko Fujimori
        fujimori|PER|GOV president 1990-07-28..2000-11-22|Alberto Fujimori
        arce|BOL|GOV president 2020-11-08..2025-11-08|Luis Arce
        paz-rodrigo|BOL|GOV president 2025-11-08..|Rodrigo Paz; Rodrigo Paz Pereira; ^Paz
        morales|BOL|GOV president 2006-01-22..2019-11-10|Evo Morales
        boric|CHL|GOV president 2022-03-11..2026-03-11|!Gabriel Boric
        pinera|CHL|GOV president 2018-03-11..2022-03-11|Sebastian Pinera
        bachelet|CHL|GOV president 2014-03-11..2018-03-11|!Michelle Bachelet
        pinochet|CHL|GOV president ..1990-03-11|!Augusto Pinochet
        milei|ARG|GOV president 2023-12-10..|!Javier Milei
        kirchner|ARG|GOV president 2007-12-10..2015-12-10; OPP leader 2023-12-10..|Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez; ^Kirchner; ^Fernandez de Kirchner; ^Fernandez
        macri|ARG|GOV president 2015-12-10..2019-12-10|Mauricio Macri
        orsi|URY|GOV president 2025-03-01..|Yamandu Orsi
        pena-santiago|PRY|GOV president 2023-08-15..|Santiago Pena
        lula|BRA|GOV president 2003-01-01..2010-12-31; GOV president 2023-01-01..|Luiz Inacio Lula da Silva; Lula da Silva; Luiz Inacio Lula Da Silva; Lula; ^Lula
        vieira-mauro|BRA|GOV foreign minister 2023-01-01..|Mauro Vieira
        haddad|BRA|GOV finance minister 2023-01-01..|Fernando Haddad
        alckmin|BRA|GOV vice president 2023-01-01..|Geraldo Alckmin
        moraes|BRA|JUD justice|Alexandre de Moraes; ^Moraes; ^de Moraes
        bolsonaro|BRA|GOV president 2019-01-01..2022-12-31; OPP leader 2023-01-01..|!Jair Bolsonaro
        bolsonaro-eduardo|BRA|LEG lawmaker|Eduardo Bolsonaro
        rousseff|BRA|GOV president 2011-01-01..2016-08-31|!Dilma Rousseff
        temer|BRA|GOV president 2016-08-31..2018-12-31|Michel Temer
        bin-laden|ORG:al-Qaeda|REB leader ..2011-05-02|Osama bin Laden; Usama bin Laden; bin Laden; Bin Laden; ^bin Laden
        zawahiri|ORG:al-Qaeda|REB leader ..2022-07-31|Ayman al-Zawahiri; Ayman al-Zawahri; ^al-Zawahiri; ^Zawahiri; ^Zawahri
        baghdadi|ORG:ISIS|REB leader ..2019-10-27|Abu Bakr al-Baghdadi; ^al-Baghdadi; ^Baghdadi
        shekau|NGA|REB leader ..2021-05-19|Abubakar Shekau
        """
}
