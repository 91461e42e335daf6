import Foundation
import GRDB
import Rules

extension Store: DecisionLog {
    public func recall(_ keys: [ArticleKey]) async throws -> [ArticleKey: KnownArticle] {
        try await read { db in
            var known: [ArticleKey: KnownArticle] = [:]
            for key in keys { known[key] = try db.knownArticle(key) }
            return known
        }
    }

    public func suppressionTallies() async throws -> [String: Int] {
        try await read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT rule, suppressed FROM tallies WHERE suppressed > 0")
            return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
        }
    }

    public func commit(_ record: DecisionRecord) async throws {
        try await write { db in
            for raised in record.alerts { try db.keep(raised) }
            for decision in record.articles { try db.keep(decision) }
            try db.keepLaterOutcomes(of: record)
            try db.keep(record.states)
            for change in record.stories { try db.keep(change) }
            for (rule, tally) in record.tallies { try db.keep(tally: tally, of: rule) }
            for (source, checkpoint) in record.checkpoints { try db.keep(checkpoint, of: source) }
        }
    }
}

extension Database {
    fileprivate func knownArticle(_ key: ArticleKey) throws -> KnownArticle? {
        let statement = try cachedStatement(sql: "SELECT row, fingerprint, revision FROM articles WHERE source = ? AND id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [key.source.withoutNUL, key.id.withoutNUL]) else { return nil }
        let number: Int64 = row[0]
        let fingerprint: Data = row[1]
        let outcomes = try Row.fetchAll(
            cachedStatement(sql: "SELECT rule, outcome FROM decisions WHERE article = ?"), arguments: [number])
        return KnownArticle(
            fingerprint: Array(fingerprint), revision: row[2],
            outcomes: Dictionary(outcomes.map { ($0[0], KnownArticle.Outcome(stored: $0[1])) }) { first, _ in first })
    }

    fileprivate func keep(_ decision: ArticleDecision) throws {
        guard decision.isNews else { return try note(decision.key, metAt: decision.seen) }
        let article = try keep(identityOf: decision)
        try keep(decision.subject.article, as: article)
        for outcome in decision.outcomes { try keep(outcome, of: article, at: decision.seen) }
    }

    /// To the day, so that a feed that is fetched every minute does not write every minute.
    private func note(_ key: ArticleKey, metAt time: Date) throws {
        let day: Int64 = 86_400_000
        try cachedStatement(sql: "UPDATE articles SET met = ? WHERE source = ? AND id = ? AND met <= ?")
            .execute(arguments: [time.milliseconds, key.source.withoutNUL, key.id.withoutNUL, time.milliseconds - day])
    }

    private func keep(identityOf decision: ArticleDecision) throws -> Int64 {
        let statement = try cachedStatement(
            sql: """
                INSERT INTO articles(source, id, fingerprint, revision, first_seen, seen, met) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?5)
                ON CONFLICT DO UPDATE SET fingerprint = ?3, revision = ?4, seen = ?5, met = ?5 RETURNING row
                """)
        let row = try Int64.fetchOne(
            statement,
            arguments: [
                decision.key.source.withoutNUL, decision.key.id.withoutNUL, Data(decision.fingerprint), decision.subject.number,
                decision.seen.milliseconds,
            ])
        guard let row else { throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "an article was stored without a row") }
        return row
    }

    private func keep(_ outcome: MatchOutcome, of article: Int64, at time: Date) throws {
        let columns: (outcome: String, reason: String?, alert: String?) =
            switch outcome.verdict {
            case .alert(let raised): (KnownArticle.Outcome.alerted.stored, nil, raised.alert.id)
            case .suppressed(let suppression), .waiting(let suppression): (suppression.kind.rawValue, suppression.reason, nil)
            }
        try cachedStatement(
            sql: """
                INSERT INTO decisions VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT DO UPDATE SET outcome = ?3, reason = ?4, alert = ?5, at = ?6
                """
        ).execute(arguments: [article, outcome.rule.id, columns.outcome, columns.reason, columns.alert, time.milliseconds])
    }

    fileprivate func keep(_ raised: RaisedAlert) throws {
        let alert = raised.alert
        let time = alert.raisedAt.milliseconds
        try cachedStatement(sql: "INSERT INTO alerts(id, rule, severity, dedup_key, raised_at, body) VALUES (?, ?, ?, ?, ?, ?)")
            .execute(
                arguments: [
                    alert.id, alert.rule.id, alert.rule.severity, alert.dedupKey.withoutNUL, time, Data(raised.body),
                ])
        let row = lastInsertedRowID
        for sink in raised.sinks {
            try cachedStatement(sql: "INSERT INTO deliveries(alert, sink, state, due) VALUES (?, ?, 'waiting', ?)")
                .execute(arguments: [row, sink, time])
        }
    }

    /// Of matches that were decided before and waited.
    fileprivate func keepLaterOutcomes(of record: DecisionRecord) throws {
        for alert in record.alerts.map(\.alert) {
            for subject in alert.draft.subjects {
                try keep(.alerted, nil, alert.id, of: subject, rule: alert.rule.id, at: alert.raisedAt)
            }
        }
        for change in record.withdrawals + record.delays {
            for subject in change.subjects {
                let suppression = change.suppression
                try keep(.suppressed(suppression.kind), suppression.reason, nil, of: subject, rule: change.rule, at: change.at)
            }
        }
        for withdrawal in record.withdrawals where withdrawal.subjects.isEmpty {
            try cachedStatement(sql: "INSERT INTO absences VALUES (?, ?, ?, ?)").execute(
                arguments: [
                    withdrawal.rule, withdrawal.suppression.kind.rawValue, withdrawal.suppression.reason, withdrawal.at.milliseconds,
                ])
        }
    }

    private func keep(
        _ outcome: KnownArticle.Outcome, _ reason: String?, _ alert: String?, of article: ArticleKey, rule: String, at time: Date
    ) throws {
        try cachedStatement(
            sql: """
                UPDATE decisions SET outcome = ?, reason = ?, alert = ?, at = ?
                WHERE rule = ? AND article = (SELECT row FROM articles WHERE source = ? AND id = ?) AND alert IS NULL
                """
        ).execute(
            arguments: [
                outcome.stored, reason, alert, time.milliseconds, rule, article.source.withoutNUL, article.id.withoutNUL,
            ])
    }

    fileprivate func keep(tally: Int, of rule: String) throws {
        try cachedStatement(sql: "INSERT INTO tallies VALUES (?1, ?2) ON CONFLICT DO UPDATE SET suppressed = ?2")
            .execute(arguments: [rule, tally])
    }
}

extension ArticleDecision {
    fileprivate var seen: Date { subject.article.seen ?? .distantPast }
}

extension KnownArticle.Outcome {
    fileprivate var stored: String {
        switch self {
        case .alerted: "alert"
        case .suppressed(let kind): kind.rawValue
        }
    }

    /// A kind that this version does not know counts as an alert: better silent twice than alerting twice.
    fileprivate init(stored: String) {
        self = Suppression.Kind(rawValue: stored).map(KnownArticle.Outcome.suppressed) ?? .alerted
    }
}
