import Rules

extension Metrics {
    /// Counts what was committed.
    func count(_ record: DecisionRecord) {
        for decision in record.articles {
            add(to: decision.metric)
            for outcome in decision.outcomes { count(outcome) }
            for rule in decision.undecided {
                for field in rule.missing { add(to: .undecided(rule: rule.rule.id, field: field)) }
            }
        }
        for raised in record.alerts { add(to: .alerts(rule: raised.alert.rule.id, severity: raised.alert.rule.severity)) }
        for withdrawal in record.withdrawals { add(to: .suppressed(reason: withdrawal.suppression.kind.rawValue)) }
        for change in record.stories where change.merge != nil { add(to: .storiesMerged) }
    }

    private func count(_ outcome: MatchOutcome) {
        add(to: .matches(rule: outcome.rule.id))
        switch outcome.verdict {
        case .alert: break
        case .suppressed(let suppression), .waiting(let suppression): add(to: .suppressed(reason: suppression.kind.rawValue))
        }
    }
}

extension ArticleDecision {
    fileprivate var metric: Metric {
        switch novelty {
        case .new: .articles(source: key.source)
        case .changed: .articlesChanged(source: key.source)
        case .unchanged: .articlesRepeated(source: key.source)
        }
    }
}
