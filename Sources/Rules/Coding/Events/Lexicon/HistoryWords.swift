/// What sets an event in the past that is no news.
enum HistoryWords {
    static let all = """
        decades ago|centuries ago|years ago|century ago|decade ago|cold war|world war|soviet era|second world|first world|middle ages|in antiquity
        """
    /// Years before this one are history where an article has no date to count from.
    static let firstYearOfNews = 2010
    /// Years that lie further back than this are history.
    static let yearsOfNews = 3
}
