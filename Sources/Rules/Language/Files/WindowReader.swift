enum WindowFieldKey: String, FieldKey {
    case type, count, within, by, distinct, ratio, base, of, learn, below, steps
    case minNow = "min_now"
    case minBase = "min_base"
    case overCount = "over_count"
}

enum WindowType: String, CaseIterable {
    case each, frequency, spike, cardinality, flatline, sequence
    case newValue = "new_value"

    /// Without these a window has no bound.
    var required: [WindowFieldKey] {
        switch self {
        case .each: []
        case .frequency: [.count, .within]
        case .spike: [.ratio, .within, .base]
        case .cardinality: [.of, .overCount, .within]
        case .newValue: [.of, .learn]
        case .flatline: [.below, .within]
        case .sequence: [.steps, .within]
        }
    }

    var optional: [WindowFieldKey] {
        switch self {
        case .each, .newValue: []
        case .frequency: [.by, .distinct]
        case .spike: [.minNow, .minBase, .by]
        case .cardinality, .flatline, .sequence: [.by]
        }
    }
}

/// Reads `window:` of a rule.
struct WindowReader {
    let reader: NodeReader
    let keys: WindowKeyReader

    /// A spike needs so many matches now, and so many in the time before that it is compared with, unless the rule says otherwise.
    private static let usualMinimumNow = 3
    private static let usualMinimumBase = 1

    func window(_ node: YAMLNode) -> Window? {
        if node.scalar != nil { return bare(node) }
        guard let fields = FieldReader<WindowFieldKey>(node, reader, as: "a window") else { return nil }
        guard let typeNode = fields[.type] else {
            reader.report(
                "missing-key", at: node, "a window needs `type`", help: "it may be \(NodeReader.list(WindowType.allCases.map(\.rawValue)))")
            return nil
        }
        guard let type = reader.choice(typeNode, of: WindowType.self) else { return nil }
        checkKeys(fields, type)
        return window(type, fields)
    }

    /// `window: each`
    private func bare(_ node: YAMLNode) -> Window? {
        guard let type = reader.choice(node, of: WindowType.self) else { return nil }
        guard type.required.isEmpty else {
            reader.report(
                "missing-bound", at: node, "a \(type.rawValue) window needs \(Self.list(type.required))", help: Self.example(type))
            return nil
        }
        return .each
    }

    private func checkKeys(_ fields: FieldReader<WindowFieldKey>, _ type: WindowType) {
        let known = [.type] + type.required + type.optional
        for (key, node) in fields.keyNodes where !known.contains(key) {
            reader.report(
                "unknown-key", at: node, "a \(type.rawValue) window has no `\(key.rawValue)`",
                help: known.count == 1 ? "it has no bounds at all" : "it has \(Self.list(Array(known.dropFirst())))")
        }
        let missing = type.required.filter { !fields.has($0) }
        if !missing.isEmpty {
            reader.report(
                "missing-bound", at: fields.node, "a \(type.rawValue) window needs \(Self.list(missing))", help: Self.example(type))
        }
    }

    private func window(_ type: WindowType, _ fields: FieldReader<WindowFieldKey>) -> Window? {
        let by = fields[.by].flatMap(keys.keys) ?? []
        let of = fields[.of].flatMap(keys.key)
        let within = fields.seconds(.within).map(Double.init)
        switch type {
        case .each: return .each
        case .frequency:
            let distinct = fields[.distinct].flatMap(keys.key)
            guard let count = fields.integer(.count, in: 1...1_000_000), let within else { return nil }
            return .frequency(count: count, within: within, by: by, distinct: distinct)
        case .spike: return spike(fields, within: within, by: by)
        case .cardinality:
            guard let over = fields.integer(.overCount, in: 1...1_000_000), let of, let within else { return nil }
            return .cardinality(of: of, overCount: over, within: within, by: by)
        case .newValue:
            guard let learn = fields.seconds(.learn), let of else { return nil }
            return .newValue(of: of, learn: Double(learn))
        case .flatline:
            guard let below = fields.integer(.below, in: 1...1_000_000), let within else { return nil }
            return .flatline(below: below, within: within, by: by)
        case .sequence:
            guard let steps = fields[.steps].flatMap(steps), let within else { return nil }
            return .sequence(steps: steps, within: within, by: by)
        }
    }

    private func spike(_ fields: FieldReader<WindowFieldKey>, within: Double?, by: [WindowKey]) -> Window? {
        let ratio = fields[.ratio].flatMap { reader.number($0, in: 1...1_000_000) }
        let base = fields.seconds(.base).map(Double.init)
        let minNow = fields.integer(.minNow, in: 1...1_000_000) ?? Self.usualMinimumNow
        let minBase = fields.integer(.minBase, in: 0...1_000_000) ?? Self.usualMinimumBase
        guard let ratio, let within, let base else { return nil }
        if base < within, let node = fields[.base] {
            reader.report(
                "out-of-range", at: node, "`base` is shorter than `within`",
                help: "the time before is compared with the time now: make it longer")
        }
        return .spike(Window.Spike(ratio: ratio, within: within, base: base, minNow: minNow, minBase: minBase, by: by))
    }

    /// Ids of rules; whether they exist is known when all files are read.
    private func steps(_ node: YAMLNode) -> [String]? {
        guard let steps = reader.list(node, of: "rule ids", reader.identifier) else { return nil }
        guard steps.count > 1 else {
            reader.report("missing-bound", at: node, "a sequence needs two steps or more")
            return nil
        }
        return steps
    }

    private static func list(_ keys: [WindowFieldKey]) -> String {
        let quoted = keys.map { "`\($0.rawValue)`" }
        return quoted.count < 2 ? quoted.joined() : quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
    }

    private static func example(_ type: WindowType) -> String? {
        switch type {
        case .each: nil
        case .frequency: "for example {type: frequency, count: 3, within: 1h}"
        case .spike: "for example {type: spike, ratio: 3, within: 1h, base: 1d}"
        case .cardinality: "for example {type: cardinality, of: domain, over_count: 5, within: 1h}"
        case .newValue: "for example {type: new_value, of: target, learn: 30d}"
        case .flatline: "for example {type: flatline, below: 1, within: 1d}"
        case .sequence: "for example {type: sequence, steps: [first-rule, second-rule], within: 2d}"
        }
    }
}
