import Yams

/// Reads one YAML document with Yams and makes nodes of it that know their place.
///
/// Yams resolves scalars as YAML 1.1 would (`NO` and `off` are booleans there), stops at the first key that repeats, and copies aliases without
/// a limit. So it is asked for style, text and place only; numbers and the like are `YAMLScalar`'s, and the rest is here. What rule files have no
/// use for and what leads astray (several documents, tags, keys that are no text) is refused.
struct YAMLDocument {
    /// Deeper nesting is refused: a stack has an end. A rule's tree takes two levels for each of its own.
    static let maximumDepth = 500
    /// Aliases may repeat so many values beyond what the file can hold itself: a short file can otherwise stand for billions.
    static let maximumAliasedNodes = 1_000_000

    /// The file's value; `nil` where it is empty or cannot be read.
    private(set) var root: YAMLNode?
    private(set) var faults: [SourceFault] = []
    private let text: SourceText
    private var nodeCount = 0
    private var repeats = RepeatedKeys()

    init(_ text: SourceText) {
        self.text = text
        do {
            try YAMLGuard.check(text)
            try read()
        } catch {
            faults.append(error)
        }
    }

    private mutating func read() throws(SourceFault) {
        guard let composed = try compose() else { return }
        root = try node(composed, depth: 1)
    }

    /// Yams refuses the first key that repeats; hidden from it, the rest of the file is read too.
    private mutating func compose() throws(SourceFault) -> Node? {
        var bytes = text.bytes
        let mark = SourceText.byteOrderMark
        let start = bytes.starts(with: mark) ? mark.count : 0
        while true {
            do {
                return try Parser(yaml: String(decoding: bytes[start...], as: UTF8.self), resolver: .basic, encoding: .utf8).singleRoot()
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let place = RepeatedKeys.Place(line: context.mark.line, column: context.mark.column)
                let first = text.offset(line: place.line, column: place.column)
                guard let key = keys.min(), repeats.hide(key, at: place, offset: first, in: &bytes) else {
                    throw RepeatedKeys.fault(keys.min() ?? "", at: first)
                }
            } catch let error as YamlError {
                throw YAMLFault(error, in: text).fault
            } catch {
                throw SourceFault("yaml-syntax", at: 0..<1, "\(error)")
            }
        }
    }

    private mutating func node(_ node: Node, depth: Int) throws(SourceFault) -> YAMLNode {
        nodeCount += 1
        switch node {
        case .scalar(let scalar):
            let place = Self.place(scalar.mark)
            return YAMLNode(content: .scalar(try self.scalar(scalar, place)), place: place)
        case .sequence(let sequence):
            let place = Self.place(sequence.mark)
            try check(depth, sequence.tag, place)
            var items: [YAMLNode] = []
            items.reserveCapacity(sequence.count)
            for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
            return YAMLNode(content: .sequence(items), place: place)
        case .mapping(let mapping):
            let place = Self.place(mapping.mark)
            try check(depth, mapping.tag, place)
            return YAMLNode(content: .mapping(try entries(mapping, depth: depth)), place: place)
        case .alias(let alias):
            throw SourceFault("yaml-anchor", at: one(Self.place(alias.mark)), "an alias without its anchor")
        }
    }

    private func check(_ depth: Int, _ tag: Tag, _ place: YAMLNode.Place) throws(SourceFault) {
        guard depth <= Self.maximumDepth else {
            throw SourceFault("yaml-depth", at: one(place), "nested deeper than \(Self.maximumDepth) levels")
        }
        guard nodeCount <= text.bytes.count + Self.maximumAliasedNodes else {
            throw SourceFault("yaml-aliases", at: one(place), "aliases repeat more than \(Self.maximumAliasedNodes) values")
        }
        try expectNoTag(tag, place)
    }

    private mutating func entries(_ mapping: Node.Mapping, depth: Int) throws(SourceFault) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        entries.reserveCapacity(mapping.count)
        var hidden: [(key: String, offset: Int)] = []
        for (key, value) in mapping {
            guard case .scalar(let name) = key else {
                throw SourceFault("yaml-structure", at: one(Self.place(key.mark)), "a key must be a text")
            }
            let place = Self.place(name.mark)
            let value = try node(value, depth: depth + 1)
            if repeats.hasAny, let mark = name.mark, let key = repeats.key(at: RepeatedKeys.Place(line: mark.line, column: mark.column)) {
                hidden.append((key, offset(place)))
            } else {
                let keyNode = YAMLNode(content: .scalar(YAMLScalar(text: name.string, style: Self.style(name.style))), place: place)
                entries.append(YAMLNode.Entry(key: name.string, keyNode: keyNode, value: value))
            }
        }
        if !hidden.isEmpty { reportRepeats(hidden + entries.map { ($0.key, offset($0.keyNode.place)) }) }
        return entries
    }

    /// Every key that stood above already.
    private mutating func reportRepeats(_ keys: [(key: String, offset: Int)]) {
        for (key, places) in Dictionary(grouping: keys, by: \.key) {
            let offsets = places.map(\.offset).sorted()
            let firstLine = text.position(at: offsets[0]).line
            faults += offsets.dropFirst().map { RepeatedKeys.fault(key, at: $0, firstLine: firstLine) }
        }
    }

    private func scalar(_ scalar: Node.Scalar, _ place: YAMLNode.Place) throws(SourceFault) -> YAMLScalar {
        let style = Self.style(scalar.style)
        // What has quotes counts as tagged a string.
        if style == .plain || scalar.tag.rawValue != "tag:yaml.org,2002:str" { try expectNoTag(scalar.tag, place) }
        return YAMLScalar(text: scalar.string, style: style)
    }

    private func expectNoTag(_ tag: Tag, _ place: YAMLNode.Place) throws(SourceFault) {
        guard !tag.rawValue.isEmpty else { return }
        throw SourceFault(
            "yaml-tag", at: one(place), "a tag (`!…`) is not known here",
            help: "put the text in quotes if it is none")
    }

    private func offset(_ place: YAMLNode.Place) -> Int {
        switch place {
        case .mark(let line, let column): text.offset(line: Int(line), column: Int(column))
        case .range(let start, _): Int(start)
        }
    }

    private func one(_ place: YAMLNode.Place) -> Range<Int> { offset(place)..<(offset(place) + 1) }

    private static func place(_ mark: Mark?) -> YAMLNode.Place {
        .mark(line: Int32(clamping: mark?.line ?? 1), column: Int32(clamping: mark?.column ?? 1))
    }

    private static func style(_ style: Node.Scalar.Style) -> YAMLScalar.Style {
        switch style {
        case .any, .plain: .plain
        case .singleQuoted: .singleQuoted
        case .doubleQuoted: .doubleQuoted
        case .literal: .literal
        case .folded: .folded
        }
    }
}
