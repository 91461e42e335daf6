extension Schema {
    /// What decisions remember between articles.
    static let decisionTables = """
        -- Windows, throttles, groups, held alerts: one row for each rule, purpose and key.
        CREATE TABLE states(
            rule TEXT NOT NULL,
            part TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,             -- JSON
            due INTEGER,                     -- when it must be looked at though nothing comes
            expires INTEGER,                 -- when it may be forgotten
            PRIMARY KEY(rule, part, key)) WITHOUT ROWID;
        CREATE INDEX states_due ON states(due) WHERE due IS NOT NULL;
        CREATE INDEX states_expiring ON states(expires) WHERE expires IS NOT NULL;

        -- Whether an alert is the first of its key.
        CREATE INDEX alerts_by_key ON alerts(dedup_key);

        -- Alerts of silences (flatlines) that were not made: they have no article that a decision could stand by.
        CREATE TABLE absences(rule TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT, at INTEGER NOT NULL);
        CREATE INDEX absences_by_time ON absences(at);

        CREATE TABLE stories(
            id TEXT PRIMARY KEY,
            articles INTEGER NOT NULL,       -- also those that are forgotten
            domains TEXT NOT NULL,           -- JSON
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            merged_into TEXT,
            reason TEXT) WITHOUT ROWID;      -- of the merge
        CREATE INDEX stories_by_last ON stories(last);

        CREATE TABLE story_articles(
            row INTEGER PRIMARY KEY AUTOINCREMENT,   -- the order in which they joined
            article INTEGER NOT NULL UNIQUE REFERENCES articles(row) ON DELETE CASCADE,
            story TEXT NOT NULL,
            at INTEGER NOT NULL,
            domain TEXT,
            features BLOB NOT NULL,          -- what it was compared by
            reason TEXT NOT NULL);
        CREATE INDEX story_articles_by_story ON story_articles(story);
        CREATE INDEX story_articles_by_time ON story_articles(at);

        CREATE TABLE silences(
            id TEXT PRIMARY KEY,
            matchers TEXT NOT NULL,          -- JSON
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            comment TEXT NOT NULL,
            author TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX silences_by_end ON silences(ends);
        """
}
