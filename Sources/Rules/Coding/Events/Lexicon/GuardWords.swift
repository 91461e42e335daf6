/// Words that say that an article is about something else: sport, markets, weather, culture. Idioms are event words that mean no event.
enum GuardWords {
    /// One of these in a sentence says that it is about sport.
    static let sport = """
        striker midfielder goalkeeper quarterback quarterfinal quarterfinals semifinal semifinals semi-final semi-finals quarter-final quarter-finals playoff
        playoffs wicket wickets innings batsman bowler batter touchdown homer hat-trick midfield wimbledon uefa fifa nba nfl nhl mlb premiership bundesliga
        juventus chelsea laliga wbc grand-slam halftime half-time fullback winger goalless equaliser equalizer injury-time cricket rugby tennis
        football soccer basketball baseball hockey golf badminton volleyball handball tournament league championship champions teammate teammates
        semis goals scored scorer referee penalties derby olympics olympic medallist medalist bout knockout heavyweight lap lord's
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
        us open|asian games|home run|third place|opening goal|the title|the captain|last 16|the ball
        """
    /// Two of these in a sentence say that it is about markets.
    static let market = """
        shares stocks stock traders investors index nasdaq dow ftse dax nikkei yields yield bond bonds lira ruble rouble peso yen sterling euro dollar rupee
        profit profits earnings revenue quarterly sales prices price rally rallied bourse equities barrel crude analysts forecast benchmark points percent
        gold silver copper commodity commodities currency markets market bitcoin
        """
    /// Words around an event word that make it mean something else: `verb or noun | words of which one stands next`.
    static let idioms = """
        strike | balance chord deal gold note pose bargain out it
        struck | balance chord deal gold note pose bargain twice high low
        hit | record high low home headline market peak all-time milestone shelf jackpot wall nerve road ground note campaign rock snag bottom stand
        fire | question shot starting warning staff employee head imagination
        fired | starting manager coach marketing executives employees staff
        attack | heart panic asthma
        attacks | heart panic asthma
        kill | time
        killed | time
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
        threaten | rain
        meet | needs target targets demand deadline criteria expectations standards goal goals challenge challenges
        met | needs target targets demand deadline criteria expectations standards goals challenge fate
        visit | website page site
        love | affair
        """
}
