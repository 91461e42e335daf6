import Foundation

/// Where the configuration is.
public enum ConfigurationPath {
    /// The file that is named, else `monitord.yaml` in `$CONFIGURATION_DIRECTORY`, `./config`, `/etc/monitord`, the first that exists.
    /// The answer is `nil` where there is none, with the places that were looked at.
    public static func find(_ named: String?, environment: [String: String]) -> (path: String?, places: [String]) {
        if let named { return (named, [named]) }
        let folders = (environment["CONFIGURATION_DIRECTORY"]?.split(separator: ":").map(String.init) ?? []) + ["config", "/etc/monitord"]
        let places = folders.map { $0 + "/monitord.yaml" }
        return (places.first { FileManager.default.fileExists(atPath: $0) }, places)
    }
}
