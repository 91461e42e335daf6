public import Rules

/// A sink of type `webhook`: a POST to an address.
public struct WebhookSettings: Sendable, Hashable {
    public enum Format: Sendable, Hashable {
        /// The alert itself, signed as Standard Webhooks demands where there are secrets.
        case standard
        case cloudevents, slack, discord, teams, mattermost, ntfy, matrix
        /// A JSON document whose strings hold `{{path.to.field}}`.
        case template(JSON)
    }

    public var name: String
    /// http or https, with a host. It may hold a secret (`https://hooks.example.org/TOKEN`) and stands in no log.
    public var url: Address
    public var format = Format.standard
    /// Every one signs: while one is replaced by another, both do.
    public var secrets: [SecretReference] = []
    public var headers: [HeaderSetting] = []
    public var delivery = DeliverySettings()
    public var connection = ConnectionSettings()

    public init(name: String, url: Address) {
        self.name = name
        self.url = url
    }
}

extension WebhookSettings {
    /// Chat services give out addresses that are secrets themselves.
    public enum Address: Sendable, Hashable {
        case plain(String)
        case secret(SecretReference)
    }
}
