import Foundation

/// Posts each alert to an address, signed as the Standard Webhooks specification says.
public struct WebhookSink: Sink {
    public let name: String
    private let url: String
    private let secrets: [WebhookSecret]
    private let headers: [HTTPField]
    private let settings: WebhookSettings
    private let surroundings: SinkSurroundings

    /// Fetches the secrets. Throws what a person must put right.
    public init(_ settings: WebhookSettings, in surroundings: SinkSurroundings) throws(SinkFault) {
        name = settings.name
        self.settings = settings
        self.surroundings = surroundings
        let reader = SinkSecrets(sink: settings.name, reader: surroundings.secrets)
        url = try reader.address(settings.url)
        secrets = try settings.secrets.map { reference throws(SinkFault) in try reader.webhookSecret(reference) }
        headers = try settings.headers.map { header throws(SinkFault) in try reader.field(header) }
        try Self.check(settings, url: url)
    }

    /// What a format demands besides an address.
    private static func check(_ settings: WebhookSettings, url: String) throws(SinkFault) {
        switch settings.format {
        case .template(let document):
            let unknown = MessageTemplate(document).unknownPaths
            guard unknown.isEmpty else {
                let names = unknown.map { "{{\($0)}}" }.joined(separator: ", ")
                throw SinkFault(sink: settings.name, reason: Self.unknown(names))
            }
        case .ntfy:
            guard !NtfyMessage.Target(url).topic.isEmpty else {
                throw SinkFault(sink: settings.name, reason: "the address names no topic; it ends like https://ntfy.sh/mytopic")
            }
        case .standard, .cloudevents, .slack, .discord, .teams, .mattermost, .matrix: break
        }
    }

    private static func unknown(_ names: String) -> String {
        "no alert has \(names); its fields are those of a log line, as in article.title"
    }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        let message = try WebhookMessage(delivery, as: settings.format, to: url)
        let response: HTTPResponse
        do {
            response = try await surroundings.web.send(request(message, alertID: delivery.alertID))
        } catch {
            throw WebhookAnswer.failure(error)
        }
        if let failure = WebhookAnswer.failure(response, now: surroundings.timekeeper.now) { throw failure }
    }

    private func request(_ message: WebhookMessage, alertID: String) -> HTTPRequest {
        var request = settings.connection.request(message.method, message.url, in: surroundings)
        request.body = message.body
        request.headers = [HTTPField("Content-Type", message.contentType)] + signature(of: message.body, alertID: alertID) + headers
        request.timeout = settings.delivery.timeout
        return request
    }

    /// New for each try, while the body stays the same.
    private func signature(of body: [UInt8], alertID: String) -> [HTTPField] {
        let timestamp = Int64(surroundings.timekeeper.now.timeIntervalSince1970.rounded(.down))
        let identity = [HTTPField("webhook-id", alertID), HTTPField("webhook-timestamp", String(timestamp))]
        guard !secrets.isEmpty else { return identity }
        let signatures = secrets.map { $0.signature(id: alertID, timestamp: timestamp, body: body) }
        return identity + [HTTPField("webhook-signature", signatures.joined(separator: " "))]
    }
}
