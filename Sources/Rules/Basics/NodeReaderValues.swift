extension NodeReader {
    /// Reports that a value has the wrong type; always `nil`.
    public func mismatch<T>(_ node: YAMLNode, expected: String, help: String? = nil) -> T? {
        report("wrong-type", at: node, "expected \(expected), found \(node.kind)", help: help)
        return nil
    }

    /// A text that is not blank. A number or boolean without quotes is none: YAML would have changed `1.10` or `010`.
    public func string(_ node: YAMLNode) -> String? {
        guard let scalar = node.scalar else { return mismatch(node, expected: "a text") }
        guard scalar.value == .string else {
            return mismatch(node, expected: "a text", help: scalar.value == .null ? nil : "put it in quotes: \"\(scalar.text)\"")
        }
        guard scalar.text.contains(where: { !$0.isWhitespace }) else {
            report("empty-value", at: node, "the text is empty")
            return nil
        }
        return scalar.text
    }

    public func bool(_ node: YAMLNode) -> Bool? {
        if case .bool(let value) = node.scalar?.value { return value }
        let meant: Bool? =
            switch node.scalar?.text.lowercased() {
            case "yes", "on", "y": true
            case "no", "off", "n": false
            default: nil
            }
        return mismatch(node, expected: "`true` or `false`", help: meant.map { "did you mean `\($0)`?" })
    }

    public func integer(_ node: YAMLNode, in range: ClosedRange<Int> = 0...Int.max) -> Int? {
        guard case .integer(let value) = node.scalar?.value else { return mismatch(node, expected: "a whole number") }
        guard range.contains(value) else {
            report("out-of-range", at: node, "\(value) is out of range", help: Self.rangeHelp(range))
            return nil
        }
        return value
    }

    public func number(_ node: YAMLNode, in range: ClosedRange<Double>) -> Double? {
        let value: Double
        switch node.scalar?.value {
        case .integer(let integer): value = Double(integer)
        case .number(let number): value = number
        default: return mismatch(node, expected: "a number")
        }
        guard range.contains(value) else {
            let (least, most) = (JSON.number(range.lowerBound).text, JSON.number(range.upperBound).text)
            let help = range.upperBound == .greatestFiniteMagnitude ? "it must be at least \(least)" : "it may be \(least) to \(most)"
            report("out-of-range", at: node, "\(node.scalar?.text ?? "") is out of range", help: help)
            return nil
        }
        return value
    }

    private static func rangeHelp(_ range: ClosedRange<Int>) -> String {
        range.upperBound == .max ? "it must be at least \(range.lowerBound)" : "it may be \(range.lowerBound) to \(range.upperBound)"
    }

    /// One of a type's words.
    public func choice<T: RawRepresentable<String> & CaseIterable>(_ node: YAMLNode, of type: T.Type = T.self) -> T? {
        let words = T.allCases.map(\.rawValue)
        guard let text = node.scalar?.text, node.scalar?.value == .string || words.contains(text) else {
            return mismatch(node, expected: Self.list(words))
        }
        guard let value = T(rawValue: text) else {
            report(
                "unknown-value", at: node, "`\(text)` is not known here",
                help: NearestWord.help(text, among: words, otherwise: "it may be \(Self.list(words))"))
            return nil
        }
        return value
    }

    static func list(_ words: [String]) -> String {
        let quoted = words.map { "`\($0)`" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " or " + last
    }

    /// The items of a list that can be read; `nil` where this is no list.
    public func list<T>(_ node: YAMLNode, of what: String, _ read: (YAMLNode) -> T?) -> [T]? {
        guard let items = node.items else { return mismatch(node, expected: "a list of \(what)") }
        return items.compactMap(read)
    }

    public func strings(_ node: YAMLNode) -> [String]? {
        list(node, of: "texts", string)
    }

    /// One text or a list of them.
    public func oneOrMore(_ node: YAMLNode) -> [YAMLNode]? {
        guard let items = node.items else { return node.scalar == nil ? mismatch(node, expected: "a text or a list of texts") : [node] }
        if items.isEmpty {
            report("empty-value", at: node, "the list is empty")
            return nil
        }
        return items
    }

    /// A mapping whose keys are names that the author chose, read entry by entry, in order.
    public func entries(_ node: YAMLNode, of what: String) -> [YAMLNode.Entry]? {
        node.entries ?? mismatch(node, expected: "a mapping of \(what)")
    }
}
