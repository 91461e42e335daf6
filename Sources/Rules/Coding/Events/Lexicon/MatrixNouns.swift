/// Nouns that say something about the infinitive behind them: `kind | nouns`. The kinds are those of `MatrixVerbs`.
enum MatrixNouns {
    static let all = """
        refuse | refusal reluctance unwillingness
        fail | failure inability
        agree | agreement deal consent
        promise | pledge promise vow commitment offer
        willing | willingness readiness
        intend | plan decision intention intent move
        threaten | threat
        try | attempt bid effort
        want | desire wish ambition
        order | request demand appeal plea
        """
}
