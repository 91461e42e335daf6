/// Verbs behind which a sentence may follow without `that`.
enum SayingVerbs {
    static let words: Set<String> = [
        "said", "says", "say", "saying", "announced", "announces", "claimed", "claims", "claim", "reported", "reports", "stated", "states",
        "added",
        "told", "believes", "believe", "believed", "thinks", "think", "thought", "insisted", "insists", "confirmed", "confirms", "alleged",
        "alleges", "argued", "argues", "warned", "warns", "noted", "notes", "suggested", "suggests", "hopes", "hoped", "fears", "feared",
        "fear", "denied", "denies", "knows", "knew", "means", "showed", "shows", "indicated", "declared", "maintains", "acknowledged",
        "admitted",
        "tells", "claiming", "alleging", "adding", "stating", "warning", "announcing", "revealed", "disclosed", "ruled", "learned",
    ]
}
