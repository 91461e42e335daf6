import Foundation

extension Explanation {
    /// One object: rule, article, outcome, tree, exceptions. Spans are ranges of Unicode scalars, as in alerts.
    public var json: JSON {
        [
            "rule": .string(rule.id), "article": .string(article.id), "outcome": .string(outcome.rawValue),
            "tree": tree.json(in: article), "exceptions": .array(exceptions.map { $0.json(in: article) }),
        ]
    }
}

extension Explanation.Exception {
    fileprivate func json(in article: Article) -> JSON {
        [
            "id": .string(exception.id), "reason": .string(exception.reason), "ends": JSON(exception.ends?.formatted(.iso8601)),
            "in_force": .bool(isInForce), "tree": tree.json(in: article),
        ]
    }
}

extension Explanation.Node {
    fileprivate func json(in article: Article) -> JSON {
        [
            "condition": JSON(condition), "node": .string(label), "verdict": .string(verdict.rawValue), "reason": .string(reason),
            "spans": .array(spans.map { $0.json(in: article) }), "total": .integer(total),
            "nearest": nearest.map { $0.json(in: article) } ?? nil, "children": .array(children.map { $0.json(in: article) }),
        ]
    }
}

extension TextSpan {
    /// As alerts print it: `{field, start, end, text}`.
    func json(in article: Article) -> JSON {
        let range = scalarRange(in: article)
        return [
            "field": .string(field.rawValue), "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
            "text": .string(text(in: article)),
        ]
    }
}
