/// Words that tell nothing of a story: those that any text has, and those that any report has. Rare words of other languages need no list,
/// because what many articles share weighs little anyway.
enum StopWords {
    private static let words = """
        a about after again against all also although am among an and any are around as at be because been before being between both but by
        came can could day days did do does down during each even ever every few first for from further get go had has have he her here him
        his how however i if in into is it its itself just last later least less like made make many may me might more most much must my new
        next no nor not now of off on once one only or other our out over own per put s said same say says she should since so some still
        such take than that the their them then there these they this those though three through to told too two under until up upon us very
        was we week were what when where whether which while who whom whose why will with within without would year years yet you your
        monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning evening night spokesman spokeswoman
        spokesperson according statement reporters reported reports report news agency officials official added people
        der die das und den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei
        le la les de du des et un une en que qui dans pour sur au aux par pas plus ne se ce cette ont est il elle son sa ses
        el los las y del una con por para su al lo como mas o pero sus ha il di che per non si da con come sono della nel alla
        o os e do da em um uma no na que para com por dos das nao ao
        и в не на я что он с как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему
        і в не на що він з як а то та у до за про від для це
        """
    // By their bytes, so that no text is made of a token to look it up.
    private static let hashes = Set(words.split { $0 == " " || $0 == "\n" }.map { TermCollector.hash($0.utf8) })

    static func contain(_ folded: ArraySlice<UInt8>) -> Bool {
        hashes.contains(TermCollector.hash(folded))
    }
}
