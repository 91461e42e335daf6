import ArgumentParser
import Monitor
import Rules

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

/// `--format`: text for people unless JSON is asked for, piped or not.
struct OutputOptions: ParsableArguments {
    @Option(help: "text for people, or json: one object a line.")
    var format: OutputFormat = .text

    /// One JSON object or one line of text on standard output.
    func print(_ json: @autoclosure () -> JSON, text: @autoclosure () -> String) {
        let line = format == .json ? json().text : text()
        StandardOutput.write(Array((line + "\n").utf8))
    }
}
