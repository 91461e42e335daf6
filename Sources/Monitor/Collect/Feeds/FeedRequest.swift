/// How a feed is asked for.
struct FeedRequest {
    static let maximumRedirects = 10

    private static let accept =
        "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, "
        + "application/json;q=0.8, text/html;q=0.5, */*;q=0.1"

    /// Only what is newer than `validators`, where there are any.
    static func make(_ feed: Feed, at url: String, _ validators: Validators, _ settings: FetchSettings) -> HTTPRequest {
        var request = HTTPRequest(.get, url)
        request.headers = feed.headers
        for field in [HTTPField("Accept", accept)] + validators.fields + (validators.isEmpty ? [] : [HTTPField("A-IM", "feed")])
        where request.headers.first(field.name) == nil {
            request.headers.append(field)
        }
        request.authorization = feed.authorization
        request.timeout = settings.timeout
        request.maxResponseBytes = settings.maxBytes
        request.maxRedirects = maximumRedirects
        request.proxy = settings.proxy
        request.addresses = feed.settings.allowPrivate ? .everything : AddressPolicy(allowing: settings.allowPrivate)
        return request
    }
}
