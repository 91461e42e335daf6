import ArgumentParser
import Foundation
import Monitor
import Rules

struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Runs articles through rules without a daemon: an alert a line.")

    @OptionGroup var rules: RuleOptions

    @Argument(help: ArgumentHelp("Article or feed files; - is standard input.", valueName: "article"))
    var articles: [String] = []

    @Flag(help: "Find no actors and events: faster, where no rule asks for them.")
    var noAnnotate = false

    @Flag(help: "Exit with 1 where nothing matched.")
    var failIfNone = false

    @Flag(help: "Apply windows, throttles, groups and quiet hours too, with each article's `seen` as the clock.")
    var decide = false

    @Option(help: "Articles that are matched at once.")
    var jobs = 1

    @Flag(help: "Print measured numbers on standard error.")
    var stats = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs must be at least 1") }
    }

    func run() async throws {
        let (patterns, files) = rules.split(articles)
        guard !files.isEmpty else { throw ValidationError("name at least one article file, or - for standard input") }
        if decide { return try await runDecided(patterns, files) }
        let start = WorkClock.threadSeconds
        var run = MatchRun(
            try rules.load(patterns), annotating: noAnnotate ? .nothing : .whatRulesAskFor, jobs: jobs, time: SystemTimekeeper())
        let compiling = WorkClock.threadSeconds - start
        for warning in run.warnings { StandardError.write(warning.rendered) }
        var input = ArticleInput()
        var reading = 0.0
        for file in files {
            let start = WorkClock.threadSeconds
            let articles = input.articles(file)
            reading += WorkClock.threadSeconds - start
            await run.eachAlert(of: articles) { alert in
                output.print(alert, text: AlertText(alert, style: .plain).text.trimmingSuffix("\n"))
            }
        }
        if stats { printStatistics(run, compiling: compiling, reading: reading, bytes: input.bytes) }
        try input.finish()
        if failIfNone, run.statistics.matches == 0 { throw Failure(.no) }
    }

    private func printStatistics(_ run: MatchRun, compiling: Double, reading: Double, bytes: Int) {
        var statistics = run.statistics
        statistics.seconds.compiling = compiling
        statistics.seconds.reading = reading
        statistics.bytes = bytes
        StandardError.write(output.format == .json ? statistics.json.text : statistics.text)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String {
        last == suffix ? String(dropLast()) : self
    }
}
