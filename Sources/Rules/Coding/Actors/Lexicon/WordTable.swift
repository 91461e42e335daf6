/// Words that the finder must know to tell names from what stands beside them.
enum WordTable {
    static let function: StaticString = """
        the a an this that these those it its he she they we you i his her their our my your in on at by to of for from with without into onto over under
        after before during while when where who whom whose which what why how if unless although though because since until as than and or but nor so
        yet not no both either neither all any each every some many most much few several other another such same only also even just still already again
        meanwhile however moreover furthermore instead earlier later today yesterday tomorrow tonight now then there here about above across against
        among around between beyond despite near outside inside through throughout toward towards upon via per amid amidst like unlike besides
        according speaking asked last next first second third once more less is are was were be been being has have had do does did will would shall
        should can could may might must one two three four five six seven eight nine ten hundreds thousands dozens millions officials nearly almost
        ahead back up down off out say says said think thinks like dear did yes too very ever never
        """

    static let particles: StaticString = """
        de da di do dos das del della der den des du la le van von zu zur ten ter bin ibn ben bint abu al el ul ud ad abd ur st mac mc o y e
        """

    static let calendar: StaticString = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan
        """

    static let givenNames: StaticString = """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
        kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
        benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah
        ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe
        logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mary patricia jennifer linda
        elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah
        stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen
        debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
        andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia
        grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie luis carlos jorge miguel
        pedro antonio francisco manuel javier fernando rafael sergio pablo ali mohammed mohammad muhammad mohamed ahmed ahmad hassan hussein omar khalid
        ibrahim yusuf mustafa abdul abdullah fatima aisha vladimir sergei ivan dmitry nikolai mikhail andrei alexei igor oleg yuri viktor boris anatoly
        natalia olga irina tatiana elena svetlana hans klaus wolfgang jurgen pierre michel philippe francois jacques jean claude giovanni giuseppe
        marco paolo luigi mario franco hiroshi kenji takashi yuki sophie melania ivanka barron tiffany hunter jill malia sasha chelsea eva leo tom
        tim jim bob bill mike dave dan matt chris nick steve greg jeff ben sam alex max tony andy ron ken rob ed ted ray jay lee kate jane sue liz
        """

    static let locative: StaticString = """
        in at near outside inside around across throughout within into through via above beyond
        """

    /// Present and irregular past forms of what governments do; regular pasts are told by `-ed`.
    static let acts: StaticString = """
        says said say tells told has have had is are was were be will would can could may might must should does did do warns urges calls seeks sought
        wants vows pledges backs rejects denies accuses blames condemns denounces slams hits bans imposes lifts orders sends sent agrees hopes fears
        believes insists demands threatens summons expels recalls cuts cut suspends signs approves supports opposes plans prepares launches launched
        keeps kept makes made takes took gives gave gets got holds held faces loses lost wins won begins began continues remains became becomes came goes
        went fights fought claims admits confirms announces offers expects considers considered refuses declines welcomes hails praises criticises
        criticizes defends protects helps tries needs sees saw meets met strikes struck fires fired attacks moves pushes presses vetoes abstains votes
        thinks thought knows knew puts put sets set shows showed spent spends builds built buys bought sells sold brings brought leads led leaves left
        finds found feels felt hosts eyes mulls weighs steps joins and appears seems also now never still yet not cannot accepts acts adds aims allows argues arms
        asks asserts assures averts avoids bars blocks blockades bombs boycotts breaks broke celebrates chooses chose closes concedes concludes
        conducts counters deploys detains dismisses downplays drops eases ends enters escalates evacuates extends fails fines freezes froze
        grants halts hardens hits ignores intends intensifies invites invokes issues kills labels lashes laments lobbies
        maintains marks nears notes objects opens outlaws overtakes pays paid prefers probes protests pulls quits raises raised ramps reaches reacts
        reaffirms recognises recognizes reiterates relents releases reopens repeats replies reports responds restores resumes retaliates reveals rules ruled
        sanctions seizes severs shuts shut signals softens stands stood stops strengthens succeeds suggests targets threatens toughens turns tightens unveils
        upholds uses violates wages waits walks wields withdraws withdrew withholds withheld works yields risks
        """

    static let motion: StaticString = """
        travel travels traveled travelled travelling traveling fly flies flew flying flown flight flights go goes going went gone return returns
        returned returning trip trips visit visits visited visiting arrive arrives arrived arriving drive drives drove driving driven move moves moved
        moving head heads headed heading journey journeyed come comes came coming bus train road route way brought bring back sent transferred
        relocated relocate moved bound ride rode walk walked march marched advance advanced fled flee fleeing escape escaped deported extradited
        journeys ferry plane convoy pilgrimage close closer access
        """

    static let suffixes: StaticString = """
        backed led based made born speaking owned controlled occupied held brokered mediated style flagged run allied aligned funded sponsored supported
        supplied built administered sanctioned imposed appointed trained educated registered wide language era linked friendly dominated
        """

    static let institutions: StaticString = """
        university college institute school academy hospital street avenue road square park airport station stadium arena bridge river lake mountain
        mount island islands sea ocean bay gulf valley city town village county district province state region museum gallery theatre theater hall
        centre center church cathedral mosque temple palace hotel bank company corporation corp inc ltd group foundation association federation union league
        society committee commission council agency department ministry office bureau court party movement army navy force forces police times post
        news daily journal tribune herald gazette magazine press radio television tv channel network cup championship championships olympics games open
        prize award awards act bill law treaty agreement accord convention protocol declaration war battle revolution day week month year festival
        internet web website online airlines airways air club fc united rangers team project program programme plan initiative summit conference forum
        co insurance savings life holdings holding industries industrial motors motor electric steel oil energy capital securities investors trust systems
        technologies technology pharmaceuticals pharmaceutical laboratories resources services service financial mutual builders products foods stores
        communications electronics chemical chemicals petroleum gas power railway railroad brothers sons associates plc ag nv gmbh spa mint exchange
        board committee jr sr chairman
        study survey report questions nutrition theory law rights human health world national international
        parliament congress senate house secretary minister president prime general english american british
        """
}
