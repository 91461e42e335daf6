import ArgumentParser
import Foundation
import Glibc
import Monitor
import Rules

struct SilencesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "silences", abstract: "Mutes alerts for a while: add, list, expire.",
        subcommands: [SilencesAdd.self, SilencesList.self, SilencesExpire.self], defaultSubcommand: SilencesList.self)
}

struct SilencesAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Mutes alerts that are all of what is named, from now to an end.")

    @Option(help: "Alerts of this rule; * stands for any characters; may be repeated.")
    var rule: [String] = []

    @Option(help: "Alerts of rules with this label, name=value; may be repeated.")
    var label: [String] = []

    @Option(help: "Alerts about this actor: an id or a code, as rules name them; may be repeated.")
    var actor: [String] = []

    @Option(help: "Alerts of this severity; may be repeated.")
    var severity: [Severity] = []

    @Option(help: "When it ends: a length of time from now (4h), or a time (2026-11-24T08:00:00Z).")
    var until: String

    @Option(help: "Why: whoever finds it later wants to know.")
    var comment: String

    @Option(help: "Who says so; else the user's name.")
    var author: String?

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let now = SystemTimekeeper().now
        let silence = try silence(now)
        let store = try config.store(for: .amending)
        try await reportingStoreFaults { try await store.add(silence) }
        output.print(silence.json(at: now), text: "\(silence.id)  \(silence.matchers.words), until \(Timestamp.seconds(silence.ends))")
    }

    private func silence(_ now: Date) throws -> Silence {
        var matchers = Silence.Matchers()
        matchers.rules = rule
        matchers.actors = actor
        matchers.severities = severity
        for text in label {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw ValidationError("`\(text)` is no label: write name=value") }
            matchers.labels[parts[0]] = parts[1]
        }
        guard !matchers.isEmpty else { throw ValidationError("say what is to be muted: --rule, --label, --actor or --severity") }
        guard let end = Since.ahead(until, now: now) else {
            throw ValidationError("`\(until)` is neither a length of time such as 4h nor a time such as 2026-11-24T08:00:00Z")
        }
        guard end > now else { throw ValidationError("--until \(until) is over already") }
        guard comment.contains(where: { !$0.isWhitespace }) else { throw ValidationError("--comment must say why") }
        var ulids = ULIDGenerator()
        return Silence(id: ulids.next(at: now), matchers, starts: now, ends: end, comment: comment, author: author ?? Self.user)
    }

    private static var user: String {
        getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "user \(getuid())"
    }
}

struct SilencesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Silences, the first to end first.")

    @Flag(help: "Also those that have ended.")
    var ended = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let store = try config.store(for: .reading)
        let now = SystemTimekeeper().now
        try await reportingStoreFaults {
            for silence in try await store.silences(endingAfter: ended ? .distantPast : now) {
                output.print(silence.json(at: now), text: silence.line(at: now))
            }
        }
    }
}

struct SilencesExpire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "expire", abstract: "Ends a silence now.")

    @Argument(help: ArgumentHelp("Its id.", valueName: "id"))
    var id: String

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let store = try config.store(for: .amending)
        let now = SystemTimekeeper().now
        try await reportingStoreFaults {
            guard try await store.expire(silence: id, at: now) else { throw Failure(.no, "there is no silence \(id) that goes on") }
        }
        output.print(["expired": .string(id)], text: "\(id) has ended")
    }
}

extension Silence {
    func json(at now: Date) -> JSON {
        [
            "id": .string(id), "matchers": matchers.json, "starts_at": .string(Timestamp.milliseconds(starts)),
            "ends_at": .string(Timestamp.milliseconds(ends)), "active": .bool(isInForce(at: now)), "comment": .string(comment),
            "author": .string(author),
        ]
    }

    func line(at now: Date) -> String {
        let state = isInForce(at: now) ? "until" : "ended"
        let words = AlertWords.clean("\(comment) (\(author))", longest: 200)
        return "\(id)  \(state) \(Timestamp.seconds(ends))  \(AlertWords.clean(matchers.words, longest: 200))  \(words)"
    }
}
