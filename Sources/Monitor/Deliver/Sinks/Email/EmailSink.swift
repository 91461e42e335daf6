import Foundation
import Rules

/// Sends alerts by mail, each in a mail of its own or gathered over some time.
public struct EmailSink: Sink {
    public let name: String
    private let settings: EmailSettings
    private let client: MailClient
    private let timekeeper: any Timekeeper
    private let editions: Editions
    private let ledger = Guarded(RecipientLedger())

    /// Fetches the password. Throws what a person must put right.
    public init(_ settings: EmailSettings, in surroundings: SinkSurroundings) throws(SinkFault) {
        name = settings.name
        self.settings = settings
        timekeeper = surroundings.timekeeper
        editions = Editions()
        var server = MailServer(url: settings.url)
        server.security = settings.security
        server.user = settings.user
        if let password = settings.password {
            server.password = try SinkSecrets(sink: settings.name, reader: surroundings.secrets).read(password)
        }
        server.timeout = settings.delivery.timeout
        server.connection = settings.connection
        server.addresses = settings.connection.policy(in: surroundings)
        client = MailClient(server)
    }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        guard let digest = settings.digest else { return try await send([delivery]) }
        try await editions.deliver(delivery, after: digest, by: timekeeper) { deliveries throws(DeliveryFailure) in
            try await send(deliveries)
        }
    }

    public func hurry() { editions.hurry() }

    private func send(_ deliveries: [Delivery]) async throws(DeliveryFailure) {
        var alerts: [JSON] = []
        for delivery in deliveries { alerts.append(try delivery.alert()) }
        let mail = Mail(alerts, by: settings)
        let recipients = ledger.withLock { $0.missing(settings.to.map(\.address), of: mail.id) }
        let answer = try await client.send(mail, from: settings.from.address, to: recipients)
        guard !answer.refused.isEmpty else { return ledger.withLock { $0.forget(mail.id) } }
        let refused = Set(answer.refused.map(\.recipient))
        ledger.withLock { $0.note(recipients.filter { !refused.contains($0) }, of: mail.id) }
        let words = "not taken for " + answer.refused.map { "\($0.recipient): \($0.words)" }.joined(separator: "; ")
        throw answer.refused.contains(where: \.mayPass) ? .transient(words, retryAfter: nil) : .permanent(words)
    }
}

/// Who has got a mail that others have not got yet: they do not get it again while the others are tried.
struct RecipientLedger: Sendable {
    /// More are too old to matter.
    private static let mostMails = 10_000

    private var taken: [String: Set<String>] = [:]

    /// All, where nobody is missing: the mail is sent anew.
    func missing(_ recipients: [String], of mail: String) -> [String] {
        let missing = recipients.filter { taken[mail]?.contains($0) != true }
        return missing.isEmpty ? recipients : missing
    }

    mutating func note(_ recipients: [String], of mail: String) {
        if taken.count >= Self.mostMails { taken = [:] }
        taken[mail, default: []].formUnion(recipients)
    }

    mutating func forget(_ mail: String) { taken[mail] = nil }
}
