import Monitor
import Testing

@Suite struct MetricsTests {
    @Test func whatIsCountedIsPrintedAsPrometheusReadsIt() {
        let metrics = Metrics()
        metrics.add(to: .articles(source: "wire"))
        metrics.add(2, to: .articles(source: "desk"))
        metrics.add(3, to: .alerts(rule: "ua-talks", severity: "high"))
        metrics.set(.outboxPending(sink: "ops"), to: 0.5)
        metrics.add(to: .commits)
        #expect(
            metrics.exposition == """
                # HELP monitord_alerts_total Alerts raised.
                # TYPE monitord_alerts_total counter
                monitord_alerts_total{rule="ua-talks",severity="high"} 3
                # HELP monitord_articles_total New articles of a source.
                # TYPE monitord_articles_total counter
                monitord_articles_total{source="desk"} 2
                monitord_articles_total{source="wire"} 1
                # HELP monitord_commits_total Transactions that stored decided articles.
                # TYPE monitord_commits_total counter
                monitord_commits_total 1
                # HELP monitord_outbox_pending Alerts that wait for a sink.
                # TYPE monitord_outbox_pending gauge
                monitord_outbox_pending{sink="ops"} 0.5

                """)
    }

    @Test func labelValuesAreEscaped() {
        let metrics = Metrics()
        metrics.add(to: .articles(source: "a\\b\"c\nd\r\ne"))
        #expect(metrics.exposition.contains("{source=\"a\\\\b\\\"c\\nd\r\\ne\"} 1\n"))
    }

    @Test func aZeroShowsAndWhatIsRemovedDoesNot() {
        let metrics = Metrics()
        metrics.add(0, to: .commitFailures)
        metrics.set(.deadLetters(sink: "old"), to: 4)
        #expect(metrics.value(of: .deadLetters(sink: "old")) == 4)
        metrics.remove(.deadLetters(sink: "old"))
        #expect(metrics.exposition.hasSuffix("\nmonitord_commit_failures_total 0\n"))
        #expect(!metrics.exposition.contains("dead"))
    }

    @Test func countsOfManyThreadsAddUp() async {
        let metrics = Metrics()
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { @concurrent in
                    for _ in 0..<1000 { metrics.add(to: .commits) }
                }
            }
        }
        #expect(metrics.value(of: .commits) == 8000)
    }
}
