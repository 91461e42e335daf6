import ArgumentParser
import Foundation
import Monitor
import Rules

struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "Shows the actors and events of articles, with the sentences that say so.",
        discussion: "With a configuration its lexicons are used, else the built-in ones.")

    @Argument(help: ArgumentHelp("Article or feed files; - is standard input.", valueName: "article"))
    var articles: [String]

    @Flag(help: "Also show the pattern behind each event, and the candidates that were discarded and why.")
    var explain = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() throws {
        let coder = try coder()
        var input = ArticleInput()
        for file in articles {
            for article in input.articles(file) {
                let found = coder.explain(article)
                output.print(explain ? found.json : found.article.json, text: found.text(explain ? .explained : .plain))
            }
        }
        try input.finish()
    }

    private func coder() throws -> ArticleCoder {
        guard config.config != nil else { return .builtIn }
        return try config.load().coder
    }
}
