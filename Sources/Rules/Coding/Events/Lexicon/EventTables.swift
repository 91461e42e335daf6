/// The tables that a lexicon of events is read from.
struct EventTables {
    var smallWords = GrammarWords.closed
    var verbs = GrammarWords.verbs
    var classes = WordClasses.all
    var verbSenses = VerbSenses.all
    var nounSenses = NounSenses.all
    var matrices = MatrixVerbs.all
    var governingNouns = MatrixNouns.all
}
