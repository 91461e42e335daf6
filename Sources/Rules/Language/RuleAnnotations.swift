extension RuleSet {
    /// Whether some rule in force speaks of actors or events: articles need not be annotated for others.
    public var asksForAnnotations: Bool {
        rules.contains { $0.header.isEnabled && $0.asksForAnnotations }
    }

    /// Whether a window, a throttle or a group of some rule in force is kept by story.
    public var countsStories: Bool {
        rules.contains { $0.header.isEnabled && $0.policy.keys.contains(.story) }
    }
}

extension Rule {
    /// Its condition, an exception or what its alerts are counted by speaks of actors or events.
    public var asksForAnnotations: Bool {
        when.asksForAnnotations || exceptions.contains { $0.when.asksForAnnotations } || policy.keys.contains { $0.isAnnotation }
    }
}

extension Condition {
    fileprivate var asksForAnnotations: Bool {
        switch self {
        case .together(let parts), .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
            parts.contains(where: \.asksForAnnotations)
        case .text(let query): query.asksForAnnotations
        case .actor, .event: true
        case .field, .age: false
        }
    }
}

extension TextQuery {
    fileprivate var asksForAnnotations: Bool {
        switch self {
        case .and(let parts), .or(let parts): parts.contains(where: \.asksForAnnotations)
        case .not(let part): part.asksForAnnotations
        case .actor, .event: true
        case .phrase, .value, .proximity, .count: false
        }
    }
}

extension Rule.AlertPolicy {
    fileprivate var keys: [WindowKey] { window.keys + (throttle?.by ?? []) + (group?.by ?? []) }
}

extension Window {
    fileprivate var keys: [WindowKey] {
        switch self {
        case .each: []
        case .frequency(_, _, let by, let distinct): by + (distinct.map { [$0] } ?? [])
        case .spike(let spike): spike.by
        case .cardinality(let of, _, _, let by): [of] + by
        case .newValue(let of, _): [of]
        case .flatline(_, _, let by): by
        case .sequence(_, _, let by): by
        }
    }
}

extension WindowKey {
    /// Only the coder can say what it is.
    public var isAnnotation: Bool {
        switch self {
        case .actor, .target, .event: true
        case .rule, .source, .domain, .story, .lang, .label: false
        }
    }
}
