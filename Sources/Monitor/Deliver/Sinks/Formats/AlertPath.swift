import Rules

/// `article.title`, `rule.labels.region`, `evidence.0.spans.0.text`: where a template points in an alert.
enum AlertPath {
    /// `null` where the alert has nothing there.
    static func value(_ path: String, in alert: JSON) -> JSON {
        steps(path).reduce(alert) { value, step in
            if let index = Int(step), let item = value[index] { item } else { value[step] ?? .null }
        }
    }

    /// Whether alerts have such a place, in some of them.
    static func isKnown(_ path: String) -> Bool {
        var shape: Shape? = shape
        for step in steps(path) {
            switch shape {
            case .object(let members): shape = members[step]
            case .anyObject: shape = .leaf
            case .list(let item): shape = Int(step) != nil ? item : nil
            case .leaf, nil: return false
            }
        }
        return shape != nil
    }

    private static func steps(_ path: String) -> [String] {
        path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }

    private indirect enum Shape: Sendable {
        case leaf
        case object([String: Shape])
        /// Keys that people choose.
        case anyObject
        case list(Shape)
    }

    private static func leaves(_ names: String..., and more: [String: Shape] = [:]) -> Shape {
        .object(more.merging(names.map { ($0, .leaf) }) { first, _ in first })
    }

    private static let side = leaves("id", "code", "text")
    private static let article = leaves(
        "id", "guid", "url", "title", "summary", "domain", "source", "lang", "published_at", "published_quality", "seen_at", "revision",
        "text_basis", and: ["authors": .list(.leaf), "categories": .list(.leaf)])
    private static let evidence = leaves(
        "condition", "kind", "field", "value", "spans_total",
        and: [
            "actor": leaves("id", "code", "name"),
            "event": leaves("type", "mode", "status", "confidence", "sentence", and: ["source": side, "target": side]),
            "spans": .list(leaves("field", "start", "end", "text")),
        ])
    private static let shape = leaves(
        "schema", "alert_id", "dedup_key", "reason", "raised_at", "suppressed_since_last", "articles_total",
        and: [
            "rule": leaves("id", "title", "severity", "owner", "file", "line", "revision", and: ["labels": .anyObject]),
            "article": article, "articles": .list(article), "evidence": .list(evidence), "story": leaves("id", "articles", "domains"),
            "window": leaves("type", "observed", "threshold", "from", "to", "state", and: ["by": .anyObject]),
        ])
}
