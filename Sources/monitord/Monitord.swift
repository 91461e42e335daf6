import ArgumentParser

/// The door: one file a command; flags, signals and exit codes, no logic.
@main
struct Monitord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "monitord",
        abstract: "Watches the news and alerts on rules.",
        version: "0.1.0"
    )
}
