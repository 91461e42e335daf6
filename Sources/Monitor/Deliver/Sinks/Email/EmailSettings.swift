/// A sink of type `email`: a mail for each alert, or one for all alerts of some time.
public struct EmailSettings: Sendable, Hashable {
    /// How the connection is secured. An address with `smtps` is secured from the first byte on, whatever stands here.
    public enum Security: String, Sendable, Hashable, CaseIterable {
        /// By STARTTLS, or nothing is sent.
        case required
        /// By STARTTLS where the server offers it.
        case opportunistic
        case off
    }

    public var name: String
    /// `smtp://mail.example.org:587` or `smtps://mail.example.org:465`.
    public var url: String
    public var from: MailAddress
    public var to: [MailAddress]
    public var user: String?
    public var password: SecretReference?
    public var security = Security.required
    /// Alerts are gathered for that long, and sent as one mail. `nil`: one mail an alert.
    public var digest: Duration?
    public var delivery: DeliverySettings = {
        var delivery = DeliverySettings()
        delivery.maxInFlight = 1
        return delivery
    }()
    public var connection = ConnectionSettings()

    public init(name: String, url: String, from: MailAddress, to: [MailAddress]) {
        self.name = name
        self.url = url
        self.from = from
        self.to = to
    }
}
