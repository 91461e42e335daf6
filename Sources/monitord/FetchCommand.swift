import ArgumentParser
import Foundation
import Monitor
import Rules

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Fetches a feed once as the daemon would, and prints its articles, one a line.",
        discussion: "Where the configuration has the feed, its headers, secrets and limits are used.")

    @Argument(help: ArgumentHelp("An address, or the id of a feed of the configuration.", valueName: "url"))
    var url: String

    @Flag(name: .shortAndLong, help: "Show the HTTP exchange, the validators and when the feed would be due next, on standard error.")
    var verbose = false

    @OptionGroup var web: WebOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = try web.desk()
        let feed = try web.feed(url, from: desk)
        let trace: (@Sendable (String) -> Void)? = verbose ? { @Sendable line in StandardError.write(line) } : nil
        let report = try await desk.fetch(feed, trace: trace)
        if verbose { for line in report.summary { StandardError.write(line) } }
        for article in report.document?.articles ?? [] { output.print(article.json, text: article.plainText) }
        if let failure = report.failure { throw Failure(report.isAnswered ? .noArticle : .unavailable, "\(web.shown(url)): \(failure)") }
        guard let document = report.document, !document.articles.isEmpty else {
            throw Failure(.noArticle, "\(web.shown(url)): no article: \(report.document?.error ?? "the feed has none at present")")
        }
        if let error = document.error { StandardError.write("monitord: \(web.shown(url)): \(error)") }
    }
}

/// What commands that ask the web have in common.
struct WebOptions: ParsableArguments {
    @OptionGroup var config: ConfigOption

    @Flag(help: "The address may be private, whatever the configuration says.")
    var allowPrivate = false

    /// With the configuration that is named or found; without one the defaults hold.
    func desk() throws -> WebDesk {
        let environment = ProcessInfo.processInfo.environment
        let isThere = config.config != nil || ConfigurationPath.find(nil, environment: environment).path != nil
        do {
            return try WebDesk(isThere ? config.settings() : nil, environment: environment, time: SystemTimekeeper())
        } catch let error as ConfigurationError {
            throw Failure(.configuration, error.diagnostics.map(\.rendered))
        }
    }

    func feed(_ name: String, from desk: WebDesk) throws -> Feed {
        do {
            var feed = try desk.feed(name)
            if allowPrivate { feed.settings.allowPrivate = true }
            return feed
        } catch {
            throw Failure(.configuration, "\(shown(name)): \(error)")
        }
    }

    /// Without secrets.
    func shown(_ url: String) -> String { Redaction.address(url) }
}
