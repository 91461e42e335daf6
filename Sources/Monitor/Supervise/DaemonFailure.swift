public import Rules

/// Why the daemon could not start or go on. Every line says what to do.
public enum DaemonFailure: Error, Sendable {
    /// Faults of configuration and rules.
    case configuration([Diagnostic])
    /// The store cannot be opened or written, or a stage cannot go on.
    case stage(String)
    /// The HTTP port cannot be had.
    case listen(String)
}
