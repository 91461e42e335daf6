/// Reads a JSON file into the same nodes as YAML, so that every reader above has one way to ask and to complain.
struct JSONNodes {
    private var scanner: JSONScanner
    /// Faults that do not stop the reading.
    private(set) var faults: [SourceFault] = []

    init(_ bytes: [UInt8]) {
        scanner = JSONScanner(bytes, maximumDepth: YAMLDocument.maximumDepth)
    }

    mutating func document() throws(JSONError) -> YAMLNode {
        scanner.skipByteOrderMark()
        let node = try node(depth: 0)
        try scanner.expectEnd()
        return node
    }

    private mutating func node(depth: Int) throws(JSONError) -> YAMLNode {
        let kind = try scanner.nextKind()
        let start = scanner.offset
        switch kind {
        case .string: return scalar(try scanner.string(), .doubleQuoted, from: start)
        case .number: return scalar(try scanner.number().text, .plain, from: start)
        case .literal: return scalar(try scanner.literal().rawValue, .plain, from: start)
        case .array: return try array(depth: depth + 1)
        case .object: return try object(depth: depth + 1)
        }
    }

    private func scalar(_ text: String, _ style: YAMLScalar.Style, from start: Int) -> YAMLNode {
        YAMLNode(content: .scalar(YAMLScalar(text: text, style: style)), place: place(from: start))
    }

    private func place(from start: Int) -> YAMLNode.Place {
        .range(start: Int32(clamping: start), end: Int32(clamping: scanner.offset))
    }

    private mutating func array(depth: Int) throws(JSONError) -> YAMLNode {
        let start = scanner.offset
        try scanner.open(depth: depth)
        var items: [YAMLNode] = []
        while try scanner.nextElement(isFirst: items.isEmpty, closing: UInt8(ascii: "]")) {
            items.append(try node(depth: depth))
        }
        return YAMLNode(content: .sequence(items), place: place(from: start))
    }

    private mutating func object(depth: Int) throws(JSONError) -> YAMLNode {
        let start = scanner.offset
        try scanner.open(depth: depth)
        var entries: [YAMLNode.Entry] = []
        var known: Set<String> = []
        var isFirst = true
        while try scanner.nextElement(isFirst: isFirst, closing: UInt8(ascii: "}")) {
            isFirst = false
            let (key, range) = try scanner.placedKey()
            let keyPlace = YAMLNode.Place.range(start: Int32(clamping: range.lowerBound), end: Int32(clamping: range.upperBound))
            let value = try node(depth: depth)
            guard Self.isNew(key, in: entries, &known) else {
                faults.append(RepeatedKeys.fault(key, at: range.lowerBound))
                continue
            }
            let keyNode = YAMLNode(content: .scalar(YAMLScalar(text: key, style: .doubleQuoted)), place: keyPlace)
            entries.append(YAMLNode.Entry(key: key, keyNode: keyNode, value: value))
        }
        return YAMLNode(content: .mapping(entries), place: place(from: start))
    }

    /// Up to this, looking through a list is quicker than hashing.
    private static let fewKeys = 12

    private static func isNew(_ key: String, in entries: [YAMLNode.Entry], _ known: inout Set<String>) -> Bool {
        guard entries.count >= fewKeys else { return !entries.contains { $0.key == key } }
        if known.isEmpty { known = Set(entries.map(\.key)) }
        return known.insert(key).inserted
    }
}
