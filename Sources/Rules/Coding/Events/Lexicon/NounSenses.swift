/// Nouns that name an event, with where its sides stand: `TYPE[.mode] | nouns | t:prepositions of the target | options`.
///
/// The source stands before it (`Russian strikes`, `Trump's meeting`) or after `by`, `from`. `recip`: `between A and B`, `A–B talks`.
/// A noun without target counts only where its sense says `alone`.
enum NounSenses {
    static let all = """
        ASSAULT | attack assault strike raid offensive onslaught incursion invasion ambush aggression counterattack counteroffensive counter-offensive salvo barrage blitz rampage bloodshed retaliation reprisal intervention foray sortie sabotage hostility | t:on,against,at,in,into,over,near
        ASSAULT.aerial | airstrike bombing bombardment airraid | t:on,against,of,in,over,near
        ASSAULT.heavy-weapons | shelling mortar rocketing cannonade | t:of,on,against,at,in
        ASSAULT | killing murder massacre slaughter slaying beheading execution genocide bloodbath carnage lynching extermination pogrom manslaughter homicide | t:of,in,by,against
        ASSAULT.targeted | assassination | t:of
        ASSAULT.aerial | air-strike air-raid bomb-attack | t:on,against,of,in,over,near
        ASSAULT.drone | drone-strike drone-attack | t:on,against,in
        ASSAULT.heavy-weapons | missile-strike rocket-attack missile-attack rocket-fire artillery-fire shellfire | t:on,against,in,at
        ASSAULT | bloodletting butchery violence atrocity ethnic-cleansing knife-attack terror-attack | t:against,on,in,of
        ASSAULT.explosives | car-bombing bomb-blast | t:in,at,on,near
        ASSAULT.abduct | hostage-taking disappearance | t:of
        ASSAULT.abduct | kidnapping abduction hijacking kidnap | t:of
        ASSAULT.firearms | shooting gunfight shootout shoot-out gunfire firefight | t:of,at,on,in
        ASSAULT.explosives | explosion blast detonation | t:at,in,on,near
        ASSAULT.torture | torture flogging brutality mistreatment maltreatment | t:of,against
        ASSAULT.sexual | rape molestation | t:of
        ASSAULT.beat | beating | t:of,on
        ASSAULT.primitive | stabbing knifing | t:of,in
        ASSAULT.suicide-attack | suicide-bombing | t:on,in,at
        ASSAULT.destroy | destruction demolition torching looting ransacking arson vandalism | t:of,on
        ASSAULT | war clash skirmish battle combat fighting conflict | t:with,against,on,in,between | recip c:0.5
        ASSAULT.crowd-control | crackdown clampdown repression | t:on,against,of,in
        COERCE.arrest | arrest detention imprisonment jailing incarceration capture apprehension prosecution indictment | t:of,against
        COERCE.deport | deportation extradition eviction expatriation banishment | t:of,from
        COERCE.seize | seizure confiscation annexation occupation takeover expropriation nationalisation nationalization impounding | t:of
        COERCE.seize | coup putsch overthrow ouster | t:against,of,in
        COERCE.restrict | blockade siege encirclement | t:of,on,against
        COERCE.restrict | ban restriction curb prohibition tariff harassment persecution oppression intimidation | t:on,against,of
        COERCE.restrict | travel-ban import-ban clamp-down discrimination subjugation coercion disenfranchisement curtailment closure lockdown | t:on,against,of
        COERCE.martial-law | martial-law | t:in
        COERCE.arrest | round-up roundup house-arrest custody | t:of
        COERCE.cyber | cyberattack cyber-attack hacking hack | t:on,against,of
        COERCE.censor | censorship | t:of
        SANCTION.discontinue | sanction embargo boycott | t:on,against,of
        SANCTION.expel | expulsion ejection | t:of,from
        SANCTION.convict | conviction | t:of
        SANCTION.discontinue | suspension | t:of,to
        ACCUSE.allege | blame | t:of,against
        ACCUSE.disapprove | outcry vilification reproach displeasure castigation scorn | t:at,over,of,against
        ACCUSE.allege | accusation allegation lawsuit complaint | t:against,of,by,about
        ACCUSE.disapprove | condemnation criticism denunciation rebuke reprimand censure disapproval protest | t:of,to,against
        ACCUSE.investigate | investigation probe inquiry inquest | t:into,of,against,on
        REJECT | rejection refusal veto denial rebuff dismissal | t:of,by,to
        THREATEN | sabre-rattling blackmail brinkmanship | t:against,of
        THREATEN | threat ultimatum warning | t:to,against,of
        REQUEST | entreaty petition pressure summons | t:to,for,on
        REQUEST | demand appeal plea | t:to,for,on
        CONSULT | talk meeting negotiation summit discussion dialogue consultation conversation encounter conference audience meet parley | t:with,between | recip
        CONSULT.phone | call phone-call | t:with,to,between | recip
        CONSULT.visit | visit trip tour | t:to,with
        CONSULT | symposium colloquium brainstorming bargaining tete roundtable videoconference teleconference get-together | t:with,between | recip
        CONSULT | mediation | t:between,in
        SUPPORT | congratulation condolence applause commendation tribute defence accolade | t:for,of,to
        SUPPORT | reconciliation rapprochement detente normalisation normalization ceasefire-deal peace-deal trade-deal | t:with,between | recip
        SUPPORT | support backing praise endorsement recognition solidarity | t:for,of,to
        SUPPORT | agreement deal accord treaty pact memorandum | t:with,between | recip
        COOPERATE | cooperation collaboration partnership co-operation coordination | t:with,between | recip
        COOPERATE | war-game joint-venture alliance coalition intelligence-sharing teamwork synergy | t:with,between | recip
        COOPERATE | drill exercise manoeuvre maneuver wargame | t:with,between | recip
        AID | airlift subsidy handout shipment consignment contribution funding reconstruction refuge asylum | t:to,for
        AID | aid assistance donation grant relief loan bailout | t:to,for
        AID | deployment | t:to,in | c:0.45
        RETREAT.disarm | disarmament demobilisation demobilization decommissioning demilitarisation surrender capitulation | t:of,in
        RETREAT.release | liberation acquittal prisoner-swap exoneration clemency | t:of,for
        RETREAT | lifting easing repeal | t:of
        RETREAT.withdraw | withdrawal pullout retreat pull-out pullback | t:from,of
        RETREAT.release | release pardon amnesty | t:of,for
        RETREAT.ceasefire | ceasefire truce cease-fire armistice | t:with,between | recip
        RETREAT.resign | resignation | t:of
        CONCEDE | apology concession | t:to,for
        MOBILIZE.troops | conscription call-up reinforcement redeployment troop-movement | t:of,in,near,along
        MOBILIZE.troops | mobilisation mobilization build-up buildup | t:of,in,near,along
        PROTEST.demo | demonstration rally march sit-in picket | t:against,over,outside
        PROTEST.strike | walkout stoppage | t:against,over
        PROTEST.hunger | hunger-strike | t:against
        PROTEST.demo | street-protest procession vigil manifestation | t:against,over,outside,in
        PROTEST.boycott | abstention | t:of
        PROTEST.obstruct | sit-down roadblock barricade | t:in,on
        PROTEST.riot | riot unrest uprising revolt rebellion mutiny | t:against,in
        """
}
