import ArgumentParser
import Glibc
import Monitor

/// The door: one file a command; flags, signals and exit codes, no logic.
@main
struct Monitord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "monitord",
        abstract: "Watches the news and alerts on rules.",
        version: Version.current,
        subcommands: [
            RunCommand.self, CheckCommand.self, MatchCommand.self, ExplainCommand.self, AnnotateCommand.self, ReadCommand.self,
            FetchCommand.self, BacktestCommand.self, FeedsCommand.self, AlertsCommand.self, SilencesCommand.self,
            ExplainScheduleCommand.self, StatusCommand.self,
        ]
    )

    static func main() async {
        // A reader that went away (`monitord … | head`) is an end, not a crash.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            for line in failure.lines { StandardError.write(line) }
            Glibc.exit(failure.code.rawValue)
        } catch {
            exit(withError: error)
        }
    }
}
