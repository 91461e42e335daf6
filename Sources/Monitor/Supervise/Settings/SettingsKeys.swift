public import Rules

/// The keys of `monitord.yaml`, in one place for the reader and the JSON Schema.
public enum SettingsKey: String, FieldKey {
    case schema, state, rules, lexicons
    case builtinLexicons = "builtin_lexicons"
    case sources, fetch, sinks, routes
    case operators = "operator"
    case inhibit, calendars, storm, http, retention, log

    public static let required: [Self] = [.schema]
}

public enum DirectoryKey: String, FieldKey {
    case id, type, path, recursive, after, tags

    public static let required: [Self] = [.id, .path]
}

public enum FeedKey: String, FieldKey {
    case id, type, url, every, min, max, first, tags, headers, auth
    case fullText = "full_text"
    case allowPrivate = "allow_private"

    public static let required: [Self] = [.id, .url]
}

public enum FeedListKey: String, FieldKey {
    case id, type, path, every, min, max, first, tags, headers, auth
    case fullText = "full_text"
    case allowPrivate = "allow_private"

    public static let required: [Self] = [.id, .path]
}

public enum FetchKey: String, FieldKey {
    case concurrency
    case perHost = "per_host"
    case timeout
    case maxBytes = "max_bytes"
    case userAgent = "user_agent"
    case proxy
    case allowPrivate = "allow_private"
}

public enum RouteKey: String, FieldKey {
    case when, to

    public static let required: [Self] = [.when, .to]
}

public enum RouteConditionKey: String, FieldKey {
    case rule, severity, labels, owner
}

public enum InhibitKey: String, FieldKey {
    case by, mutes, equal

    public static let required: [Self] = [.by, .mutes]
}

public enum OperatorKey: String, FieldKey {
    case notify, severity
}

public enum StormKey: String, FieldKey {
    case moreThan = "more_than"
    case within
}

public enum HTTPKey: String, FieldKey {
    case listen

    public static let required: [Self] = [.listen]
}

public enum RetentionKey: String, FieldKey {
    case articles, alerts
    case maxSize = "max_size"
}

public enum LoggingKey: String, FieldKey {
    case level, format
}

public enum SecretKey: String, FieldKey {
    case file, env, credential
}
