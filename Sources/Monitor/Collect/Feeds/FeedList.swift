import Foundation

/// Makes feeds of a list: what a source of type `opml` stands for.
public enum FeedList {
    private static let maximumBytes = 64 << 20

    /// Reads the list's file. Every outline is a feed; one that cannot be fetched is a fault, so that none is missed in silence.
    public static func read(_ settings: FeedListSettings) throws(FeedListFault) -> [FeedSettings] {
        var opml = Opml()
        opml.feeds = try entries(of: settings)
        return try feeds(of: opml, settings)
    }

    /// What stands in the list's file.
    static func entries(of settings: FeedListSettings) throws(FeedListFault) -> [Opml.Feed] {
        guard let opml = OpmlReader.read(try contents(of: settings.path)) else { throw .noList(path: settings.path) }
        return opml.feeds
    }

    /// What tells one feed from another: its address without the scheme, a slash at the end, and who asks.
    static func key(of url: String) -> String {
        let url = webAddress(url)
        return (try? HTTPAddress(url)).map(name(of:)) ?? url
    }

    /// One feed for each address. Its id is `LIST/` and the address without its scheme, so that it stays the same whatever the order and
    /// the titles in the file; a feed that stands in several folders has the tags of all.
    public static func feeds(of opml: Opml, _ settings: FeedListSettings) throws(FeedListFault) -> [FeedSettings] {
        var feeds: [FeedSettings] = []
        var places: [String: Int] = [:]
        for entry in opml.feeds {
            let url = webAddress(entry.url)
            let address: HTTPAddress
            do { address = try HTTPAddress(url) } catch {
                throw .unusable(path: settings.path, title: entry.title ?? entry.url, reason: "\(error)")
            }
            let id = settings.id + "/" + name(of: address)
            if let place = places[id] {
                feeds[place].tags += entry.tags.filter { !feeds[place].tags.contains($0) }
                continue
            }
            var feed = settings.template
            feed.id = id
            feed.url = url
            feed.tags += entry.tags.filter { !feed.tags.contains($0) }
            places[id] = feeds.count
            feeds.append(feed)
        }
        return feeds
    }

    /// `feed://host/` and `feed:https://host/` are what some programs write for the same addresses.
    static func webAddress(_ text: String) -> String {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.lowercased().hasPrefix("feed:") else { return text }
        let rest = text.dropFirst(5)
        return rest.hasPrefix("//") ? "http:" + rest : String(rest)
    }

    private static func name(of address: HTTPAddress) -> String {
        let text = address.text.drop { $0 != ":" }.dropFirst(3)
        let authority = text.prefix { !"/?#".contains($0) }
        let path = text[authority.endIndex...]
        return authority.lowercased() + (path.hasSuffix("/") ? path.dropLast() : path)
    }

    static func contents(of path: String) throws(FeedListFault) -> [UInt8] {
        do {
            let file = URL(filePath: path).resolvingSymlinksInPath().path
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { throw FeedListFault.noFile(path: path) }
            guard (attributes[.size] as? Int ?? 0) <= maximumBytes else { throw FeedListFault.tooLarge(path: path, limit: maximumBytes) }
            return Array(try Data(contentsOf: URL(filePath: file)))
        } catch let fault as FeedListFault {
            throw fault
        } catch {
            throw .unreadable(path: path, reason: error.localizedDescription)
        }
    }
}

/// Why a list of feeds cannot be used.
public enum FeedListFault: Error, Sendable, Hashable, CustomStringConvertible {
    case noFile(path: String)
    case unreadable(path: String, reason: String)
    case tooLarge(path: String, limit: Int)
    case noList(path: String)
    case unusable(path: String, title: String, reason: String)

    public var description: String {
        switch self {
        case .noFile(let path): "\(path) is no regular file"
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .tooLarge(let path, let limit): "\(path) is larger than \(limit) bytes, which no list of feeds is"
        case .noList(let path): "\(path) is no list of feeds: it has no `opml` element"
        case .unusable(let path, let title, let reason): "\(path): the feed \(title.debugDescription) cannot be fetched: \(reason)"
        }
    }
}
