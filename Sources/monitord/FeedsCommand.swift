import ArgumentParser
import Foundation
import Monitor
import Rules

struct FeedsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds", abstract: "Subscriptions: list, import, export, discover.",
        subcommands: [FeedsList.self, FeedsImport.self, FeedsExport.self, FeedsDiscover.self], defaultSubcommand: FeedsList.self)
}

struct FeedsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All feeds and how they are doing.")

    @Flag(help: "Only feeds that fail or were stopped.")
    var failing = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let settings = try config.settings()
        let feeds = try config.subscriptions(of: settings)
        let store = try store(in: settings.state)
        try await reportingStoreFaults {
            for feed in try await feeds.health(from: store) where !failing || feed.isFailing {
                output.print(feed.json, text: feed.line)
            }
        }
        if feeds.feeds.isEmpty { StandardError.write("monitord: \(settings.file) has no feeds") }
    }

    /// `nil` where no daemon ever ran: then every feed is new.
    private func store(in folder: String) throws -> Store? {
        do {
            return try Store(folder: folder, for: .reading)
        } catch StoreError.missing {
            return nil
        } catch {
            throw Failure(.inputOutput, "\(error)")
        }
    }
}

struct FeedsImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Adds the feeds of an OPML file to a list of the configuration.",
        discussion: "The list is the file of a source of type opml. A running daemon reads it again as soon as it is written.")

    @Argument(help: ArgumentHelp("The OPML file; - is standard input.", valueName: "opml"))
    var file: String

    @Option(help: ArgumentHelp("The id of the list, where there are several.", valueName: "list"))
    var into: String?

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() throws {
        let settings = try config.settings()
        do {
            let importing = try FeedImport(settings, into: into)
            let outcome = try importing.run(try ArticleInput.bytes(of: file), named: file)
            for entry in outcome.unusable { StandardError.write("monitord: \(file): not taken over: \(entry)") }
            let added = outcome.added.count
            output.print(
                ["list": .string(outcome.path), "added": .integer(added), "known": .integer(outcome.known)],
                text: "\(added) feed\(added == 1 ? "" : "s") added to \(outcome.path), \(outcome.known) known before")
        } catch let fault as FeedImportFault {
            throw Failure(.configuration, fault.description)
        } catch let fault as FeedListFault {
            if case .noList = fault { throw Failure(.noArticle, fault.description) }
            throw Failure(.inputOutput, fault.description)
        } catch {
            throw Failure(.inputOutput, "\(file): \(error.localizedDescription)")
        }
    }
}

struct FeedsExport: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "Writes all feeds as OPML, for other feed readers.")

    @OptionGroup var config: ConfigOption

    func run() throws {
        let feeds = try config.subscriptions(of: try config.settings())
        do {
            StandardOutput.write(Array(OpmlWriter.text(of: try feeds.opml()).utf8))
        } catch {
            throw Failure(.configuration, error.description)
        }
    }
}

struct FeedsDiscover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "discover", abstract: "Finds the feeds of a web page, and reads each.")

    @Argument(help: ArgumentHelp("The address of a page.", valueName: "url"))
    var url: String

    @OptionGroup var web: WebOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = try web.desk()
        let answer = try await desk.discover(from: try web.feed(url, from: desk))
        for feed in answer.feeds { output.print(feed.json, text: feed.line) }
        if let failure = answer.failure { throw Failure(answer.isReached ? .no : .unavailable, "\(web.shown(url)): \(failure)") }
    }
}

extension ConfigOption {
    func subscriptions(of settings: Settings) throws -> Subscriptions {
        do {
            return try Subscriptions(settings)
        } catch {
            throw Failure(.configuration, error.diagnostics.map(\.rendered))
        }
    }
}

extension FeedHealth {
    fileprivate var isFailing: Bool { condition == .failing || condition == .stopped }
}
