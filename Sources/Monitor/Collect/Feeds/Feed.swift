/// A feed with everything that is needed to ask for it: its settings, and its secrets as they are, read from where the settings say.
public struct Feed: Sendable, Hashable {
    public var settings: FeedSettings
    public var headers: [HTTPField]
    public var authorization: HTTPRequest.Authorization?

    public init(_ settings: FeedSettings, headers: [HTTPField] = [], authorization: HTTPRequest.Authorization? = nil) {
        self.settings = settings
        self.headers = headers
        self.authorization = authorization
    }

    public var id: String { settings.id }

    /// Whether its address may be exchanged for another one without a secret going astray.
    var hasSecrets: Bool { authorization != nil || !headers.isEmpty || settings.url.contains("@") }
}
