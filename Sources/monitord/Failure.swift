import ArgumentParser
import Monitor
import Rules

/// Why a command could not do its work: what to say on standard error, and the exit code (sysexits.h).
struct Failure: Error {
    enum Code: Int32 {
        /// The answer is no.
        case no = 1
        /// Input without an article.
        case noArticle = 65
        /// A service that cannot be reached.
        case unavailable = 69
        /// A file that cannot be opened, another I/O error.
        case inputOutput = 74
        /// Faulty configuration or rules.
        case configuration = 78
    }

    let code: Code
    /// Lines as they are printed; empty where everything was said before.
    let lines: [String]

    init(_ code: Code, _ lines: [String] = []) {
        self.code = code
        self.lines = lines
    }

    init(_ code: Code, _ line: String) {
        self.init(code, ["monitord: \(line)"])
    }
}
