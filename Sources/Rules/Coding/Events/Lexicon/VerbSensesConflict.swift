extension VerbSenses {
    static let conflict = """
        COERCE.cyber | launch carry_out conduct stage wage mount | o:cyber,cyberattack,hack t:on,against,at
        SANCTION.discontinue | sanction embargo blacklist ostracise ostracize | o:actor,@org,@human,@company,@vehicle,@bank
        SANCTION.discontinue | impose slap announce place levy adopt introduce extend approve tighten widen expand renew prolong toughen enforce unveil reimpose reinstate apply maintain keep keep_up bring prepare order ratchet_up hit_with | o:@sanction t:on,against,at,over,to
        SANCTION.discontinue | hit slap punish target | o:actor,@org,@company,@human p:with pw:@sanction t:obj
        SANCTION.discontinue | impose levy slap raise hike increase announce reimpose double triple | o:tariff,duty,levy p:on,against t:on,against
        SANCTION.discontinue | suspend halt stop cut cut_off freeze reduce slash end terminate discontinue withhold withdraw block cancel scale_back curtail pull scrap stop_sending axe trim | o:@aid t:to,for,from,in
        SANCTION.discontinue | sever break_off cut suspend downgrade freeze end break cut_off rupture reduce | o:@relations t:with,to,between,from
        SANCTION.discontinue | break_ties cut_ties
        PROTEST.boycott | boycott | o:@vote,election,parliament,poll,session,referendum
        SANCTION.discontinue | suspend halt break_off cancel call_off end abandon quit walk_out_of stop boycott scrap pull_out_of freeze postpone terminate leave stall scuttle | o:@talks,mediation t:with,in,over,to
        SANCTION.discontinue | suspend expel exclude kick_out | o:actor,@human,@org p:from t:obj s:@org,actor c:0.65
        SANCTION.discontinue | suspend expel exclude | o:country s:@org c:0.75
        SANCTION.discontinue | suspend freeze halt cancel end | o:membership,cooperation,contact,export,trade,contract,@agreement,partnership t:of,with,to
        SANCTION.discontinue | boycott | o:actor,@import,product,goods,summit,company
        SANCTION.discontinue | ban halt stop suspend block | o:export,sale,shipment,import t:to,of,from,in c:0.7
        SANCTION.discontinue | announce order | o:suspension,halt,freeze,cut,embargo t:to,of,in,with,on
        SANCTION.expel | expel kick_out eject throw_out oust | o:@diplomat,peacekeeper,inspector,observer,@human,actor,worker,agency,monitor,journalist
        SANCTION.expel | declare | o:grata t:obj
        SANCTION.withdraw | recall withdraw pull_out evacuate | o:ambassador,envoy,diplomat,consul,@diplomat t:from,to,in
        SANCTION.withdraw | withdraw pull pull_out | o:peacekeeper,observer,monitor,inspector t:from,in
        SANCTION.withdraw | close shut | o:embassy,consulate,mission t:in,of
        SANCTION.withdraw | withdraw_from pull_out_of quit leave exit | o:@agreement,treaty,@org,accord,pact,deal,organisation,organization,council,bloc,mission o!:@place s:actor c:0.66
        AID | send contribute deploy | o:@troops p:to,in pw:peacekeeping,mission t:in,to s:actor
        AID | announce order approve | o:deployment p:on,in,for pw:peacekeeping,mission t:to,in
        MOBILIZE.troops | mobilise mobilize deploy amass mass rally muster redeploy station field concentrate | o:@troops,@weapon,@vehicle t:to,in,on,along,near,at,around,across,against
        AID | send | o:@troops s:country,@org p:to pw:country t:to c:0.62
        MOBILIZE.weapons | move rush position | o:@weapon,@vehicle p:to,near,along,into,toward,towards,around t:to,near,along,into,toward,towards,around
        MOBILIZE.troops | send dispatch move rush move_in send_in build_up beef_up reinforce increase strengthen bolster intensify position pour call_up activate raise airlift bring_in rotate boost step_up put | o:@troops,@presence o!:spending,budget,expenditure,cooperation,tie t:to,in,on,along,near,at,around,across,into,for
        MOBILIZE.troops | order | o:@troops p:to,into t:to,into
        MOBILIZE.troops | call_up activate | o:reservist,reserve,@troops
        MOBILIZE.troops | place | o:@troops p:on pw:alert,standby,readiness t:in,near
        MOBILIZE.troops | put place go remain stay be | p:on pw:alert,standby,footing s:actor,@troops,@force t:in,near,along,at
        MOBILIZE.weapons | test test-fire | o:missile,warhead,rocket,icbm,@weapon s:actor t:into,toward,over,near c:0.55
        MOBILIZE.weapons | deploy station install | o:@weapon,warship,@vehicle,submarine,bomber,carrier t:to,in,near,off,along
        MOBILIZE.weapons | send dispatch fly sail scramble | o:warship,carrier,submarine,frigate,destroyer,bomber,gunboat t:to,near,off,into,through
        MOBILIZE.weapons | send dispatch fly sail scramble | o:@aircraft,ship,vessel,coastguard p:near,off,into,through,around,over,toward,towards,along,across t:near,off,into,through,around,over,toward,towards,along,across,to
        MOBILIZE.troops | hold conduct stage launch begin start | o:@drill p:around t:around c:0.7
        MOBILIZE.troops | announce order approve | o:deployment,mobilisation,mobilization t:to,in,along,near
        MOBILIZE.troops | raise increase | o:alert,readiness t:in,of
        MOBILIZE.police | deploy mobilise mobilize station send | o:police,policeman,officer,riot t:to,in,on,around,across,at
        MOBILIZE.militia | arm mobilise mobilize | o:militia,paramilitary,militiaman
        MOBILIZE.troops | mobilise mobilize
        PROTEST.demo | protest demonstrate march rally picket take_to_the_street rise_up | s:actor,@human,@protester,@org s!:@finance,@market,@force t:against,at,over,in,outside,obj,for,to
        PROTEST.demo | stage hold organise organize lead join attend mount launch | o:@protest t:against,at,over,in,outside,to,for
        PROTEST.demo | take | o:street p:to t:against,in,of,to c:0.7
        PROTEST.demo | take | p:to pw:street t:against,in,over,to
        PROTEST.demo | pour_into flood fill throng | o:street,square t:against,in s:@protester,@human
        PROTEST.demo | chant shout | o:slogan t:against,at
        PROTEST.demo | burn | o:flag,effigy t:of,obj
        PROTEST.demo | revolt rebel mutiny rise_up_against | s:actor,@human,@force t:against,obj
        PROTEST.riot | riot rampage | s:actor,@human,@protester t:in,against
        PROTEST.riot | clash scuffle | s:@protester t:with,against
        PROTEST.riot | clash scuffle battle fight | s:@civil,@protester,opponent,supporter,student,worker,villager,farmer,activist p:with,against t:with,against c:0.8
        PROTEST.strike | strike walk_out down_tools stop_work | s:@worker,@human,union t:against,at,over,in,for o:none
        PROTEST.strike | go | p:on pw:strike t:against,at,over,in,for,to
        PROTEST.strike | stage hold call join organise organize | o:strike,walkout,stoppage s:@worker,@human,union,actor t:against,at,over,in,for
        PROTEST.strike | begin launch start continue extend | o:strike,walkout,stoppage s:@worker,union t:against,at,over,in,for
        PROTEST.strike | begin launch start continue extend | o:walkout,stoppage t:against,at,over,in,for
        PROTEST.strike | stop | o:work t:against,in,at
        PROTEST.hunger | go | p:on pw:hunger t:against,at,over,in
        PROTEST.hunger | begin start stage launch end continue join | o:hunger t:against,at,over,in
        PROTEST.boycott | boycott | o:@vote,election,parliament,@talks,poll,session,referendum,summit,event,game,@org,actor
        PROTEST.obstruct | block blockade occupy barricade | s:@protester,@worker,@civil,farmer,villager,activist,demonstrator,protester o:@road,road,building,highway,street,bridge,square,airport,port,entrance,border,railway t:in,of,against,to
        PROTEST.riot | set_fire_to set_alight set_ablaze burn torch burn_down ransack loot storm overrun break_into smash | s:@protester,activist o:@place,@infrastructure,@vehicle,@org
        PROTEST.vandalize | vandalise vandalize deface spray-paint | s:@protester,activist
        """
}
