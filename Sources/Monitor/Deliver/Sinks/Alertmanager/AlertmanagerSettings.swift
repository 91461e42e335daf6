/// A sink of type `alertmanager`: alerts in Prometheus Alertmanager, which groups, silences and routes them.
public struct AlertmanagerSettings: Sendable, Hashable {
    public var name: String
    /// Where Alertmanager's pages begin: `http://127.0.0.1:9093`.
    public var url: WebhookSettings.Address
    public var headers: [HeaderSetting] = []
    /// Labels that all alerts get, besides those of their rules.
    public var labels: [String: String] = [:]
    /// After that long without another alert of the same thing it counts as resolved.
    public var resolveAfter: Duration = .seconds(3600)
    public var delivery = DeliverySettings()
    public var connection = ConnectionSettings()

    public init(name: String, url: WebhookSettings.Address) {
        self.name = name
        self.url = url
    }
}
