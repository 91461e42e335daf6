import Foundation

/// Takes over the feeds of an OPML file: adds those that are not subscribed yet to a list of the configuration, which the daemon reads again
/// as soon as it is written.
public struct FeedImport: Sendable {
    public struct Outcome: Sendable, Hashable {
        /// The list's file.
        public var path: String
        public var added: [Opml.Feed] = []
        /// Feeds that were subscribed before.
        public var known = 0
        /// Entries that cannot be fetched, each with the reason.
        public var unusable: [String] = []
    }

    private let settings: Settings
    private let list: FeedListSettings

    /// - Parameter name: the id of the list; without it the configuration has to have exactly one.
    public init(_ settings: Settings, into name: String?) throws(FeedImportFault) {
        let lists = settings.feedLists
        self.settings = settings
        let chosen = name.map { name in lists.filter { $0.id == name } } ?? lists
        switch chosen.count {
        case 1: list = chosen[0]
        case 0: throw name.map { .noSuchList($0, lists.map(\.id)) } ?? .noList(file: settings.file)
        default: throw .manyLists(lists.map(\.id))
        }
    }

    /// Adds what `bytes` lists. Either the list's file is replaced by a whole new one, or it is as it was.
    public func run(_ bytes: [UInt8], named file: String) throws -> Outcome {
        guard let opml = OpmlReader.read(bytes) else { throw FeedListFault.noList(path: file) }
        let before = FileManager.default.fileExists(atPath: list.path) ? try FeedList.contents(of: list.path) : []
        var known = try subscribed(before)
        var outcome = Outcome(path: list.path)
        for feed in opml.feeds {
            do {
                _ = try HTTPAddress(FeedList.webAddress(feed.url))
            } catch {
                outcome.unusable.append("\(feed.title ?? feed.url): \(error)")
                continue
            }
            if known.insert(FeedList.key(of: feed.url)).inserted { outcome.added.append(feed) } else { outcome.known += 1 }
        }
        if !outcome.added.isEmpty || before.isEmpty { try write(OpmlAddition(outcome.added).made(to: before)) }
        return outcome
    }

    private func subscribed(_ list: [UInt8]) throws -> Set<String> {
        var urls = list.isEmpty ? [] : OpmlReader.read(list)?.feeds.map(\.url) ?? []
        for source in settings.sources {
            switch source {
            case .directory: break
            case .feed(let feed): urls.append(feed.url)
            case .feedList(let other):
                if other.path != self.list.path { urls += try FeedList.entries(of: other).map(\.url) }
            }
        }
        return Set(urls.map(FeedList.key))
    }

    private func write(_ bytes: [UInt8]) throws {
        let target = URL(filePath: list.path).resolvingSymlinksInPath()
        try Data(bytes).write(to: target, options: .atomic)
    }
}

/// Why feeds cannot be taken over, with what to do.
public enum FeedImportFault: Error, Sendable, Hashable, CustomStringConvertible {
    case noList(file: String)
    case noSuchList(String, [String])
    case manyLists([String])

    public var description: String {
        switch self {
        case .noList(let file):
            "\(file) has no list to add feeds to; add one to `sources`, as in: - {id: list, type: opml, path: feeds.opml}"
        case .noSuchList(let name, let lists):
            lists.isEmpty
                ? "the configuration has no list `\(name)`, and no other"
                : "there is no list `\(name)`; there is \(lists.joined(separator: ", "))"
        case .manyLists(let lists): "the configuration has several lists; choose one with --into: \(lists.joined(separator: ", "))"
        }
    }
}
