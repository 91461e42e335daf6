import ArgumentParser
import Foundation
import Monitor
import Rules

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Sources, rules, sinks, queues and last errors of the daemon; from the store where none runs.")

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let settings = try config.settings()
        do {
            let status = try await StatusInquiry(settings).answer()
            output.print(status, text: StatusText(status).text)
        } catch {
            throw Failure(.unavailable, "\(error)")
        }
    }
}
