/// Words that say that an article is about something else: sport, markets, weather, culture. Idioms are event words that mean no event.
enum GuardWords {
    /// One of these in a sentence says that it is about sport.
    static let sport = """
        striker midfielder goalkeeper quarterback quarterfinal quarterfinals semifinal semifinals semi-final semi-finals quarter-final quarter-finals playoff
        playoffs wicket wickets innings batsman bowler batter touchdown homer hat-trick midfield wimbledon uefa fifa nba nfl nhl mlb premiership bundesliga
        juventus chelsea laliga wbc grand-slam halftime half-time fullback winger goalless equaliser equalizer injury-time cricket rugby tennis
        football soccer basketball baseball hockey golf badminton volleyball handball tournament league championship champions teammate teammates
        semis goals scored scorer referee penalties derby olympics olympic medley relay medallist medalist bout knockout heavyweight lap lord's
        unbeaten seed seeded playmaker bowled batted innings podium peloton marathon sprinter sprint quarterfinalist semifinalist
        tottenham bayern dortmund psg djokovic sinner alcaraz swiatek sabalenka ronaldo messi mbappe haaland verstappen
        backhand forehand tiebreak matchday offside lineout scrum try-scorer caddie birdie bogey fairway slalom biathlon velodrome rower
        """
    /// One of these says that it is news all the same.
    static let news = """
        police court judge minister president government prosecutors prosecutor investigation sanctions troops soldiers protest protesters parliament
        lawmakers embassy vote votes senate resolution court bill congress assembly council ballot election diplomat army military militants authorities
        """
    /// Two words that mean sport together.
    static let sportPairs = """
        straight sets|world cup|cup final|grand slam|grand prix|the final|the semi|the quarter|extra time|first half|second half|first leg|second leg|the bar
        the pitch|the match|test match|a match|the tie|the break|head coach|rugby team|cricket team|football team|national team|australian open|french open
        us open|his title|her title|their title|title defence|title defense|world record|gold medal|silver medal|bronze medal|world number|top seed|real madrid|man city|man united|manchester city|manchester united|the net|first set|second set|third set|asian games|home run|third place|opening goal|the title|the captain|last 16|the ball
        """
    /// Two of these in a sentence say that it is about markets.
    static let market = """
        shares stocks stock traders investors index nasdaq dow ftse dax nikkei yields yield bond bonds lira ruble rouble peso yen sterling euro dollar rupee
        profit profits earnings revenue quarterly sales prices price rally rallied bourse equities barrel crude analysts forecast benchmark points percent
        rates interest gold silver copper commodity commodities currency markets market bitcoin
        """
    /// One of these says that it is about the weather: nobody does what is not said to be done by somebody.
    static let weather = """
        hurricane typhoon cyclone tornado snow rain rainfall blizzard heatwave temperatures forecasters meteorologists arctic monsoon wildfire wildfires
        earthquake quake tremor tsunami landslide landslides mudslide avalanche gales thunderstorms magnitude
        """
    /// One of these says that it is about the arts: what those do of whom nobody knows is no news of who did what to whom.
    static let culture = """
        album concert concerts novel novels film films movie movies singer songwriter exhibition gallery orchestra musical opera ballet painting
        novelist actor actress biopic sitcom playwright sculptor choir band
        """
    /// Words around an event word that make it mean something else: `verb or noun | words of which one stands next`.
    static let idioms = """
        sent | lower higher down up reeling soaring tumbling plunging sliding
        send | lower higher down reeling soaring tumbling plunging sliding
        sends | lower higher down reeling soaring tumbling plunging sliding
        sending | lower higher down reeling soaring tumbling plunging sliding
        strike | balance chord deal gold note pose bargain out it
        struck | balance chord deal gold note pose bargain twice high low
        hit | record high low home headline market peak all-time milestone shelf jackpot wall nerve road ground note campaign rock snag bottom stand
        fire | question shot starting warning staff employee head imagination
        fired | starting manager coach marketing executives employees staff
        attack | heart panic asthma
        attacks | heart panic asthma
        kill | time
        killed | time
        battled | draw victory win stalemate hard illness
        battle | sexes cancer wits addiction weight obesity bulge
        fight | cancer crime corruption poverty disease climate inflation fire flames obesity hunger virus pandemic
        fighting | cancer crime corruption poverty disease climate inflation fire flames hunger virus pandemic
        fought | cancer back disease hard
        war | drugs waste words poverty cancer trade price star
        beat | odds record expectation expectations forecasts forecast estimates retreat path
        capture | imagination attention moment mood essence
        captured | imagination attention moment mood essence hearts
        seize | opportunity moment day chance initiative
        seized | opportunity moment day chance initiative
        arrest | cardiac decline slide
        bomb | sex photo bath
        shoot | film photo movie scene video picture hoops
        shot | film photo movie scene video
        storm | perfect
        raid | larder fridge
        threaten | rain record
        threatened | rain record
        threatens | rain record
        threatening | rain record
        meet | needs target targets demand deadline criteria expectations standards goal goals challenge challenges
        met | needs target targets demand deadline criteria expectations standards goals challenge fate
        visit | website page site
        love | affair
        """
}
