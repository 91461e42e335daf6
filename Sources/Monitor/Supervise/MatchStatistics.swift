public import Rules

/// What `match --stats` tells: how much was matched, and what it cost (contract: the command line, Measuring).
public struct MatchStatistics: Sendable {
    /// CPU seconds of the working threads.
    public struct Seconds: Sendable {
        /// Reading rules and compiling them.
        public var compiling = 0.0
        public var reading = 0.0
        public var annotating = 0.0
        /// Cutting into tokens, matching, evidence.
        public var matching = 0.0
    }

    public var rules = 0
    public var articles = 0
    /// Those that alert: what an exception takes back is not among them.
    public var matches = 0
    /// Of the input files.
    public var bytes = 0
    public var seconds = Seconds()
    /// Seconds for matching one article, of each.
    var latencies: [Float] = []

    public init() {}

    /// Articles in a CPU second of annotating and matching.
    var articlesPerSecond: Double {
        let work = seconds.annotating + seconds.matching
        return work > 0 ? Double(articles) / work : 0
    }

    public var json: JSON {
        let ordered = latencies.sorted()
        func latency(_ share: Double) -> JSON {
            guard !ordered.isEmpty else { return .null }
            let rank = Int((share * Double(ordered.count)).rounded(.up)) - 1
            return .number(Self.rounded(Double(ordered[min(max(rank, 0), ordered.count - 1)]) * 1e6, to: 10))
        }
        return [
            "articles": .integer(articles), "rules": .integer(rules), "matches": .integer(matches), "bytes": .integer(bytes),
            "seconds": [
                "compiling": Self.seconds(seconds.compiling), "reading": Self.seconds(seconds.reading),
                "annotating": Self.seconds(seconds.annotating), "matching": Self.seconds(seconds.matching),
            ],
            "articles_per_second": .number(Self.rounded(articlesPerSecond, to: 10)),
            "latency_us": ["p50": latency(0.5), "p99": latency(0.99), "max": latency(1)],
            "peak_rss_bytes": .integer(WorkClock.peakMemory),
        ]
    }

    /// A line for each number.
    public var text: String {
        guard case .object(let members) = json else { return "" }
        return members.map { member in
            guard case .object(let parts) = member.value else { return "\(member.key): \(member.value.text)" }
            return "\(member.key): " + parts.map { "\($0.key) \($0.value.text)" }.joined(separator: ", ")
        }.joined(separator: "\n")
    }

    private static func seconds(_ value: Double) -> JSON { .number(rounded(value, to: 1e6)) }

    private static func rounded(_ value: Double, to parts: Double) -> Double { (value * parts).rounded() / parts }
}
