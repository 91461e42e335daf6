/// Takes what sources say of themselves: the daemon counts it, shows it in its status and turns it into metrics.
///
/// Reporting never fails and never waits: a source calls it from wherever it stands.
public protocol SourceReporter: Sendable {
    func report(_ event: SourceEvent, of source: String)
}

/// One thing that happened to a source.
public enum SourceEvent: Sendable, Hashable {
    /// It works again, or still.
    case healthy
    /// It does not work for now, in words that say what to do; it keeps trying.
    case trouble(String)
    /// It is given up, in words that say what to do: an operator should know.
    case stopped(String)
    /// How it was when the daemon ended, in words; nothing was tried since.
    case recalled(String, isStopped: Bool)
    /// One file or feed item could not be read; the rest goes on.
    case itemFailed(item: String, reason: String)
    /// A server answered with that status, or a file was read (`status` 0); `bytes` as they came in.
    case fetched(status: Int, bytes: Int)
    /// There was nothing new.
    case unchanged
    /// So many articles were handed on.
    case articles(Int)
}
