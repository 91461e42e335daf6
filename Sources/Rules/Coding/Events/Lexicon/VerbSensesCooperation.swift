extension VerbSenses {
    static let cooperation = """
        CONSULT | meet | s:actor,@human,@org s!:@sport,@finance o:actor,@human,@org t:obj,with recip
        CONSULT | meet | s:actor,@human,@org s!:@sport p:with t:with recip
        CONSULT | meet gather convene | o:none s:actor,@human s!:@sport recip c:0.66
        CONSULT | meet_with confer_with consult_with negotiate_with huddle_with parley_with speak_with speak_to talk_to sit_down_with chat_with | s:actor,@human,@org o:actor,@human,@org recip
        CONSULT | talk confer consult negotiate parley huddle deliberate | s:actor,@human,@org p:with,to t:with,to recip c:0.85
        CONSULT | consult | o:actor,@human,@org
        CONSULT | speak | p:with,to s:actor,@human t:with,to recip c:0.75
        CONSULT | discuss debate | s:actor,@human,@org p:with t:with recip
        CONSULT | negotiate discuss | s:actor,@human,@org t:with c:0.62 recip
        CONSULT | hold have attend conduct launch begin start resume open continue join engage_in enter_into enter convene finish conclude complete lead arrange participate_in take_part_in host chair co-host wrap_up kick_off | o:@talks t:with,between,obj,of,in,at,to recip s:actor,@human,@org s!:@sport
        CONSULT | take_part participate engage | p:in,with pw:@talks t:with recip
        CONSULT | exchange trade swap | o:view,letter,idea,message t:with,on recip
        CONSULT.phone | telephone phone ring_up call_up | s:actor,@human o:actor,@human recip
        CONSULT.phone | call | s:actor,@human o:@leader p:on,to,about,after c:0.66 recip
        CONSULT.phone | call | s:actor o:@leader,@person o!:@org,@insult,hunt,sham,farce,disgrace,trial,@action,@idea,@law c:0.62 recip
        CONSULT.phone | speak talk | p:by pw:phone,telephone t:with,to recip
        CONSULT.phone | hold have make receive | o:call,telephone,phone t:with,to,from recip c:0.85
        CONSULT.visit | tour | s:@leader,@diplomat,@person o:actor,@place,@org
        CONSULT.visit | visit | s:actor,@human o:actor,@place,@org,troop s!:@sport,@art
        CONSULT.visit | travel fly arrive head go journey return come | o:none s:@leader,@diplomat,@person p:to,in t:to,in c:0.6
        CONSULT.visit | pay make undertake begin start conclude end wrap_up embark_on kick_off complete lead cut_short | o:@visit t:to,in,of s:actor,@human
        CONSULT.visit | host receive welcome greet entertain | s:actor,@human,@org o:@leader,@diplomat,@person,actor s!:@sport,@art o!:@vehicle,@weapon,@refugee,@money recip c:0.8
        CONSULT.visit | call_on | o:@leader s:@person,@leader,@human c:0.3
        CONSULT.visit | accompany escort | s:@leader o:@leader c:0.5
        CONSULT | mediate broker arbitrate intercede | s:actor,@human,@org t:between,in,with,obj
        CONSULT | attend | o:summit,conference,meeting,talk,ceremony,funeral,inauguration s:actor,@human t:with,in,at,of c:0.72
        CONSULT | address brief update inform | o:actor,@org,council,parliament,assembly s:@leader,@diplomat,@person,actor c:0.5
        CONSULT | deliver convey carry pass_on hand_over send | o:message,letter t:to,from,of c:0.6
        CONSULT | reach_out hold_out | t:to s:actor c:0.55
        CONSULT | invite | o:actor,@human s:actor,@leader t:obj c:0.55
        SUPPORT | support back endorse praise laud hail applaud commend welcome salute defend champion extol cheer congratulate thank honour honor compliment embrace vouch_for stand_by stand_with stand_up_for speak_up_for side_with rally_behind stick_up_for uphold advocate approve_of cheer_on acclaim celebrate commemorate side | s:actor,@org,@human s!:@sport,@art o:actor,@human,@org,@idea,@action,@proposal,@agreement,@statement,@talks,@visit,@law,@attack,@sanction,effort,stance,call,bid,right,government
        SUPPORT | support endorse praise laud hail applaud commend welcome defend congratulate | s:actor,@org,@human s!:@sport,@art
        SUPPORT | express voice reiterate reaffirm affirm pledge offer declare show give extend lend announce repeat underline underscore confirm renew convey throw signal stress promise guarantee | o:@support t:for,to,with,of,behind,in
        SUPPORT | express voice reiterate | o:@praise t:for,to,with,at,over
        SUPPORT | recognise recognize acknowledge | o:actor,@state,independence,sovereignty,government,annexation,claim,result,election,border,authority s:actor,@org t:of,obj
        SUPPORT | establish restore normalise normalize resume open upgrade strengthen mend forge boost deepen enhance improve build cement rebuild renew consolidate develop | o:@relations t:with,between,to recip s:actor,@org,@human
        SUPPORT | normalise normalize | p:with recip t:with
        SUPPORT | sign conclude ink seal reach strike finalise finalize ratify clinch secure forge initial hammer_out agree approve adopt | o:@agreement t:with,between,to,for,over recip s:actor,@org,@human
        AGREE | agree | p:to,on pw:@ceasefire,@talks,@visit,meeting,withdrawal,exchange,@release t:with
        SUPPORT | agree | o:@agreement recip t:with
        SUPPORT | agree | p:on,to,with pw:@agreement t:with recip c:0.75
        SUPPORT | ratify approve pass adopt | o:@agreement,treaty,resolution s:actor,@org t:with,on c:0.6
        SUPPORT | award present confer bestow decorate | o:medal,order,award,prize,honour,honor,title t:to,on,obj s:actor,@org c:0.6
        SUPPORT | nominate appoint name elect re-elect | o:@human,actor s:actor,@org c:0.3
        SUPPORT | open inaugurate | o:embassy,consulate t:in
        SUPPORT | vote | p:for,in pw:favour,favor t:of
        SUPPORT | vote_for
        SUPPORT | join accede | o:@org,@agreement s:actor c:0.4
        SUPPORT | forgive | o:actor,@human
        SUPPORT | be | o:ally,partner,friend t:of,with c:0.3
        COOPERATE | cooperate collaborate team_up join_forces work_together partner co-operate coordinate liaise | s:actor,@org,@human t:with,in recip
        COOPERATE | work | p:with s:actor,@org t:with c:0.6 recip
        COOPERATE | hold conduct stage carry_out begin launch perform start kick_off run participate_in take_part_in join complete | o:@drill s:actor,@force,@human,@org t:with,alongside,off,near recip
        COOPERATE | share exchange swap give provide supply pass | o:@intel t:with,to
        COOPERATE | trade | p:with s:actor c:0.5 recip
        COOPERATE | train | s:actor,@force o:@force,actor,@troops c:0.6
        COOPERATE | strengthen expand boost deepen increase enhance resume launch begin | o:cooperation,partnership,collaboration,trade,exchange t:with,between,in,to recip c:0.8
        COOPERATE | extradite hand_over turn_over transfer surrender | o:suspect,fugitive,@suspect t:to s:actor,@org
        COOPERATE | patrol | p:with,alongside recip c:0.6
        COOPERATE | hand_over deliver | o:vehicle,equipment,aircraft t:to,for c:0.55
        AID | give provide send supply deliver donate grant award offer ship airlift allocate contribute extend disburse release hand fund approve lend channel earmark hand_over distribute dispatch inject rush commit transfer furnish pour bring fly | o:@aid,@money,@weapon,@supply t:to,for,in,with,towards,toward,into,obj s:actor,@org,@human,@court,@company
        AID | pay spend | o:@aid,@money p:to,for,in t:to,in,for s:actor,@org c:0.6
        AID | drop airdrop parachute | o:@aid,parcel,package,leaflet t:over,on,into,to,in
        AID | give provide send donate supply deliver hand_over ship transfer lend sell export | o:@vehicle,@weapon,@aircraft s:actor,@org t:to,for p:to,for
        AID | send dispatch fly deploy | o:@vehicle,@aircraft p:with pw:@aid,@supply t:to,for
        AID | announce unveil pledge | o:@aid t:to,for,in s:actor,@org c:0.75
        AID | aid assist rescue bail_out feed shelter evacuate bankroll finance fund subsidise subsidize equip arm treat vaccinate resettle nurse save protect relieve safeguard help | o:actor,@human,@org,@refugee,@civil,@force s:actor,@org,@force,@human s!:@sport t:obj,in c:0.7
        AID | provide supply equip arm furnish | o:actor,@human,@force,@org p:with t:obj
        AID | train | s:actor,@force o:@force,police,pilot,soldier,officer
        AID | deploy send dispatch contribute provide commit | o:peacekeeper,peacekeeping,observer,monitor,medic,doctor,rescuer,team,adviser,advisor,trainer,expert,nurse t:to,in,for s:actor,@org
        AID | arrive | s:peacekeeper,peacekeeping t:in,at
        AID | grant give offer | o:@asylum t:to,for,obj
        AID | accept admit take_in welcome host shelter resettle | o:refugee,migrant,@refugee,asylum s:actor,@org t:obj,from
        AID | forgive cancel write_off reschedule settle clear pay_off repay restructure | o:debt t:obj,of,for s:actor
        AID | award | o:@money,@compensation t:to,obj s:@court,actor
        AID | participate serve take_part | s:@force,@troops,peacekeeper p:in pw:peacekeeping,mission t:in
        AID | launch begin | o:airlift,relief t:to,in
        RETREAT.release | release free set_free liberate pardon amnesty acquit let_free let_go exonerate parole unshackle reprieve | o:@prisoner,@human,actor,@vehicle s!:@company,@art
        RETREAT.release | release free pardon | o:@prisoner,@human s:actor,@force,@court,@org,@armed
        RETREAT.release | announce order secure approve grant | o:release,freeing t:of,obj,for
        RETREAT.release | grant | o:pardon,amnesty,bail,clemency,parole t:to,for,obj
        RETREAT.release | drop withdraw | o:charge,case,accusation,lawsuit t:against,of,over s:@court,actor,@org c:0.75
        RETREAT.release | commute | o:sentence,penalty t:of,for
        RETREAT | return hand_over hand_back give_back repatriate restitute give_up turn_over surrender cede relinquish | o:@property,@land,@weapon,@human,@place,control,power,body,remain,@art,@prisoner t:to,of,from s:actor,@org,@force,@company
        RETREAT.withdraw | withdraw pull_out pull_back pull redeploy evacuate bring_home move_out | o:@troops,@force,@weapon,settler t:from,out,in,to s:actor,@force
        RETREAT | return hand_back give_back restitute | o:any s:actor,@org p:to t:to c:0.68
        RETREAT.withdraw | withdraw retreat pull_out pull_back fall_back back_down vacate depart flee | s:@force,@troops,actor,@armed p:from,out t:from,in,of c:0.7
        RETREAT.withdraw | retreat surrender capitulate fall_back back_down stand_down | s:actor,@force,@armed,@troops s!:@finance,@market,@sport t:from,to,in
        RETREAT.withdraw | leave | s:@troops,@force o:actor,@place t:obj
        RETREAT | end call_off suspend cancel abandon halt | o:strike,@protest,walkout,boycott,sit-in,hunger t:in,against,over,at
        RETREAT.withdraw | end lift ease loosen relax abandon break remove raise | o:blockade,siege,occupation t:of,on,in,against
        RETREAT.disarm | disarm demobilise demobilize disband decommission dismantle | o:@force,@armed,@weapon,actor,nuclear,programme,program s:actor,@force,@armed t:obj,in
        RETREAT.disarm | lay_down give_up surrender hand_in turn_in relinquish put_down hand_over | o:@weapon,arms,gun,arsenal t:to,in,with,against
        RETREAT.disarm | dissolve disband | s:@armed,actor o:none,itself c:0.8
        RETREAT | end abandon renounce give_up halt stop | o:struggle,insurgency,insurrection,rebellion t:against,in,with s:actor,@armed
        RETREAT.disarm | disarm demobilise demobilize | s:actor,@armed,@force
        RETREAT.ceasefire | declare announce agree observe honour honor implement begin extend call respect proclaim sign order accept | o:@ceasefire t:with,in,between,on,over,against recip
        RETREAT.ceasefire | stop halt end cease suspend | o:@attack,fighting,hostility,war,firing,shelling t:on,against,in,with
        RETREAT.access | allow permit let admit accept authorise authorize | o:inspector,observer,monitor,@aid,convoy,peacekeeper,mission,journalist,access,entry,passage t:into,to,in,obj,from,of,for
        RETREAT.access | open reopen re-open | o:border,crossing,airspace,corridor,gate,port,embassy t:to,with,for,between s:actor
        RETREAT.access | authorise authorize | o:deployment t:to,in,of s:@org,actor
        RETREAT.access | give grant issue | o:permission,access,authorization,authorisation,approval,clearance t:to,for,obj s:actor,@org
        RETREAT | lift ease loosen relax waive remove end roll_back scrap suspend cancel abolish reduce cut drop revoke rescind | o:@sanction,@restriction,@emergency,curfew,tariff,ban t:on,against,in,for,from,of,to,obj s:actor,@org,@court
        RETREAT.resign | resign step_down quit abdicate stand_down step_aside bow_out | s:actor,@leader,@human,government t:over,from,in o:none s!:@sport c:0.75
        RETREAT.resign | resign quit | o:post,job,office,government,cabinet,party s:@leader,@human,actor s!:@sport
        RETREAT.resign | tender submit announce offer | o:resignation t:to s:actor,@leader,@human
        CONCEDE | apologise apologize concede relent acquiesce capitulate give_in back_down give_way back_off | s:actor,@leader,@org,@human t:to,for,over s!:@sport
        CONCEDE | bow yield accede acquiesce submit cave_in cave | p:to s:actor,@org t:to,of
        CONCEDE | accept meet grant | o:@demand,request,condition,term t:of,from,by,to
        CONCEDE | express | o:regret,remorse,apology t:to,for,over
        CONCEDE | offer issue make | o:apology,concession,amends t:to,for
        CONCEDE | regret | s:actor,@leader,@org o:@action,@statement,@attack,death,incident c:0.6
        CONCEDE | ease lift relax loosen | o:@restriction,censorship,rule,condition,curfew,lockdown t:on,in,for,of
        CONCEDE | legalise legalize decriminalise decriminalize unban rehabilitate reinstate restore | o:actor,@org,@human,@media,party,citizenship,right,licence,license t:of,to,obj,for c:0.75
        CONCEDE | grant give restore | o:citizenship,autonomy,independence,right,suffrage,residency,amnesty t:to,for,of,obj
        CONCEDE | compensate reimburse indemnify | o:actor,@human
        CONCEDE | pay | o:compensation,reparation,damages t:to,for
        CONCEDE | admit acknowledge confess | o:mistake,guilt,responsibility,error,wrongdoing,defeat,@attack s:actor,@leader,@human,@org t:to,in c:0.65
        CONCEDE | soften moderate | o:stance,position t:on,toward,towards s:actor c:0.6
        CONCEDE | abandon drop renounce give_up | o:claim,demand,programme,program,plan,violence,terrorism,struggle s:actor,@armed,@org t:to,of,on,against c:0.7
        AGREE | agree consent assent | s:actor,@human,@org t:with,to,in,on c:0.72
        AGREE | accept approve authorise authorize okay | o:@proposal,@troops,@intervention,invitation,@talks,@aid,offer,@visit,mediation s:actor,@org t:from,of,by,to,obj
        AGREE | pledge promise offer vow | o:@aid,@money,@weapon,@troops,cooperation,mediation t:to,for,in,with,obj
        AGREE | offer propose promise | o:@talks,@ceasefire,@agreement,dialogue,negotiation,visit,meeting t:with,to,obj s:actor,@org
        AGREE | offer | o:@aid,@weapon,help,service t:to,obj
        AGREE | reach come_to arrive_at | o:understanding,compromise,consensus t:with,on recip
        AGREE | express reiterate reaffirm reinforce announce declare signal state repeat confirm affirm | o:@willingness t:to,with,in,for s:actor,@org,@human
        AGREE | commit | o:itself,himself,themselves t:to c:0.6
        """
}
