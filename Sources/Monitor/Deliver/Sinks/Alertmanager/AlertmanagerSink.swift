import Foundation
import Rules

/// Posts alerts to Prometheus Alertmanager's API v2.
public struct AlertmanagerSink: Sink {
    public let name: String
    private let url: String
    private let headers: [HTTPField]
    private let settings: AlertmanagerSettings
    private let surroundings: SinkSurroundings

    /// Fetches the secrets. Throws what a person must put right.
    public init(_ settings: AlertmanagerSettings, in surroundings: SinkSurroundings) throws(SinkFault) {
        name = settings.name
        self.settings = settings
        self.surroundings = surroundings
        let reader = SinkSecrets(sink: settings.name, reader: surroundings.secrets)
        url = Self.endpoint(of: try reader.address(settings.url))
        headers = try settings.headers.map { header throws(SinkFault) in try reader.field(header) }
    }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        let now = surroundings.timekeeper.now
        let message = AlertmanagerMessage(try delivery.alert(), settings, now: now)
        var request = settings.connection.request(.post, url, in: surroundings)
        request.headers = [HTTPField("Content-Type", "application/json")] + headers
        request.body = JSON.array([message.json]).bytes
        request.timeout = settings.delivery.timeout
        let response: HTTPResponse
        do {
            response = try await surroundings.web.send(request)
        } catch {
            throw WebhookAnswer.failure(error)
        }
        if let failure = WebhookAnswer.failure(response, now: now) { throw failure }
    }

    /// `http://127.0.0.1:9093`, `…/` and `…/api/v2/alerts` are the same.
    static func endpoint(of address: String) -> String {
        var base = address[...]
        while base.hasSuffix("/") { base.removeLast() }
        return base + (base.hasSuffix(path) ? "" : path)
    }

    private static let path = "/api/v2/alerts"
}
