import Foundation
import Monitor
import Rules

extension ConfigOption {
    /// The store of the configuration, also while the daemon runs.
    func store(for access: Store.Access) throws -> Store {
        let folder = try settings().state
        do {
            return try Store(folder: folder, for: access)
        } catch {
            throw Failure(.inputOutput, "\(error)")
        }
    }
}

/// Runs what asks the store; what the store cannot do is told with the exit code of an I/O error.
func reportingStoreFaults(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as StoreError {
        throw Failure(.inputOutput, "\(error)")
    }
}

extension StoredAlert {
    /// One line for people.
    var line: String {
        let severity = json["rule"]?["severity"]?.string ?? ""
        let title = json["article"]?["title"]?.string ?? json["rule"]?["title"]?.string ?? ""
        return "\(Timestamp.seconds(raisedAt))  \(severity.padded(8))  \(rule)  \(AlertWords.clean(title, longest: 120))  \(id)"
    }
}

extension StoredSuppression {
    var line: String {
        let title = AlertWords.clean(title ?? article?.id ?? "an absence", longest: 120)
        return "\(Timestamp.seconds(at))  \(rule)  \(kind)\(reason.map { ": " + AlertWords.clean($0, longest: 120) } ?? "")  \(title)"
    }
}

extension StoredDelivery {
    func line(_ alert: StoredAlert?) -> String {
        let facts = [
            ended.map { Timestamp.seconds($0) }, alert?.rule, sink, state.rawValue, "\(attempts) tr\(attempts == 1 ? "y" : "ies")",
            due.map { "next \(Timestamp.seconds($0))" }, error.map { AlertWords.clean($0, longest: 200) }, alert?.id,
        ]
        return facts.compactMap(\.self).joined(separator: "  ")
    }
}

extension StoryEvent {
    var json: JSON { ["at": .string(Timestamp.milliseconds(at)), "what": .string(what), "reason": .string(reason)] }

    var line: String { "\(Timestamp.seconds(at))  \(AlertWords.clean(what, longest: 120)): \(AlertWords.clean(reason, longest: 200))" }
}

extension Optional {
    func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { count >= width ? self : self + String(repeating: " ", count: width - count) }
}
