/// Names of months, zones and halves of the day, in lower case.
enum DateNames {
    /// English months, in full or by their first three letters, without making a string.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count >= 3, let month = month(word[word.startIndex], word[word.startIndex + 1], word[word.startIndex + 2]) else {
            return nil
        }
        return word.count == 3 || englishNames[month - 1].utf8.starts(with: word) ? month : nil
    }

    /// The month of three lower case letters.
    static func month(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
        let key = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
        return english.firstIndex(of: key).map { $0 + 1 }
    }

    private static let englishNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    private static let english: [UInt32] = englishNames.map { $0.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }

    /// Months by their names and abbreviations in other languages. A name that means two months is the one of more speakers.
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for line in table.split(separator: "\n") {
            for (index, names) in line.split(separator: ",").enumerated() {
                for name in names.split(separator: " ") { months[String(name)] = months[String(name)] ?? index + 1 }
            }
        }
        return months
    }()

    /// A line a language: German, French, Spanish, Italian, Portuguese, Dutch, Danish and Norwegian, Swedish, Indonesian, Polish, Czech,
    /// Romanian, Hungarian, Turkish, Finnish, Greek, Russian, Ukrainian, Bulgarian, Serbian, Arabic, Persian, Hebrew, Hindi.
    private static let table = """
        januar jänner jän,februar feber,märz maerz mär mrz,april,mai,juni,juli,august,september,oktober okt,november,dezember dez
        janvier janv,février fevrier févr fév fevr,mars,avril avr,mai,juin,juillet juil,août aout,septembre sept,octobre,novembre,décembre decembre déc
        enero ene,febrero,marzo,abril abr,mayo,junio,julio,agosto ago,septiembre setiembre sept set,octubre,noviembre,diciembre dic
        gennaio genn gen,febbraio febbr,marzo,aprile apr,maggio magg mag,giugno giu,luglio lug,agosto ago,settembre sett,ottobre ott,novembre,dicembre dic
        janeiro,fevereiro fev,março marco,abril abr,maio mai,junho,julho,agosto ago,setembro set,outubro out,novembro,dezembro dez
        januari,februari,maart mrt,april,mei,juni,juli,augustus,september,oktober okt,november,december
        januar,februar,marts mars,april,maj mai,juni,juli,august,september,oktober okt,november,desember december des
        januari,februari,mars,april,maj,juni,juli,augusti,september,oktober okt,november,december
        januari,februari pebruari,maret,april,mei,juni,juli,agustus agu agt,september,oktober okt,november nopember nop,desember des
        stycznia styczeń sty,lutego luty lut,marca marzec,kwietnia kwiecień kwi,maja maj,czerwca czerwiec cze,lipca lipiec lip,sierpnia sierpień sie,września wrzesień wrz,października październik paź paz,listopada listopad lis,grudnia grudzień gru
        ledna leden led,února únor úno,března březen bře,dubna duben dub,května květen kvě,června červen čvn,července červenec čvc,srpna srpen srp,září zář,října říjen říj,listopadu lis,prosince prosinec pro
        ianuarie ian,februarie,martie,aprilie,mai,iunie iun,iulie iul,august,septembrie sept,octombrie,noiembrie noi,decembrie
        január jan,február febr,március márc már,április ápr,május máj,június jún,július júl,augusztus,szeptember szept szep,október okt,november,december
        ocak oca,şubat şub,mart,nisan nis,mayıs,haziran haz,temmuz tem,ağustos ağu,eylül eyl,ekim eki,kasım kas,aralık ara
        tammikuuta tammikuu tammi,helmikuuta helmikuu helmi,maaliskuuta maaliskuu maalis,huhtikuuta huhtikuu huhti,toukokuuta toukokuu touko,kesäkuuta kesäkuu kesä,heinäkuuta heinäkuu heinä,elokuuta elokuu elo,syyskuuta syyskuu syys,lokakuuta lokakuu loka,marraskuuta marraskuu marras,joulukuuta joulukuu joulu
        ιανουαρίου ιανουάριος ιαν,φεβρουαρίου φεβρουάριος φεβ,μαρτίου μάρτιος μαρ μάρ,απριλίου απρίλιος απρ,μαΐου μάιος μαϊ μάι μαι,ιουνίου ιούνιος ιουν ιούν,ιουλίου ιούλιος ιουλ ιούλ,αυγούστου αύγουστος αυγ αύγ,σεπτεμβρίου σεπτέμβριος σεπ,οκτωβρίου οκτώβριος οκτ,νοεμβρίου νοέμβριος νοε νοέ,δεκεμβρίου δεκέμβριος δεκ
        января январь янв,февраля февраль фев февр,марта март мар,апреля апрель апр,мая май,июня июнь июн,июля июль июл,августа август авг,сентября сентябрь сен сент,октября октябрь окт,ноября ноябрь ноя нояб,декабря декабрь дек
        січня січень січ,лютого лютий лют,березня березень бер,квітня квітень кві квіт,травня травень тра трав,червня червень чер черв,липня липень лип,серпня серпень сер серп,вересня вересень вер,жовтня жовтень жов жовт,листопада листопад лис,грудня грудень гру
        януари ян,февруари,март,април,май,юни,юли,август,септември септ,октомври,ноември ноем,декември
        јануар јан,фебруар феб,март мар,април апр,мај,јун јуни,јул јули,август авг,септембар сеп,октобар окт,новембар нов,децембар дец
        يناير,فبراير,مارس,أبريل ابريل إبريل,مايو,يونيو يونية,يوليو يولية,أغسطس اغسطس,سبتمبر,أكتوبر اكتوبر,نوفمبر,ديسمبر
        ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر
        ינואר,פברואר,מרץ מרס,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר
        जनवरी,फरवरी फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर सितम्बर,अक्टूबर अक्तूबर,नवंबर नवम्बर,दिसंबर दिसम्बर
        """

    /// `true` for the afternoon.
    static let halves: [String: Bool] = [
        "am": false, "pm": true, "오전": false, "오후": true, "午前": false, "午後": true, "上午": false, "下午": true, "πμ": false, "μμ": true,
    ]

    /// Seconds east of Greenwich. Letters of military time count as UTC (RFC 5322, 4.3); names that mean several zones are the ones that
    /// feeds mean.
    static let zones: [String: Int] = {
        var zones: [String: Int] = [:]
        for entry in zoneTable.split(whereSeparator: \.isWhitespace) {
            let parts = entry.split(separator: "=")
            guard parts.count == 2, let hours = Double(parts[1]) else { continue }
            for name in parts[0].split(separator: "|") { zones[String(name)] = Int(hours * 3600) }
        }
        for letter in "abcdefghiklmnopqrsuvwxyz" { zones[String(letter)] = 0 }
        return zones
    }()

    private static let zoneTable = """
        gmt|ut|utc|wet=0 bst|west|cet|mez|wat|met=1 cest|mesz|mest|eet|sast|cat=2 eest|msk|eat|trt|idt=3 msd|gst|samt|azt=4
        irst=3.5 pkt|uzt|yekt=5 ist=5.5 npt=5.75 bdt|almt|omst=6 mmt=6.5 ict|wib|krat|novt=7 hkt|sgt|awst|pht|myt|wita|irkt=8
        jst|kst|wit|yakt=9 acst=9.5 aest|vlat|chst=10 acdt=10.5 aedt|magt|sbt=11 nzst|fjt|pett=12 nzdt=13
        nst=-3.5 ndt=-2.5 brst|uyst=-2 brt|art|clst|adt|gft|uyt=-3 ast|edt|clt|vet|bot|gyt=-4 est|et|cdt|cot|pet|ect|act=-5 cst|ct|mdt=-6
        mst|mt|pdt=-7 pst|pt|akdt=-8 akst=-9 hst|hast=-10 sst=-11
        """
}
