/// What the running daemon reacts to.
public enum DaemonEvent: Sendable {
    public enum Cause: String, Sendable { case signal, edit }

    /// Read everything again: a signal, or an edited file.
    case reload(Cause)
    /// Drain and end.
    case stop
    /// Something that the daemon cannot live without has failed.
    case failed(any Error)
}
