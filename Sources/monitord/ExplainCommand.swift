import ArgumentParser
import Foundation
import Monitor
import Rules

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Says why a rule matched an article or did not: the verdict and the evidence at every node.")

    @OptionGroup var rules: RuleOptions

    @Option(help: "The id of the rule.")
    var rule: String

    @Argument(help: ArgumentHelp("An article or feed file; - is standard input.", valueName: "article"))
    var article: [String] = []

    @OptionGroup var output: OutputOptions

    func run() throws {
        let (patterns, files) = rules.split(article)
        guard !files.isEmpty else { throw ValidationError("name an article file, or - for standard input") }
        let configuration = try rules.load(patterns)
        guard let rule = configuration.rules.rules.first(where: { $0.id == rule }) else {
            let known = configuration.rules.rules.map(\.id)
            let help = NearestWord.to(self.rule, among: known).map { "; did you mean `\($0)`?" } ?? ""
            throw ValidationError("there is no rule `\(self.rule)`\(help)")
        }
        let run = MatchRun(configuration, jobs: 1, time: SystemTimekeeper())
        var input = ArticleInput()
        for file in files {
            for article in input.articles(file) {
                let explanation = run.explanation(of: rule, in: article)
                output.print(explanation.json, text: explanation.text)
            }
        }
        try input.finish()
    }
}
