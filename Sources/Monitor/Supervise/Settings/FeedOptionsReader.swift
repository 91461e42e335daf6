import Rules

/// What a feed and a list of feeds have in common.
protocol FeedOptionKey: FieldKey {}
extension FeedKey: FeedOptionKey {}
extension FeedListKey: FeedOptionKey {}

/// Reads how a feed is fetched.
struct FeedOptionsReader {
    private enum First: String, CaseIterable { case none, latest, all }

    private let reader: NodeReader
    private let paths: PathReader

    init(_ reader: NodeReader, paths: PathReader) {
        self.reader = reader
        self.paths = paths
    }

    func fill<Key: FeedOptionKey>(_ settings: inout FeedSettings, from fields: FieldReader<Key>) {
        func node(_ key: FeedKey) -> YAMLNode? { fields.value(of: key) }
        node(.every).flatMap { reader.duration($0) }.map { settings.every = $0 }
        node(.min).flatMap { reader.duration($0) }.map { settings.min = $0 }
        node(.max).flatMap { reader.duration($0) }.map { settings.max = $0 }
        fitBounds(&settings, hasMin: node(.min) != nil, hasMax: node(.max) != nil, at: node(.every) ?? fields.node)
        node(.first).flatMap(first).map { settings.first = $0 }
        node(.tags).flatMap(reader.strings).map { settings.tags = $0 }
        node(.headers).flatMap(paths.headers).map { settings.headers = $0 }
        settings.authorization = node(.auth).flatMap(authorization)
        node(.fullText).flatMap { reader.choice($0, of: FeedSettings.FullText.self) }.map { settings.fullText = $0 }
        node(.allowPrivate).flatMap(reader.bool).map { settings.allowPrivate = $0 }
    }

    /// Bounds that nobody wrote give way to the interval; written ones must enclose it.
    private func fitBounds(_ settings: inout FeedSettings, hasMin: Bool, hasMax: Bool, at node: YAMLNode) {
        if !hasMin { settings.min = min(settings.min, settings.every) }
        if !hasMax { settings.max = max(settings.max, settings.every) }
        guard settings.min > settings.every || settings.every > settings.max else { return }
        reader.report("interval", at: node, "`every` must lie between `min` and `max`")
    }

    private func first(_ node: YAMLNode) -> FeedSettings.First? {
        switch node.scalar.flatMap({ First(rawValue: $0.text) }) {
        case .some(.none): return FeedSettings.First.none
        case .latest: return .latest
        case .all: return .all
        case nil: break
        }
        guard node.scalar?.text.first?.isNumber == true else {
            return reader.mismatch(node, expected: "`none`, `latest`, `all` or a length of time such as 24h")
        }
        return reader.duration(node).map { .published(within: $0) }
    }

    private func authorization(_ node: YAMLNode) -> FeedSettings.Authorization? {
        guard let fields = FieldReader<AuthorizationKey>(node, reader, as: "`auth`") else { return nil }
        if let bearer = fields[.bearer] { return paths.secret(bearer).map { .bearer($0) } }
        guard let basic = fields[.basic] else {
            reader.report("missing-key", at: node, "`auth` needs `basic` or `bearer`")
            return nil
        }
        guard let inner = FieldReader<BasicKey>(basic, reader, as: "`basic`"), let user = inner.string(.user),
            let password = inner[.password].flatMap(paths.secret)
        else { return nil }
        return .basic(user: user, password: password)
    }
}

enum AuthorizationKey: String, FieldKey {
    case basic, bearer
}

enum BasicKey: String, FieldKey {
    case user, password

    static let required: [Self] = [.user, .password]
}
