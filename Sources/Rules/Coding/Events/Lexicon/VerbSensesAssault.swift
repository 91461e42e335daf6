extension VerbSenses {
    static let assault = """
        ACCUSE.disapprove | attack assault blast hit_out pound hammer savage assail lambast | o:actor,@human,@org p:over,for s:actor,@human,@org s!:@force,@weapon
        ACCUSE.disapprove | attack blast hammer savage assail | o:actor,@human,@org s:actor,@human,@org s!:@force,@weapon p:in,on,during pw:speech,twitter,media,interview,x,statement,debate,telegram,facebook,parliament
        ASSAULT.heavy-weapons | shell bombard mortar cannonade | o!:@finance,@food
        ASSAULT.aerial | bomb firebomb dive-bomb carpet-bomb strafe napalm | o!:@stage
        ASSAULT.aerial | airstrike
        ASSAULT | attack assault ambush raid storm overrun invade besiege counterattack blitz rocket torpedo barrage | o!:@sport,@idea,@statement,@finance
        ASSAULT | attack ambush raid storm invade | o:none s:actor
        ASSAULT | pound pummel batter hammer pulverize pulverise devastate | o:actor,@place,@target,@human s:@force,@weapon,@attack,actor s!:@weather,@finance
        ASSAULT | hit strike target blast | o:actor,@place,@target,@human,@vehicle s:@weapon,@attack,@force c:0.85
        ASSAULT | hit strike target blast | o:actor,@place,@target,@human,@vehicle s:actor s!:@weather,@finance,@market c:0.78
        ASSAULT | target | o:actor,@place,@target,@vehicle s:actor s!:@weather,@market c:0.7
        ASSAULT | strike_at hit_back_at strike_back_at | s:actor
        ASSAULT | slam_into smash_into crash_into rip_through rain_down_on rain_on fall_on land_on hit_out_at | s:@weapon t:obj,on
        ASSAULT.explosives | blow_up dynamite detonate bomb | o:@place,@target,@vehicle,@human,actor
        ASSAULT.explosives | detonate explode plant set_off | o:@explosive t:in,at,near,on,outside,inside,against
        ASSAULT.suicide-attack | blow_up detonate | s:bomber,attacker o:himself,herself,themselves t:at,in,near,outside,inside,on,among
        ASSAULT.crowd-control | fire use deploy lob launch | o:@crowdweapon t:at,against,on,to,into,obj
        ASSAULT | fire launch lob shoot hurl rain unleash send hurtle | o:@weapon t:at,on,against,into,toward,towards,over,across,in p:at,on,against,into,toward,towards,over,across,in
        ASSAULT | fire launch lob shoot unleash | o:@weapon s:@force,actor t:at,on,against,into,toward,towards,over,in c:0.7
        ASSAULT.firearms | fire_on fire_at shoot_at snipe_at open_fire_on | s:actor,@force t:obj,on,at,against,into o:actor,@human,@place,@vehicle,@target
        ASSAULT.firearms | open | o:fire t:on,at,against,in,into
        ASSAULT.firearms | shoot gun_down shoot_down snipe shoot_dead mow_down | o:@human,actor,@vehicle,@weapon s!:@art
        ASSAULT | kill slay murder massacre execute slaughter butcher exterminate wipe_out annihilate lynch decapitate behead dismember hang poison strangle electrocute burn_alive liquidate | o:@human,actor s!:@weather,@disease,@accident
        ASSAULT.targeted | assassinate
        ASSAULT | injure wound maim hurt mutilate | o:@human,actor s!:@weather,@disease,@accident,@finance c:0.75
        ASSAULT.destroy | destroy demolish raze burn torch burn_down level flatten bulldoze ransack ravage loot pillage plunder vandalise vandalize deface desecrate wreck sabotage obliterate gut set_alight set_fire_to set_on_fire | o:@place,@target,@vehicle,@weapon,actor,@infrastructure s!:@weather,@disease,@accident
        ASSAULT.destroy | knock_out | o:@place,@target,@weapon,@infrastructure
        ASSAULT | damage | o:@place,@target,@vehicle,@infrastructure s:@force,@weapon,@attack,actor s!:@weather c:0.7
        ASSAULT | sink | o:@vehicle s:actor,@force,@weapon
        ASSAULT | shoot_down bring_down intercept | o:@aircraft,@weapon s:actor,@force t:obj c:0.6
        ASSAULT.abduct | abduct kidnap hijack snatch carjack take_hostage seize | o:@human,@hostage,hostage s!:@police c:0.85
        ASSAULT.abduct | abduct kidnap hijack skyjack shanghai
        ASSAULT.abduct | take hold | o:hostage,captive t:obj
        ASSAULT.torture | torture waterboard brutalise brutalize flog whip electrocute maltreat mistreat | o!:@idea
        ASSAULT.sexual | rape gang-rape molest sodomise sodomize ravish
        ASSAULT.beat | beat | o:@human s:@force,@police,@human,@protester s!:@sport,@company c:0.75
        ASSAULT.beat | beat_up assault punch kick thrash bludgeon club cudgel batter rough_up manhandle pistol-whip slap lash | o:@human,actor s:actor,@force,@human s!:@sport c:0.75
        ASSAULT.primitive | stab knife hack stone spear axe hack_to_death stab_to_death machete impale | o:@human,actor,police,@force
        ASSAULT.primitive | hurl throw pelt | o:@missile_thrown t:at,on,into
        ASSAULT.primitive | pelt | p:with
        ASSAULT.crowd-control | teargas tear-gas
        ASSAULT.crowd-control | disperse quash crush quell put_down suppress break_up crack_down_on clamp_down_on | o:@protest,@protester,uprising,dissent,rebellion,revolt,opposition s:actor,@force c:0.7
        ASSAULT.unconventional | gas nuke irradiate poison
        ASSAULT | use employ deploy | o:@wmd t:against,on,in c:0.85
        ASSAULT | use | o:@weapon t:against,on,in p:against,on c:0.8
        ASSAULT | launch carry_out conduct stage mount unleash begin start wage perpetrate commit execute initiate undertake intensify step_up continue resume escalate renew press expand make deliver lead perform order authorise authorize trigger keep_up plan_and_execute prosecute | o:@attack t:on,against,at,in,into,over,across,near,to
        ASSAULT | commit perpetrate carry_out | o:@atrocity t:against,on,in,of
        ASSAULT | claim admit | o:responsibility t:for,in c:0.75
        ASSAULT | fight battle combat engage clash skirmish duel | o:@armed,actor,@human s:actor,@force,@human s!:@sport t:obj,with,against c:0.75
        ASSAULT | fight battle clash skirmish duel exchange_fire trade_fire wage_war do_battle | s:@armed,@force,actor p:with,against t:with,against recip c:0.72
        ASSAULT | exchange trade | o:fire,shot,shell,missile,rocket,blow,gunfire t:with,across recip
        ASSAULT | wage fight | o:war,battle,insurgency,offensive,jihad t:against,on,in,with,obj
        ASSAULT | violate breach break | o:ceasefire,truce,cease-fire,armistice t:with,in,against,along c:0.8
        ASSAULT | break_through push_into advance_on advance_into march_on roll_into pour_into sweep_into thrust_into march_into move_into cross_into break_into burst_into push_toward | s:@force,@armed,@army c:0.68
        ASSAULT | retaliate | s:actor,@force t:against,on,at,by c:0.68
        ASSAULT | turn_on fire_upon set_upon lash_out_at descend_on | s:@force,@armed,@protester o:actor,@human c:0.65
        ASSAULT.heavy-weapons | fire | s:@artillery t:on,at,against
        ASSAULT | displace | s:@attack,@force o:@human c:0.6
        """

    static let coerce = """
        COERCE.seize | capture recapture retake seize | o:@place,@land s:actor,@force,@armed
        COERCE.arrest | arrest detain jail imprison incarcerate apprehend round_up nab capture intern handcuff re-arrest rearrest remand collar lock_up bust | o!:@idea,@market,@vehicle,@place,@land s!:@weather
        COERCE.arrest | hold | o:@human,@suspect,suspect,prisoner s:@police,police,authority p:in,on,for,over,without,under c:0.62
        COERCE.arrest | take | o:custody,prisoner t:obj
        COERCE.arrest | put place keep hold | o:@human,actor p:under,in,behind c:0.4 pw:arrest,custody,detention,bars,jail,prison
        COERCE.arrest | charge indict arraign prosecute | o:@human,actor,@org s:actor,@court,@police c:0.6
        COERCE.arrest | issue obtain | o:warrant t:for,against,on
        COERCE.arrest | make carry_out conduct | o:arrest t:of,in,against
        COERCE.arrest | question interrogate summon subpoena | o:@suspect,suspect s:@police,@court c:0.6
        COERCE.arrest | announce confirm report | o:arrest,detention t:of
        COERCE.arrest | order | o:arrest,detention,imprisonment,capture t:of,obj
        COERCE.deport | deport extradite banish exile evict expatriate repatriate | o:@human,actor,migrant,refugee
        COERCE.deport | send_back turn_back push_back | o:@refugee,migrant,boat,asylum-seeker,@human t:to,obj
        COERCE.deport | expel evict drive_out force_out remove | o:@refugee,migrant,refugee,resident,family,villager,settler,people,immigrant,farmer
        COERCE.seize | seize confiscate impound appropriate expropriate nationalise nationalize requisition commandeer annex occupy usurp | o!:@opportunity,@idea
        COERCE.seize | capture recapture retake take_over overrun conquer take_control_of take_possession_of gain_control_of wrest | o:@place,@land,@vehicle,@target,actor,@infrastructure s!:@finance,@market,@company
        COERCE.seize | take seize gain regain assume retake wrest | o:control,possession t:of,over,from s:actor,@force s!:@company
        COERCE.seize | detain board intercept stop | o:@vehicle s:actor,@force,@police t:obj
        COERCE.seize | freeze block | o:@asset,asset,account,fund t:of,obj,in
        COERCE.seize | raid search | o:@office,office,home,house,headquarters,@company,@media s:@police,actor c:0.7
        COERCE.restrict | blockade cordon_off seal_off encircle quarantine lock_down besiege barricade | o!:@idea
        COERCE.restrict | ban outlaw prohibit forbid criminalise criminalize bar proscribe blacklist suspend shut_down dissolve disband disqualify | o:actor,@org,@human,@media,@protest,party,group,@import,app,rally,gathering,organisation,organization,candidate,@website,criticism,homosexuality,protest,movement
        COERCE.restrict | suspend halt stop freeze | o:application,processing,visa t:for,from,of,to
        COERCE.restrict | restrict limit curb curtail tighten control | o:@import,access,@movement,right,freedom,movement,press,entry,travel,speech,assembly,internet,@media t:from,to,of,on,obj,by
        COERCE.restrict | impose enforce extend introduce announce reinstate tighten maintain declare slap place prolong renew put_in_place | o:@restriction t:on,against,in,over,for,to
        COERCE.restrict | close seal shut | o:border,crossing,airspace,@office,office,school,mosque,church,port,road,airport,@media,newspaper,university t:to,with,in,obj
        COERCE.restrict | shut_down close shut | o:oilfield,field,port,terminal,pipeline,refinery s:actor,@force t:in,of
        COERCE.restrict | block obstruct prevent deny bar refuse stop | o:entry,access,passage,visa,shipment,delivery t:to,from,of,for,obj
        COERCE.restrict | block prevent stop restrict | o:actor,@human p:from
        COERCE.restrict | impose declare order | o:lockdown,quarantine t:in,on,across
        COERCE.restrict | impose levy slap raise hike increase | o:tariff,duty,tax,fine,penalty,levy t:on,against,to c:0.65
        COERCE.restrict | fine penalise penalize | o:actor,@org,@company,@human s:actor,@court c:0.68
        COERCE.restrict | revoke cancel annul rescind strip | o:citizenship,passport,licence,license,permit,visa,immunity,accreditation,registration t:of,for,from,obj
        COERCE.restrict | intimidate harass persecute repress oppress suppress silence coerce bully terrorise terrorize discriminate_against crack_down_on clamp_down_on purge victimise victimize | o:actor,@human,@org,@media,@protest,dissent,opposition,press,critic,dissent,minority
        COERCE.restrict | crack_down clamp_down | t:on,against,in
        COERCE.restrict | order | o:@media p:to c:0.4
        COERCE.censor | censor muzzle gag | o!:@idea
        COERCE.censor | block shut_down suspend close ban take_down | o:@media,@website,website,newspaper,broadcaster,channel,internet,twitter,facebook,broadcast,publication,station,app
        COERCE.curfew | impose extend declare order enforce announce clamp reimpose | o:curfew t:in,on,across,over
        COERCE.martial-law | impose declare extend announce proclaim order | o:@emergency t:in,on,across,over,for
        COERCE.withhold | withhold | o!:@comment
        COERCE.withhold | deny cut_off | o:water,food,electricity,medicine,@supply,power,gas t:to,from,of
        COERCE.misinformation | spread disseminate | o:disinformation,propaganda,misinformation,rumour,rumor t:in,about,among
        COERCE.cyber | hack cyberattack hack_into breach | o!:@limb,@idea
        COERCE.seize | overthrow depose oust topple unseat dethrone | o:actor,@human,government,regime s:actor,@force,@human c:0.5
        COERCE.seize | remove | o:@leader,@person,actor p:from pw:office,power s:actor,@org,@force c:0.5
        COERCE | force compel oblige | o:actor,@human p:to c:0.55
        COERCE.arrest | sentence jail | o:@human,actor s:@court,actor c:0.5
        SANCTION.convict | convict sentence condemn_to find_guilty | o:@human,actor,@company s!:@protest
        SANCTION.convict | find hold | o:guilty,liable t:obj
        SANCTION.convict | hand_down hand give | o:sentence,verdict,conviction t:to,against,for,obj s:@court,actor
        """
}
