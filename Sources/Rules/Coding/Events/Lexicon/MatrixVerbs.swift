/// Verbs and adjectives that say something about another event: `kind | words | complements`.
///
/// Complements: `to` an infinitive, `obj-to` someone and an infinitive, `ing`, `of-ing` (someone of doing), `that` a sentence, `from-ing`.
enum MatrixVerbs {
    static let all = """
        refuse | refuse decline balk baulk reject rule_out oppose resist veto deny_permission | to ing
        fail | fail neglect omit forget forbear refrain_from stop_short_of avoid | to ing
        deny | deny disavow | ing that
        agree | agree consent accept | to that
        promise | pledge promise offer vow swear commit undertake guarantee volunteer pledge_to | to that
        willing | willing ready prepared committed determined | to
        intend | plan intend aim mean expect propose decide resolve prepare schedule arrange set_out | to ing that
        due | due set expected scheduled likely bound poised about slated obliged | to
        want | want hope wish seek desire ask yearn long strive aspire look | to
        consider | consider mull weigh contemplate ponder discuss debate study fear suspect doubt think | ing that to
        threaten | threaten | to ing that
        warn | warn | that
        urge | urge beseech implore exhort beg entreat call_on call_upon press pressure lobby push petition persuade encourage advise appeal_to plead_with pressurise | obj-to that
        order | ask request demand require order command instruct tell direct want expect need oblige | obj-to that
        demand | demand insist request propose recommend ask urge | that to
        accuse | accuse suspect convict acquit | of-ing
        blame | blame condemn criticise criticize denounce slam praise thank punish fault charge castigate scold rebuke investigate | for-ing
        force | force compel coerce | obj-to
        allow | allow permit authorise authorize enable let | obj-to
        prevent | prevent stop bar ban block prohibit prohibits dissuade deter keep | from-ing
        through | begin start continue resume proceed manage go dare come rush move get use happen act vote serve | to ing
        try | try attempt seek endeavour endeavor struggle fight bid | to ing
        cease | stop cease halt quit suspend end finish | ing
        say | say tell announce claim report declare state add note confirm insist argue believe reveal disclose indicate suggest allege maintain assert explain admit acknowledge stress emphasise emphasize conclude hear learn know show find write read warn | that
        """
}
