import ArgumentParser
import Foundation
import Monitor
import Rules

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tells all faults of configuration and rules, and runs the rules' own tests.")

    @OptionGroup var config: ConfigOption

    @Argument(help: ArgumentHelp("Rule files to check instead of the configuration's.", valueName: "rule-file"))
    var files: [String] = []

    @OptionGroup var output: OutputOptions

    func run() throws {
        let answer = try check()
        for diagnostic in answer.diagnostics { output.print(diagnostic.json, text: diagnostic.rendered) }
        StandardError.write(answer.summary)
        if answer.diagnostics.contains(where: { $0.severity == .error }) { throw Failure(.no) }
    }

    private func check() throws -> RuleCheck {
        if files.isEmpty {
            let loader = try config.loader()
            let rehearsal = PlanRehearsal(environment: ProcessInfo.processInfo.environment, time: SystemTimekeeper())
            return RuleCheck(loader.load().result, rehearsal: rehearsal, shown: loader.shown)
        }
        let folder = RuleFolder(patterns: files, workingFolder: FileManager.default.currentDirectoryPath)
        let settings = try config.config.map { _ in try config.settings() }
        return RuleCheck(Result { () throws(ConfigurationError) in try folder.load(settings: settings) }, rehearsal: nil, shown: { $0 })
    }
}
