import Foundation
import GRDB

/// The tables, and how a store of an earlier version becomes one of this.
enum Schema {
    /// `mond`: what SQLite keeps in the file's header to say whose database it is.
    private static let applicationID = 0x6D6F_6E64

    static func update(_ pool: DatabasePool, file: String) throws {
        try pool.write { db in
            try checkOwner(db, file: file)
            if try migrator.hasBeenSuperseded(db) { throw StoreError.newer(file: file) }
        }
        try migrator.migrate(pool)
    }

    static func check(_ pool: DatabasePool, file: String) throws {
        try pool.read { db in
            try checkOwner(db, file: file)
            if try migrator.hasBeenSuperseded(db) { throw StoreError.newer(file: file) }
            // A daemon is about to make it, or was killed before it had.
            if try migrator.appliedIdentifiers(db).isEmpty {
                throw StoreError.missing(folder: URL(filePath: file).deletingLastPathComponent().path)
            }
            if try !migrator.hasCompletedMigrations(db) { throw StoreError.older(file: file) }
        }
    }

    private static func checkOwner(_ db: Database, file: String) throws {
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
        // A daemon that was killed while it made the store left the table of migrations, and not yet its mark.
        let isBegun = "SELECT 1 FROM sqlite_master WHERE name = 'grdb_migrations'"
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE NOT EXISTS (\(isBegun))")
        if owner != applicationID, tables != 0 { throw StoreError.foreign(file: file) }
    }

    /// A migration that was released is never changed: a new one is added below it.
    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: version1) }
        migrator.registerMigration("2-decisions") { try $0.execute(sql: decisionTables) }
        return migrator
    }

    /// Times are milliseconds since 1970.
    private static let version1 = """
        PRAGMA application_id = \(applicationID);

        -- Who has been met: kept as long as an article may come again, so that it does not alert again.
        CREATE TABLE articles(
            row INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            id TEXT NOT NULL,
            fingerprint BLOB NOT NULL,
            revision INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            seen INTEGER NOT NULL,           -- of this revision
            met INTEGER NOT NULL,            -- last found, to the day
            UNIQUE(source, id));
        CREATE INDEX articles_by_seen ON articles(seen);
        CREATE INDEX articles_by_source ON articles(source, seen);
        CREATE INDEX articles_by_met ON articles(met);

        -- What the article said in its latest revision: the bulk of the store, and the first that retention takes.
        CREATE TABLE article_texts(
            article INTEGER PRIMARY KEY REFERENCES articles(row) ON DELETE CASCADE,
            guid TEXT, url TEXT, title TEXT, summary TEXT, lang TEXT, published INTEGER, updated INTEGER, file TEXT,
            more TEXT,                       -- JSON: what is seldom there
            body TEXT);

        -- What became of each match: an alert, or why there is none.
        CREATE TABLE decisions(
            article INTEGER NOT NULL REFERENCES articles(row) ON DELETE CASCADE,
            rule TEXT NOT NULL,
            outcome TEXT NOT NULL,           -- 'alert', or the kind of suppression
            reason TEXT,
            alert TEXT,
            at INTEGER NOT NULL,
            PRIMARY KEY(article, rule)) WITHOUT ROWID;
        CREATE INDEX suppressions ON decisions(at) WHERE outcome <> 'alert';

        -- Matches without an alert since the rule's last alert.
        CREATE TABLE tallies(rule TEXT PRIMARY KEY, suppressed INTEGER NOT NULL) WITHOUT ROWID;

        CREATE TABLE alerts(
            row INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            rule TEXT NOT NULL,
            severity TEXT NOT NULL,
            dedup_key TEXT NOT NULL,
            raised_at INTEGER NOT NULL,
            body BLOB NOT NULL);
        CREATE INDEX alerts_by_time ON alerts(raised_at);
        CREATE INDEX alerts_by_rule ON alerts(rule, raised_at);

        -- The outbox: an alert on its way to a sink.
        CREATE TABLE deliveries(
            row INTEGER PRIMARY KEY AUTOINCREMENT,
            alert INTEGER NOT NULL REFERENCES alerts(row) ON DELETE CASCADE,
            sink TEXT NOT NULL,
            state TEXT NOT NULL,             -- waiting | delivered | dead
            attempts INTEGER NOT NULL DEFAULT 0,
            due INTEGER NOT NULL,
            first_try INTEGER,
            ended INTEGER,
            error TEXT,
            UNIQUE(alert, sink));
        CREATE INDEX deliveries_waiting ON deliveries(sink, due, row) WHERE state = 'waiting';
        CREATE INDEX deliveries_in_order ON deliveries(sink, row) WHERE state = 'waiting';
        CREATE INDEX deliveries_dead ON deliveries(sink, row) WHERE state = 'dead';

        CREATE TABLE checkpoints(
            source TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY(source, key)) WITHOUT ROWID;
        """
}
