extension VerbSenses {
    static let verbal = """
        ACCUSE.allege | accuse | t:obj
        ACCUSE.allege | blame charge indict fault | o:actor,@human,@org,@company p:with,for,of,over t:obj
        ACCUSE.allege | pin | o:blame,responsibility,attack t:on,for c:0.75
        ACCUSE.allege | blame | o:blame,responsibility,attack,@attack p:on t:on
        ACCUSE.allege | blame | t:obj,on
        ACCUSE.allege | sue | o:actor,@org,@company,@human
        ACCUSE.allege | file bring lodge launch initiate submit make pursue open start | o:@lawsuit t:against,with,to,over
        ACCUSE.allege | take | p:to pw:court t:obj
        ACCUSE.allege | declare find hold | o:actor,@org p:in pw:breach,violation,contempt,default t:obj c:0.8
        ACCUSE.allege | hold | o:responsible,accountable t:obj
        ACCUSE.allege | impeach
        ACCUSE.allege | arraign | o:@human,actor p:with,for,of,over t:obj c:0.7
        ACCUSE.allege | press bring file lay | o:charge t:against s:actor,@court,@police
        ACCUSE.allege | level make repeat lodge | o:@accusation t:against,at,of
        ACCUSE.allege | allege | s:actor t:by,against c:0.5
        ACCUSE.disapprove | condemn criticise criticize denounce decry deplore castigate slam lambast lambaste blast deride censure rebuke chide reprimand reproach admonish berate chastise excoriate savage vilify malign disparage mock ridicule assail rail_against inveigh_against lash_out_at hit_out_at lash_out hit_out speak_out_against take_aim_at hit_back_at rap upbraid denigrate scold slate pan deprecate fulminate_against bemoan lament attack protest insult pillory lay_into tear_into | s:actor,@org,@human s!:@sport,@weather o:actor,@idea,@statement,@attack,@human,@org,@action,@proposal,@agreement,@sanction,@law t:obj,at,against
        ACCUSE.disapprove | condemn criticise criticize denounce decry deplore castigate slam lambast censure rebuke | s:actor,@org,@human o:any s!:@weather
        ACCUSE.disapprove | fault challenge | s:actor,@org,@human o:actor,@idea,@action,@statement,@law,@claim,@proposal c:0.65
        ACCUSE.disapprove | disapprove complain object | p:of,about,to,against s:actor,@org t:about,of,against,to
        ACCUSE.disapprove | express voice convey reiterate | o:@concern,condemnation,outrage,anger,disapproval,dismay,displeasure,disappointment,alarm,opposition,rejection,criticism,indignation,regret t:over,about,at,of,with,to,against
        ACCUSE.disapprove | raise | o:concern,alarm t:over,about,with c:0.7
        ACCUSE.disapprove | summon call_in | o:ambassador,envoy,diplomat,@diplomat,chargé,charge,attache,commissioner t:obj
        ACCUSE.disapprove | lodge file send hand make register issue deliver | o:protest,complaint,demarche,note,condemnation t:with,to,against,over,about
        ACCUSE.disapprove | release | o:condemnation t:of,against
        ACCUSE.disapprove | oppose | o:actor,@idea,@action,@proposal,@agreement,@law,@attack s:actor,@org t:obj c:0.55
        ACCUSE.disapprove | question doubt | s:actor,@org o:@idea,@action,@statement,legitimacy,commitment,motive t:of,obj c:0.5
        ACCUSE.disapprove | call label brand describe deem find consider | o:unfair,unjust,unjustified,illegal,unlawful,unacceptable,shameful,disgraceful,illegitimate,absurd,baseless,unreasonable,irresponsible,provocative,outrageous,reckless,unwarranted,immoral,hypocritical,barbaric,hunt,sham,farce,disgrace,travesty,provocation,hoax s:actor,@org,@human t:obj c:0.75
        ACCUSE.disapprove | call label brand describe dub liken compare | o:terrorist,criminal,aggressor,genocide,dictator,liar,murderer,thug,traitor,illegitimate,killer,@insult t:obj s:actor c:0.68
        ACCUSE.disapprove | be | o:concerned,outraged,appalled,alarmed,disappointed t:about,over,by,with,at s:actor c:0.55
        ACCUSE.investigate | investigate probe | s:actor,@org,@court,@police o!:@science
        ACCUSE.investigate | look_into inquire_into | s:actor,@org
        ACCUSE.investigate | open launch begin start conduct order announce carry_out initiate lead set_up establish demand pursue continue reopen | o:@investigation t:into,against,of,on,over
        ACCUSE.investigate | inspect examine audit | s:@police,@court,inspector,investigator,agency,auditor o:@human,actor,@place,@company,@action,site c:0.6
        ACCUSE.investigate | approve order grant uphold seek | o:extradition t:of,obj c:0.55
        ACCUSE.allege | claim say insist maintain contend | o:responsible t:obj c:0.3
        ACCUSE.allege | implicate finger expose denounce incriminate
        ACCUSE.allege | suspect | o:actor,@human p:of c:0.7
        ACCUSE.allege | appeal | p:against c:0.4
        REJECT | reject refuse rebuff spurn repudiate turn_down snub shun nix brush_off brush_aside shrug_off dismiss scoff_at pour_cold_water_on shoot_down throw_out discount deny decline disavow rule_out stonewall defy flout ignore resist scorn disregard contest dispute rebut refute repel veto overrule disown renege_on renounce abrogate | o:@proposal,@talks,@demand,@agreement,@aid,@accusation,@idea,@statement,@appeal,@action,@law,@sanction,@visit,@support,@vote,@investigation,actor,@court,@intervention,@claim s:actor,@org,@human,@court s!:@sport
        REJECT | reject rebuff spurn repudiate turn_down veto rule_out renege_on dismiss deny | s:actor,@org,@court,@human
        REJECT | defy ignore flout violate contravene | o:resolution,@sanction,order,@law,court,@agreement,embargo,ban,law,warning,ultimatum t:of,on,with,by c:0.75
        REJECT | say | o:no t:to
        REJECT | vote | p:against t:against s:actor,@org
        REJECT | block stall hinder hamper thwart impede frustrate torpedo derail delay undermine stymie scuttle sabotage obstruct | o:@talks,@agreement,@proposal,@law,@appeal,resolution,bill,nomination,vote,bid,@aid,effort,@visit s:actor,@org,@court t:with,by,of,from,obj
        REJECT | walk_away_from back_out_of pull_out_of opt_out_of withdraw_from abandon scrap tear_up rip_up | o:@talks,@agreement,@proposal,deal s:actor t:with,obj
        REJECT | disagree | s:actor t:with,over,on
        REJECT | fail | o:agree t:with
        REJECT | strike_down overturn quash annul overrule reverse nullify | o:@law,@proposal,@vote,@sanction,order,ban,decision,appeal,ruling,verdict,decree,conviction s:@court,actor t:of,by,obj c:0.62
        REJECT | cancel call_off postpone | o:@visit,@talks,trip,invitation t:to,with,from,of s:actor
        REJECT | balk baulk demur | s:actor t:at,to
        REJECT | reiterate express voice stand_by | o:refusal,rejection,opposition t:to,of
        REJECT | distance | o:itself,himself,themselves t:from
        REJECT | boycott | o:@talks,negotiation c:0.5
        THREATEN | threaten menace | s:actor,@org,@human,@force s!:@weather,@disease t:obj,against,to
        THREATEN | warn caution | o:actor,@human,@org s:actor,@force t:obj,against c:0.62
        THREATEN | warn | p:against,of s:actor,@force t:against,to c:0.5
        THREATEN | issue give deliver send sound make repeat renew reiterate hand | o:@threat t:to,against,for,on,obj
        THREATEN | set give impose | o:deadline,ultimatum t:for,to,on,obj
        THREATEN | brandish rattle | o:sword,sabre,saber,nuclear,weapon t:at,against
        THREATEN | swear vow pledge | o:revenge,retaliation,vengeance,response,retribution t:against,on,for
        THREATEN | increase step_up ramp_up intensify pile maintain put | o:pressure t:on,against c:0.6
        THREATEN | intimidate blackmail
        THREATEN | pay | o:price,cost inverse inner c:0.7
        THREATEN | face suffer meet | o:consequence,retaliation,response,retribution,punishment,sanction,wrath,fire inverse inner c:0.7
        THREATEN | claim | o:threat
        THREATEN | risk | o:war t:with c:0.4
        REQUEST | urge beseech implore exhort beg entreat plead_with appeal_to call_on call_upon press pressure lobby prod push petition nudge goad | o:actor,@org,@human,@force,government s:actor,@org,@human,@protester t:obj
        REQUEST | ask request demand require order command instruct tell direct | o:actor,@human,@org,@force s:actor,@org,@court,@human,@protester p:to t:obj c:0.8
        REQUEST | call push press plead appeal lobby beg ask | p:for t:to,on,from,obj,in,with,by,for s:actor,@org,@human,@protester c:0.75
        REQUEST | demand request seek solicit require beg | o:@asylum,@aid,@talks,@support,@release,@action,@withdrawal,@agreement,@apology,@investigation,@proposal,@sanction,@intervention,explanation,information,end,return,right,resignation,extradition,answer,access,meeting,solution,protection,compensation,help,assistance,change,reform,vote,@weapon,@troops,clarification,mediation,assurance,guarantee t:from,of,to,by,with,in,obj s:actor,@org,@human,@protester,@court
        REQUEST | make issue repeat renew reiterate submit send | o:@demand,@appeal t:to,for,on,from
        REQUEST | insist | p:on s:actor t:on,with c:0.5
        REQUEST | demand urge call_for | s:actor,@org,@human,@protester t:from,of,by,in,obj,to c:0.72
        REQUEST | invoke | o:article t:with c:0.5
        """
}
