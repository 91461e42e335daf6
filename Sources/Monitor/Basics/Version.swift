/// The version of monitord, as `--version`, the User-Agent and `monitord_build_info` say it.
public enum Version {
    public static let current = "0.1.0"
}
