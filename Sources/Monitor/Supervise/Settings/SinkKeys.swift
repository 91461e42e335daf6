public import Rules

public enum LogSinkKey: String, FieldKey {
    case type, path, format

    public static let required: [Self] = [.path]
}

public enum JournalKey: String, FieldKey {
    case type, identifier
}

public enum WebhookKey: String, FieldKey {
    case type, url, format, template, secrets, headers, timeout
    case giveUpAfter = "give_up_after"
    case maxInFlight = "max_in_flight"
    case maxPerMinute = "max_per_minute"
    case ordered
    case allowPrivate = "allow_private"
    case ca, certificate, key, proxy

    public static let required: [Self] = [.url]
}

public enum AlertmanagerKey: String, FieldKey {
    case type, url, headers, labels
    case resolveAfter = "resolve_after"
    case timeout
    case giveUpAfter = "give_up_after"
    case maxInFlight = "max_in_flight"
    case maxPerMinute = "max_per_minute"
    case ordered
    case allowPrivate = "allow_private"
    case ca, certificate, key, proxy

    public static let required: [Self] = [.url]
}

public enum EmailKey: String, FieldKey {
    case type, url, from, to, user, password, tls, digest, timeout
    case giveUpAfter = "give_up_after"
    case maxPerMinute = "max_per_minute"
    case ordered
    case allowPrivate = "allow_private"
    case ca, certificate, key, proxy

    public static let required: [Self] = [.url, .from, .to]
}

public enum CommandKey: String, FieldKey {
    case type, run, environment, timeout
    case giveUpAfter = "give_up_after"
    case maxInFlight = "max_in_flight"
    case maxPerMinute = "max_per_minute"
    case ordered

    public static let required: [Self] = [.run]
}

/// What sinks have in common that talk to another program.
enum DeliveryKey: String, FieldKey {
    case timeout
    case giveUpAfter = "give_up_after"
    case maxInFlight = "max_in_flight"
    case maxPerMinute = "max_per_minute"
    case ordered
}

/// What sinks have in common that reach over the network.
enum ConnectionKey: String, FieldKey {
    case allowPrivate = "allow_private"
    case ca, certificate, key, proxy
}
