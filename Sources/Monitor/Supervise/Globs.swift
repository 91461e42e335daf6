import CPlatform
import Glibc

/// File names from the patterns of a configuration (`rules.d/*.yaml`), by glob(7).
enum Globs {
    /// Sorted by bytes, so that the order does not depend on the machine's language. A pattern without a wildcard stands for itself,
    /// whether the file exists or not: the fault is found when it is opened.
    static func expand(_ pattern: String) -> [String] {
        guard pattern.contains(where: { "*?[".contains($0) }) else { return [pattern] }
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, GLOB_NOSORT, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
