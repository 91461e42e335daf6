import Rules

/// Annotates and matches some articles over several tasks, and measures it.
struct MatchWork: Sendable {
    /// In the order of the articles.
    var results: [MatchResult] = []
    private(set) var annotating = 0.0
    private(set) var matching = 0.0
    private(set) var latencies: [Float] = []

    private let decisions: DecisionPlan
    private let jobs: Int

    init(_ decisions: DecisionPlan, jobs: Int) {
        self.decisions = decisions
        self.jobs = jobs
    }

    @concurrent func results(for articles: [Article]) async -> MatchWork {
        guard jobs > 1 else { return done(articles) }
        let share = (articles.count + jobs - 1) / jobs
        return await withTaskGroup(of: (Int, MatchWork).self) { group in
            for start in stride(from: 0, to: articles.count, by: share) {
                group.addTask { (start, done(Array(articles[start..<min(start + share, articles.count)]))) }
            }
            var parts: [(Int, MatchWork)] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.reduce(into: self) { $0.append($1.1) }
        }
    }

    /// All of them in this thread. Clocks of a thread cost as much as matching a short article, so they are read around all of them.
    private func done(_ articles: [Article]) -> MatchWork {
        var work = self
        let start = WorkClock.threadSeconds
        let annotated = articles.map(decisions.annotate)
        let middle = WorkClock.threadSeconds
        work.results.reserveCapacity(articles.count)
        work.latencies.reserveCapacity(articles.count)
        var last = WorkClock.elapsedSeconds
        for article in annotated {
            work.results.append(decisions.matcher.match(article))
            let now = WorkClock.elapsedSeconds
            work.latencies.append(Float(now - last))
            last = now
        }
        work.annotating = middle - start
        work.matching = WorkClock.threadSeconds - middle
        return work
    }

    private mutating func append(_ other: MatchWork) {
        results += other.results
        annotating += other.annotating
        matching += other.matching
        latencies += other.latencies
    }
}

extension MatchStatistics {
    mutating func add(_ work: MatchWork) {
        articles += work.results.count
        seconds.annotating += work.annotating
        seconds.matching += work.matching
        latencies += work.latencies
    }
}
