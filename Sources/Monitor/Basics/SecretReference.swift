/// Where a secret is kept. The secret itself never stands in `monitord.yaml`, on a command line or in a log.
public enum SecretReference: Sendable, Hashable {
    /// An absolute path.
    case file(String)
    /// An environment variable.
    case env(String)
    /// A systemd credential: a file of that name in `$CREDENTIALS_DIRECTORY`.
    case credential(String)
}
