import ArgumentParser
import Monitor
import Rules

struct ExplainScheduleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain-schedule", abstract: "When a match now, and the next ones, would alert, and why.")

    @Option(help: "The rule's id.")
    var rule: String

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let configuration = try config.load()
        guard let found = configuration.rules.rules.first(where: { $0.id == rule }) else {
            throw ValidationError("there is no rule `\(rule)`")
        }
        guard found.header.isEnabled else { throw Failure(.no, "the rule `\(rule)` is not enabled: nothing alerts") }
        let store: Store?
        do {
            store = try Store(folder: configuration.settings.state, for: .reading)
        } catch .missing {
            // Nothing has been decided yet.
            store = nil
        } catch {
            throw Failure(.inputOutput, "\(error)")
        }
        try await reportingStoreFaults {
            let explanation = try await ScheduleExplanation(found, of: configuration, store: store, now: SystemTimekeeper().now)
            output.print(explanation.json, text: explanation.text)
        }
    }
}
