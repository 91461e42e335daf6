import ArgumentParser
import Foundation
import Glibc
import Monitor
import Rules

struct BacktestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest", abstract: "Stored articles through rules: what would have alerted, beside the rules in force.")

    @OptionGroup var rules: RuleOptions

    @Option(help: "Articles seen since then: a length of time (30d) or a time (2026-11-23T10:00:00Z).")
    var since: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let now = SystemTimekeeper().now
        guard let start = Since.date(since, now: now) else {
            throw ValidationError("`\(since)` is neither a length of time such as 30d nor a time such as 2026-11-23T10:00:00Z")
        }
        let inForce = try rules.config.load()
        let store = try rules.config.store(for: .reading)
        var test =
            try rules.rules.isEmpty
            ? Backtest(inForce, against: nil) : Backtest(rules.load(rules.rules, for: inForce.settings), against: inForce)
        try await reportingStoreFaults {
            try await test.run(store, since: start) { count in
                // On a terminal somebody waits.
                if isatty(STDERR_FILENO) == 1 { StandardError.write("monitord: \(count) articles so far") }
            }
        }
        for report in test.result { output.print(report.json, text: report.text) }
        StandardError.write("monitord: \(test.articles) articles since \(Timestamp.seconds(start))")
    }
}
