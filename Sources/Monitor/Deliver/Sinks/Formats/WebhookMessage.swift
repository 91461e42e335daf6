import Rules

/// What is sent for one alert in one format. Nothing in it depends on the try: a repeat is the same to the byte.
struct WebhookMessage: Sendable, Hashable {
    var method = HTTPRequest.Method.post
    var url: String
    var contentType = "application/json"
    var body: [UInt8]

    /// The alert in the words of a service. Texts are cut to the service's limits, never refused.
    init(_ delivery: Delivery, as format: WebhookSettings.Format, to address: String) throws(DeliveryFailure) {
        url = address
        if case .standard = format {
            body = delivery.body
            return
        }
        let alert = try delivery.alert()
        let card = AlertCard(alert)
        switch format {
        case .standard, .cloudevents:
            contentType = "application/cloudevents+json"
            body = CloudEvent.json(alert).bytes
        case .slack: body = SlackMessage.json(card).bytes
        case .discord: body = DiscordMessage.json(card).bytes
        case .teams: body = TeamsMessage.json(card).bytes
        case .mattermost: body = MattermostMessage.json(card).bytes
        case .ntfy:
            let target = NtfyMessage.Target(address)
            url = target.server
            body = NtfyMessage.json(card, topic: target.topic).bytes
        case .matrix:
            method = .put
            url = MatrixMessage.address(address, alertID: delivery.alertID)
            body = MatrixMessage.json(card).bytes
        case .template(let template): body = MessageTemplate(template).filled(with: alert).bytes
        }
    }
}
