/// Classes of nouns that constraints name: `class | nouns in the singular`. A noun may stand in several.
enum WordClasses {
    static let all = """
        attack | attack assault strike raid offensive onslaught airstrike bombing bombardment shelling operation incursion invasion ambush aggression counterattack counteroffensive counter-offensive barrage salvo blitz campaign killing shooting sweep foray rampage war battle insurgency crackdown coup blast explosion atrocity retaliation sortie wave genocide murder massacre kidnapping abduction beheading hostility
        atrocity | atrocity massacre crime genocide murder killing abuse attack rape violence torture violation assault bombing
        weapon | weapon missile rocket drone bomb shell mortar grenade artillery tank gun rifle warhead munition ammunition torpedo bullet shot arm projectile salvo volley barrage uav howitzer cannon launcher mine arsenal himars patriot tomahawk javelin stinger interceptor round airstrike system explosive kalashnikov firearm tear-gas air-defence air-defense battle-tank fighter-jet gunship warplane water-cannon
        artillery | artillery tank mortar howitzer cannon gunner battery gunboat warship
        aircraft | plane jet aircraft helicopter drone warplane airliner fighter bomber uav balloon fighter-jet gunship drone
        vehicle | ship vessel tanker boat plane jet aircraft helicopter truck car bus convoy train ambulance airliner freighter trawler ferry submarine warship yacht tank fleet trawler cargo motorcycle battle-tank fighter-jet patrol-boat gunboat lifeboat minibus destroyer frigate cruiser airliner
        explosive | bomb explosive mine grenade ied device dynamite landmine car charge
        missile_thrown | stone rock petrol bottle brick molotov cocktail firebomb grenade
        crowdweapon | teargas tear-gas water-cannon stun-grenade rubber-bullet baton truncheon pellet flashbang
        wmd | sarin chlorine mustard nerve chemical novichok biological nuclear poison atomic
        force | force troop soldier army military militia militant fighter gunman rebel navy airforce guard marine insurgent guerrilla guerilla separatist battalion brigade unit commando warplane jet police policeman officer paratrooper jihadist terrorist extremist bomber sniper squad division regiment commando defense defence paramilitary patrol mercenary command drone gunner assailant attacker gang cartel warship aircraft invader occupier settler air-force armed-force security-force task-force police-force peacekeeping-force special-force ground-force air-defence air-defense coast-guard border-guard national-guard revolutionary-guard strike-group battle-group
        army | army troop soldier force tank brigade division column convoy marine
        armed | rebel militia militant fighter gunman insurgent guerrilla guerilla separatist jihadist terrorist army soldier troop force military gang cartel militiaman warlord faction paramilitary
        troops | troop soldier force army military marine battalion brigade division reservist reserve personnel contingent unit regiment paratrooper guard navy fleet squadron militia commando peacekeeper police warship serviceman garrison reinforcement armour ground-force special-force strike-group battle-group marine-corps
        presence | presence security patrol defence defense
        police | police policeman policewoman officer authority prosecutor detective investigator sheriff agent gendarme security customs coastguard guard fbi agency official constable cop bureau patrol
        court | court judge tribunal jury prosecutor magistrate justice bench appeal jurist supreme attorney
        human | person people man woman child boy girl resident civilian citizen villager worker teacher student pupil farmer miner doctor nurse journalist reporter editor blogger activist protester protestor demonstrator dissident politician lawmaker legislator senator congressman mp minister president premier king queen prince chancellor leader official diplomat ambassador envoy spokesman spokeswoman spokesperson secretary general commander chief officer soldier troop fighter gunman militant rebel terrorist suspect prisoner detainee inmate hostage captive migrant refugee immigrant asylum-seeker priest bishop imam cleric monk nun pilgrim victim family relative mother father son daughter brother sister wife husband widow lawyer judge prosecutor policeman policewoman guard sailor fisherman crew captain pilot passenger tourist businessman businesswoman executive employee staff aide adviser advisor deputy member supporter opponent follower voter candidate governor mayor delegation delegate negotiator mediator peacekeeper observer inspector monitor expert analyst scientist professor academic author writer artist actor singer neighbour neighbor crowd mob group team gang youth teenager baby infant youngster man-made sympathiser sympathizer loyalist separatist jihadist insurgent guerrilla guerilla commando marine reservist veteran settler colonist native tribesman clan tribe community population public nation ally partner counterpart rival enemy foe opponent critic whistleblower informant spy hacker trafficker smuggler criminal thief robber murderer killer attacker assailant bomber sniper peer mp colleague predecessor successor bodyguard driver rescuer aid-worker volunteer missionary mercenary dictator ruler monarch sultan emir sheikh ayatollah pope patriarch rabbi chairman chairwoman director manager boss head trainee cadet recruit conscript deserter defector exile shopkeeper trader merchant vendor banker economist engineer technician firefighter paramedic medic caretaker patient couple worshipper mourner shopper commuter herder backpacker trader vendor shopkeeper
        leader | president premier minister chancellor king queen prince leader chief secretary chairman governor mayor pope sultan emir head sheikh ayatollah prime monarch crown commander general speaker
        diplomat | diplomat ambassador envoy consul attache delegation delegate representative emissary negotiator mission minister official
        person | minister president leader official diplomat envoy ambassador secretary premier chief general king prince pope delegation commander
        org | government ministry parliament senate congress court council committee commission agency organisation organization party union group alliance bloc administration authority cabinet assembly police army military company firm bank university regime junta opposition coalition movement ngo charity church federation association foundation institution department office bureau embassy consulate mission board panel force navy taskforce watchdog regulator tribunal militia faction house kingdom republic state country city province region town village nation league league society network institute leadership foreign defence defense interior judiciary legislature presidency secretariat front brigade delegation politburo intelligence kremlin administration media newspaper website publication broadcaster station team campaign summit air-force armed-force security-force task-force police-force coast-guard border-guard national-guard revolutionary-guard
        company | company firm bank corporation business manufacturer maker refinery operator giant airline conglomerate startup retailer exporter importer oil
        bank | bank lender
        media | newspaper website publication broadcaster station television channel magazine media press journalist outlet radio paper site blog weekly daily
        website | website site platform app facebook twitter youtube tiktok telegram whatsapp instagram service network
        office | office home house headquarters bureau building residence premise
        place | city town village region province district area neighbourhood neighborhood border base airport port camp hospital school market mosque church building house home headquarters embassy consulate checkpoint outpost position post station facility plant refinery depot bridge dam road site target territory island strip valley stronghold bastion enclave capital suburb compound barracks airfield runway square street prison convoy infrastructure warehouse factory hotel restaurant bar mall theatre theater pipeline terminal shelter apartment block complex installation land field farm coast bunker tunnel cemetery zone town hall sector settlement outskirts
        target | target position base facility depot refinery plant site infrastructure grid headquarters camp warehouse station airfield stronghold hideout bunker convoy launcher radar command centre center compound system substation
        infrastructure | infrastructure bridge road power grid station plant railway pipeline dam hospital school line network cable building house home property village town church mosque market crop car bus monument
        land | land territory area region province city town island village district enclave peninsula position airport base strip zone bank heights
        talks | talk negotiation phone-call meeting summit dialogue discussion consultation conference session conversation round parley encounter audience roundtable contact deliberation hearing mediation forum gathering briefing diplomacy exchange rally-round
        visit | visit trip tour
        agreement | agreement deal accord treaty pact memorandum contract protocol convention truce settlement compromise understanding charter resolution declaration communique alliance partnership framework draft mou peace ceasefire
        ceasefire | cessation ceasefire truce cease-fire armistice pause moratorium peace
        relations | relation tie link diplomatic relationship cooperation bond
        aid | aid assistance relief help fund funding support food medicine loan grant package humanitarian supply equipment donation ventilator vaccine subsidy investment tranche bailout shipment delivery reconstruction rescue water rice wheat tent blanket airlift contribution backing medication doctor generator mask ambulance swap credit lifeline airdrop parcel drinking-water
        money | dollar euro pound million billion yen money fund cash financing loan grant scholarship compensation trillion krona kroner
        supply | supply food medicine equipment fuel ammunition blanket tent gas oil material
        compensation | compensation damage reparation payment
        asylum | asylum refuge shelter protection visa sanctuary
        refugee | refugee migrant immigrant asylum-seeker evacuee resident family villager settler people farmer community minority
        civil | civilian resident villager student farmer worker youth activist supporter opponent people protester
        sanction | sanction embargo boycott freeze measure penalty countermeasure
        restriction | restriction ban curb limit control prohibition blockade lockdown limitation censorship rule siege parole moratorium tariff
        emergency | emergency martial siege law curfew martial-law
        import | import export good product beef coal wine steel grain trade oil gas chip
        movement | movement travel freedom
        asset | asset account fund property
        protest | protest demonstration rally march sit-in vigil riot hunger-strike walkout picket boycott uprising unrest revolt dissent blockade procession gathering demonstrator protester
        protester | protester protestor demonstrator rioter crowd mob activist striker opponent student
        worker | worker teacher nurse doctor miner driver employee staff union lecturer pilot farmer trucker docker labourer railwayman steelworker journalist
        road | road highway street bridge square motorway railway roundabout junction intersection crossing
        investigation | investigation probe inquiry inquest audit review proceeding enquiry fact-finding
        lawsuit | lawsuit suit complaint case action proceeding charge petition motion claim appeal
        accusation | accusation charge allegation claim criticism blame accusing allegation
        concern | concern worry alarm fear
        threat | threat warning ultimatum deadline
        demand | demand call appeal request plea petition
        appeal | appeal call plea request petition bid invitation
        proposal | proposal plan offer request demand call appeal bid suggestion initiative idea invitation overture deal draft resolution bill motion amendment roadmap petition application compromise ultimatum condition term measure reform nomination candidacy
        idea | idea plan policy proposal decision move stance position initiative effort strategy approach view theory concept notion possibility prospect bid attempt role record handling rhetoric behaviour behavior conduct practice tactic vision campaign
        action | action decision move policy act step measure attack operation killing arrest detention raid bombing strike violence execution crackdown test launch intervention interference withdrawal construction deployment handling treatment failure refusal attempt use aggression response invasion occupation blockade abuse violation incident exercise comment release ban crime torture shooting
        statement | statement remark comment claim report speech criticism accusation allegation suggestion declaration announcement letter article call assertion tweet document interview ruling verdict
        claim | claim report allegation accusation suggestion rumour rumor assertion charge speculation
        law | law bill legislation constitution decree rule ruling amendment act resolution regulation reform verdict sentence
        vote | vote election referendum poll ballot result
        intervention | intervention interference involvement presence operation mission force deployment
        release | release freedom return liberation freeing
        withdrawal | withdrawal pullout retreat departure removal
        apology | apology regret remorse
        support | support backing solidarity commitment loyalty endorsement sympathy condolence confidence friendship allegiance help
        praise | praise gratitude appreciation admiration satisfaction thanks joy condolence
        willingness | willingness readiness commitment intention desire interest resolve determination pledge intent
        state | state independence sovereignty government statehood
        prisoner | prisoner detainee inmate hostage captive suspect dissident journalist activist captive convict soldier pilot sailor crew politician opposition leader member student worker
        suspect | suspect man woman people member protester activist journalist student demonstrator
        hostage | hostage captive civilian worker journalist girl student tourist
        property | artifact artefact painting portrait antiquity treasure statue manuscript body bone remains land property asset ship gold item object relic mask skull document tanker
        drill | exercise drill manoeuvre maneuver wargame game training simulation patrol
        intel | intelligence information evidence data account technology file document
        plain | guarantee plan call visit control increase decrease change need concern trade work report study show test use return rise fall move step stop stay start end order offer play run view walk watch wish win loss lead link list look matter measure mention mix name note notice pass pay point pose post produce project promise pull push quote raise range reach record release remark rescue result review reward risk role rule rush search share shift sign signal sound spread spring stage stand state stock store stream stress struggle supply surge survey talk target task taste tax team threat time tour track train travel trial trip trouble turn value voice wage wait war water way wave welcome well will wonder word world worry account act address age aim answer approach arm attempt average balance base battle bear benefit bet bill bit block blow board body book border bottom break broadcast build burden burn business buy campaign capital care case cause challenge chance charge check claim comment commitment compromise condition conduct contact content contract cost count course cover crowd cut damage dance date deal debate decline default defeat delay demand deposit design desire display dispute distance document doubt draft dream dress drink drive drop dust effect effort estimate exchange excuse exercise experience export face fact favour favor fear feature feel field figure file film find finish fit fix flight flood flow focus force form frame function fund future gain game gas gift go grant ground growth guard guess guide habit hand harm hate head heat help hit hold home hope house hunt hurry impact import influence interest interview island issue jail job joke journey judge jump key kick kind knowledge labour land laugh launch law leak lecture level lie lift light limit line live load loan lock love machine mail majority make march mark market match mind minute miss mistake model money mood murder question handle answer tackle
        governing | refusal reluctance unwillingness failure inability consent pledge promise vow commitment offer readiness intent ambition wish desire
        book | book
        opportunity | opportunity moment power chance initiative day attention imagination
        limb | arm leg hand neck
        comment | comment
        insult | coward liar hypocrite puppet fascist nazi terrorist killer criminal
        stage | career
        science | nature effect property structure link
        food | bean nut pea corn oyster egg
        finance | price share stock market index bond yield currency lira dollar euro peso ruble rouble yen sterling rate profit revenue earnings sale inflation gdp investor trader rand rupee bitcoin crypto bourse equity dividend commodity gold silver copper crude barrel wall-street dow-jones nikkei kospi sensex
        market | market price share stock trader index
        weather | storm typhoon hurricane cyclone tornado earthquake quake tsunami flood flooding rain snow blizzard lightning heatwave wind wildfire drought landslide avalanche eruption volcano thunderstorm mudslide monsoon hail temperature heat cold wave weather fire meteorite asteroid
        disease | virus disease pandemic epidemic cancer flu influenza ebola cholera malaria covid coronavirus outbreak infection illness heart-attack measles polio tuberculosis pneumonia stroke bacteria
        accident | crash accident collapse derailment car train bus truck mudslide collision fall gas-explosion gas-leak gas-blast boiler-explosion
        sport | match game goal striker midfielder defender goalkeeper referee coach team league champion championship cup final semi-final semifinal quarter-final quarterfinal penalty innings wicket batsman bowler tennis football soccer basketball baseball rugby cricket hockey golf boxing olympics medal medallist tournament stadium wimbledon fifa uefa derby set tie fixture athlete sprinter title grand slam formula playoff race season club batter quarterback tackle ball bar
        art | film movie novel album song actor actress singer concert exhibition museum gallery theatre theater opera ballet painting play band tour drama series episode character poem book
        """
}
