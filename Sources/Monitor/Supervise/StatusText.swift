public import Rules

/// The status for people.
public struct StatusText: Sendable {
    private let status: JSON

    public init(_ status: JSON) {
        self.status = status
    }

    /// Some lines, without a line end behind the last.
    public var text: String {
        ([head, reload].compactMap(\.self) + section("sources", source) + section("sinks", sink)).joined(separator: "\n")
    }

    private var head: String {
        let rules = status["rules"]?.integer.map { ", \($0) rules" } ?? ""
        let since = status["since"]?.string.map { " since \($0)" } ?? ""
        return "monitord \(status["version"]?.string ?? "") is \(status["state"]?.string ?? "unknown")\(since)\(rules)"
    }

    private var reload: String? {
        guard let reload = status["reload"], let at = reload["at"]?.string else { return nil }
        let faults = reload["faults"]?.array?.compactMap(\.string) ?? []
        return (["last reload: \(reload["result"]?.string ?? "") at \(at)"] + faults).joined(separator: "\n")
    }

    private func section(_ name: String, _ line: (JSON) -> String) -> [String] {
        guard let entries = status[name]?.array, !entries.isEmpty else { return [] }
        return ["\(name):"] + entries.map { "  " + line($0) }
    }

    private func source(_ entry: JSON) -> String {
        var facts = ["\(entry["articles"]?.integer ?? 0) articles"]
        if let last = entry["last_articles"]?.string { facts.append("last at \(last)") }
        if let failures = entry["failures"]?.integer, failures > 0 { facts.append("\(failures) unreadable") }
        if let failure = entry["last_failure"]?.string { facts.append("last: \(failure)") }
        let state = entry["trouble"]?.string.map { "in trouble: \($0)" } ?? "well"
        return "\(entry["id"]?.string ?? ""): \(state); " + facts.joined(separator: ", ")
    }

    private func sink(_ entry: JSON) -> String {
        let error = entry["last_error"]?.string.map { "; last error: \($0)" } ?? ""
        let state = entry["state"]?.string ?? ""
        return "\(entry["name"]?.string ?? ""): \(state), \(entry["waiting"]?.integer ?? 0) waiting, \(entry["dead"]?.integer ?? 0) dead"
            + error
    }
}
