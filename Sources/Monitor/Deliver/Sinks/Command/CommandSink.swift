import Foundation
import Glibc
import Rules

/// Starts a program for each alert, with the alert on its standard input.
public struct CommandSink: Sink {
    /// Exit codes (sysexits.h) that say: never, for this alert. Any other but 0 means: not now.
    static let refusals: Set<Int32> = [64, 65]
    private static let longestExcerpt = 200

    public let name: String
    private let settings: CommandSettings
    private let environment: [String]

    /// Fetches the secrets and looks for the program. Throws what a person must put right.
    public init(_ settings: CommandSettings, secrets: SecretReader, path: String?) throws(SinkFault) {
        name = settings.name
        self.settings = settings
        let reader = SinkSecrets(sink: settings.name, reader: secrets)
        guard access(settings.program, X_OK) == 0 else {
            let reason = String(cString: strerror(errno))
            throw SinkFault(sink: settings.name, reason: "\(settings.program) cannot be run: \(reason); `run` begins with a program's path")
        }
        var environment = ["PATH=\(path ?? "/usr/local/bin:/usr/bin:/bin")", "LANG=C.UTF-8"]
        for variable in settings.environment {
            switch variable.value {
            case .text(let text): environment.append("\(variable.name)=\(text)")
            case .secret(let reference): environment.append("\(variable.name)=\(try reader.read(reference))")
            }
        }
        self.environment = environment
    }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        let alert = try delivery.alert()
        // Only what people and monitord choose: no word of an article reaches an environment.
        let facts = [
            "MONITORD_ALERT_ID=\(delivery.alertID)", "MONITORD_RULE=\(alert["rule"]?["id"]?.string ?? "")",
            "MONITORD_SEVERITY=\(alert["rule"]?["severity"]?.string ?? "")", "MONITORD_TRY=\(delivery.attempts + 1)",
        ]
        var job = CommandJob(program: settings.program, arguments: settings.arguments, timeout: settings.delivery.timeout)
        job.environment = environment + facts
        job.input = delivery.body + [UInt8(ascii: "\n")]
        if let failure = Self.failure(of: await job.run(), program: settings.program) { throw failure }
    }

    static func failure(of end: CommandJob.End, program: String) -> DeliveryFailure? {
        let name = program.split(separator: "/").last.map(String.init) ?? program
        switch end {
        case .exited(0, _): return nil
        case .exited(let code, let words):
            let text = String(decoding: words, as: UTF8.self).reversed().drop(while: \.isWhitespace).reversed()
            let excerpt = AlertWords.clean(String(text), longest: longestExcerpt)
            let reason = "\(name) ended with \(code)" + (excerpt.isEmpty ? "" : ": \(excerpt)")
            return refusals.contains(code) ? .permanent(reason) : .transient(reason, retryAfter: nil)
        case .killed(let signal): return .transient("\(name) was ended by signal \(signal)", retryAfter: nil)
        case .timedOut: return .transient("\(name) did not end in time, so it was killed with all that it started", retryAfter: nil)
        case .cancelled: return .transient("\(name) was stopped", retryAfter: nil)
        case .notStarted(let reason): return .transient("\(program) cannot be started: \(reason)", retryAfter: nil)
        }
    }
}
