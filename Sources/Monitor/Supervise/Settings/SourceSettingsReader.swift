import Rules

/// Reads `sources:`. A fault in one key does not hide those of the others: a source is read to its end before it is given up.
struct SourceSettingsReader {
    private enum Kind: String, CaseIterable { case directory, feed, opml }

    private let reader: NodeReader
    private let paths: PathReader

    init(_ reader: NodeReader, paths: PathReader) {
        self.reader = reader
        self.paths = paths
    }

    func source(_ node: YAMLNode, names: inout Names) -> SourceSettings? {
        guard let entries = node.entries else { return reader.mismatch(node, expected: "a source, a mapping") }
        guard let type = entries.first(where: { $0.key == "type" })?.value else {
            reader.report("missing-key", at: node, "a source needs `type`", help: "it may be `directory`, `feed` or `opml`")
            return nil
        }
        guard let kind = reader.choice(type, of: Kind.self) else { return nil }
        switch kind {
        case .directory: return directory(node, &names).map(SourceSettings.directory)
        case .feed: return feed(node, &names).map(SourceSettings.feed)
        case .opml: return list(node, &names).map(SourceSettings.feedList)
        }
    }

    private func directory(_ node: YAMLNode, _ names: inout Names) -> DirectorySettings? {
        guard let fields = FieldReader<DirectoryKey>(node, reader, as: "a directory source") else { return nil }
        let id = id(fields[.id], &names)
        let path = fields[.path].flatMap(paths.path)
        var settings = DirectorySettings(id: id ?? "", path: path ?? "")
        fields.bool(.recursive).map { settings.recursive = $0 }
        fields[.after].flatMap(after).map { settings.after = $0 }
        fields.strings(.tags).map { settings.tags = $0 }
        guard id != nil, let path else { return nil }
        if case .move(let target) = settings.after, settings.recursive, (target + "/").hasPrefix(path + "/"), let node = fields[.after] {
            reader.report(
                "move-inside", at: node, "files would be moved into the folder that is watched, and found again",
                help: "name a folder outside of \(path)")
        }
        return settings
    }

    private enum After: String, CaseIterable { case keep, delete }

    private func after(_ node: YAMLNode) -> DirectorySettings.After? {
        guard node.entries != nil else {
            switch reader.choice(node, of: After.self) {
            case .keep: return .keep
            case .delete: return .delete
            case nil: return nil
            }
        }
        return FieldReader<MoveKey>(node, reader, as: "`after`")?[.move].flatMap(paths.path).map { .move(to: $0) }
    }

    private func feed(_ node: YAMLNode, _ names: inout Names) -> FeedSettings? {
        guard let fields = FieldReader<FeedKey>(node, reader, as: "a feed") else { return nil }
        let id = id(fields[.id], &names)
        let url = fields[.url].flatMap { WebAddressReader(reader).address($0) }
        var settings = FeedSettings(id: id ?? "", url: url ?? "")
        FeedOptionsReader(reader, paths: paths).fill(&settings, from: fields)
        return id == nil || url == nil ? nil : settings
    }

    private func list(_ node: YAMLNode, _ names: inout Names) -> FeedListSettings? {
        guard let fields = FieldReader<FeedListKey>(node, reader, as: "a list of feeds") else { return nil }
        let id = id(fields[.id], &names)
        let path = fields[.path].flatMap(paths.path)
        var settings = FeedListSettings(id: id ?? "", path: path ?? "")
        FeedOptionsReader(reader, paths: paths).fill(&settings.template, from: fields)
        return id == nil || path == nil ? nil : settings
    }

    private func id(_ node: YAMLNode?, _ names: inout Names) -> String? {
        guard let node, let id = reader.string(node), names.take(id, at: node) else { return nil }
        return id
    }
}

enum MoveKey: String, FieldKey {
    case move

    static let required: [Self] = [.move]
}
