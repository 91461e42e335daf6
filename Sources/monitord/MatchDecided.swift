import Monitor
import Rules

// `match --decide`
extension MatchCommand {
    func runDecided(_ patterns: [String], _ files: [String]) async throws {
        let configuration = try rules.load(patterns)
        for warning in configuration.warnings { StandardError.write(warning.rendered) }
        var run = DecidedRun(
            configuration, annotating: noAnnotate ? .nothing : .whatRulesAskFor, jobs: jobs, time: SystemTimekeeper())
        var input = ArticleInput()
        var matched = false
        for file in files {
            for alert in try await run.alerts(for: input.articles(file)) {
                matched = true
                show(alert)
            }
        }
        for alert in try await run.finish() {
            matched = true
            show(alert)
        }
        tell(run.suppressed)
        try input.finish()
        if failIfNone, !matched { throw Failure(.no) }
    }

    private func show(_ alert: JSON) {
        let text = AlertText(alert, style: .plain).text
        output.print(alert, text: text.last == "\n" ? String(text.dropLast()) : text)
    }

    /// Nothing is silent without a trace.
    private func tell(_ suppressed: [String: Int]) {
        let total = suppressed.values.reduce(0, +)
        guard total > 0 else { return }
        let kinds = suppressed.sorted { $0.key < $1.key }.map { "\($0.value) by \($0.key)" }.joined(separator: ", ")
        StandardError.write("monitord: \(total) match\(total == 1 ? "" : "es") made no alert: \(kinds)")
    }
}
