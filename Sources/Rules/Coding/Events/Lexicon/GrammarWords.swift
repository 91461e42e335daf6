/// The small words of English, and verbs that are no events but bound clauses. One class a line: `class | words`.
enum GrammarWords {
    static let closed = """
        det | the a an this that these those some any each every no another both all either neither such other many several few more most much less
        possessive | his her its their our my your whose
        pronoun | he she it they we i you him them us me himself herself itself themselves one anyone everyone nobody someone others
        prep | of in on at by for with from into onto against between among amid over under after before during since until till through throughout across along around near toward towards via within without upon about above below behind beside beyond despite except inside outside per regarding concerning following including like unlike versus off out alongside aboard atop worldwide
        to | to
        conj | and or nor but yet & plus
        sub | if unless because although though while whereas when whenever as lest provided whether than
        rel | who whom which where whoever
        that | that
        modal | will would shall should can could may might must ll 'll d ought won't wouldn't can't cannot couldn't shouldn't mustn't he'll she'll they'll we'll it'll i'll
        be | be is are was were am been being isn't aren't wasn't weren't 're 'm they're we're
        have | have has had having haven't hasn't hadn't 've they've we've i've
        do | do does did doing done don't doesn't didn't
        neg | not never n't nowhere hardly scarcely barely rarely
        adv | so once also already again still now then soon later earlier recently yesterday today tonight tomorrow here there just only even very too quite rather almost nearly away back down up abroad ago ahead aside together apart instead therefore thus however meanwhile moreover nevertheless nonetheless further once twice thrice long ever always often sometimes usually mostly mainly largely perhaps maybe indeed overnight maritime reportedly allegedly formally officially publicly repeatedly jointly effectively previously currently presently immediately temporarily permanently simultaneously subsequently separately unilaterally unanimously strongly sharply harshly openly privately virtually directly actively briefly finally eventually initially apparently abruptly quickly swiftly fiercely heavily bitterly angrily forcibly illegally legally voluntarily successfully well far deep
        time | monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec week month year day morning evening night afternoon weekend midnight noon midday decade hour minute spring summer autumn winter anniversary
        number | one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions scores tens half third quarter first second fourth fifth
        adj | neighbouring neighboring surrounding outlying remaining nightly daily weekly monthly yearly hourly elderly friendly costly deadly new former top senior key major big large small old young good bad great high low strong weak recent latest current previous next last past early late full whole main own same different important serious severe heavy light deadly fresh joint free fair open closed long short local national international regional global foreign domestic federal central military political economic diplomatic nuclear armed unarmed civil humanitarian financial bilateral multilateral trilateral ministerial presidential parliamentary legal illegal criminal religious ethnic naval western eastern northern southern north south east west northeast northwest southeast southwest first-ever unprecedented massive huge brutal fierce tough hard soft secret private public special urgent immediate unconditional further additional alleged suspected accused wanted leading powerful prominent popular outgoing incoming interim acting deputy vice chief prime ready willing able unable unwilling prepared determined direct indirect joint mutual mass large-scale cross-border likely unlikely responsible guilty innocent dead alive alone safe dangerous clear certain sure true false possible impossible necessary ongoing
        titleword | mr mrs ms dr president prime minister chancellor secretary general king queen prince princess senator governor mayor ambassador judge pope sheikh ayatollah emir sultan premier chief commander colonel captain lieutenant major sergeant admiral spokesman spokeswoman spokesperson envoy leader chairman chairwoman director head speaker
        """

    /// Verbs that name no event: without them the coder would not see where a clause's verb stands.
    static let verbs = """
        accept achieve acknowledge acquire act adapt add address admit adopt advance advise affect afford aim allow amount announce answer appear apply
        appoint approach argue arise arrange arrive ascend ask aspire assert assess assign assume assure attach attempt attend attract avoid await
        base bear become begin believe belong bid borrow bring broadcast build buy calculate campaign care carry cast cause celebrate change chart check
        choose cite claim climb come comment compare compete complete comprise concern conclude confirm connect consider consist constitute contain contend
        continue contribute control convert convince cost count cover create cross dance deal decide declare decline define demonstrate depart depend
        describe design desire determine develop die differ disappear disclose discover display distribute divide draft draw dream drive drop drown
        earn eat elect emerge emphasize employ enable encounter end enjoy ensure enter equal establish estimate evolve examine exceed exist
        expand expect experience explain explore expose express extend face fail fall fear feature feel fill find finish fit fix fly follow force forge
        forget form gain gather get give go grow happen hear help highlight hit hold hope identify illustrate imagine implement imply
        improve include increase indicate influence inform inherit insist inspire install intend introduce invent invest involve issue join jump keep know
        label lack land laugh launch lay lead learn leave lend let lie like link list listen live look lose love maintain make manage manufacture mark
        marry matter mean measure mention miss mix move name need note notice obtain occur offer open operate oppose organise organize outline overcome owe own
        paint participate pass pay perform permit persuade place plan play point pose possess prefer prepare present preserve prevail prevent produce promote
        propose prove publish pull pursue push put quote raise range reach react read realise realize recall receive recognise recognize
        record reduce refer reflect regain regard relate rely remain remember remind remove render repeat replace reply report represent require
        research reside resolve respond rest restore result retain retire reveal ride rise roll rule run say score see seek seem select sell send
        serve set settle shape share shift show shut sign signal sing sit sleep solve sound speak spend split spread stand start state stay
        steal stem step stop strengthen stress stretch struggle study submit succeed suffer suggest supply suppose surge surround survive suspect take talk
        target teach tell tend test think throw touch trade train transfer transform translate travel treat trigger try turn underline undergo
        understand underscore undertake unite unveil update upgrade use vary view vote wait wake walk want warn wash watch wear welcome win wish witness wonder
        work worry write yield zoom persist grapple falter intensify escalate obstruct hinder impact foster facilitate orchestrate articulate reinforce affirm
        disregard relinquish inform deter delay compromise shrink slide slump soar tumble crash collide derail capsize overturn collapse erupt handle tackle overhaul renegotiate endanger jeopardise jeopardize eliminate eradicate dominate accelerate invoke abide adhere alleviate amend amass anticipate assemble await bar bolster broaden bypass calm capitalise capitalize circumvent collapse combine commence compensate concentrate confront conserve consolidate consult convene counter curb damage date decrease deepen delegate demolish deny deserve devote diminish disagree discourage disrupt diversify divert double downplay enact encounter enforce engage entice erode erupt exacerbate exaggerate exclude exert exploit flow formulate fulfil fulfill generate govern halt heal ignite impede implicate incorporate inflict initiate inspect integrate interact interfere interpret intervene isolate justify liaise linger lower lure magnify mediate merge mitigate modernise modernize monitor multiply narrow neglect nurture obey offset originate overhaul overlook oversee overtake pave perceive persuade postpone preclude prioritise prioritize procure prolong prop propel prosper provoke quell reassess reassure rebuild reconsider reconcile recover rectify redirect refine reform refrain regulate reinvent relax relocate repair replicate resemble reshape resort resume retain rethink revise revive safeguard salvage scrutinise scrutinize simplify slash slow soften specify spur stabilise stabilize stagnate stimulate streamline strain subside substitute surpass tolerate transcend trim undermine unify unleash unravel unwind vanish verify weaken widen worsen rally plunge climb dip edge trade book stage tour film publish host
        """

    /// `base past participle`; the participle is the past where it is left out.
    static let irregular = """
        arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bid bid|bind bound|bite bit bitten|blow blew blown
        break broke broken|bring brought|broadcast broadcast|build built|burn burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|come came come
        cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
        fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
        give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid
        lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|overcome overcame overcome|overthrow overthrew overthrown
        override overrode overridden|oversee oversaw overseen|overrun overran overrun|pay paid|put put|quit quit|read read|rid rid|ride rode ridden|ring rang rung
        rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|show showed shown|shut shut
        sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spit spat|split split|spread spread|stand stood
        steal stole stolen|stick stuck|strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swing swung|take took taken|teach taught
        tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
        uphold upheld|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written|withstand withstood|forgo forwent forgone
        rebuild rebuilt|resend resent|retake retook retaken|rethink rethought|mislead misled|shed shed|slit slit|thrust thrust|wound wounded|breed bred|cling clung
        """
}
