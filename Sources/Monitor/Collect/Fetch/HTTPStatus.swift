/// Names of the statuses that people meet, as RFC 9110 has them.
enum HTTPStatus {
    private static let names = [
        400: "bad request", 401: "unauthorized", 402: "payment required", 403: "forbidden", 404: "not found", 405: "method not allowed",
        406: "not acceptable", 408: "request timeout", 410: "gone", 421: "misdirected request", 425: "too early", 426: "upgrade required",
        429: "too many requests", 451: "unavailable for legal reasons", 500: "internal server error", 501: "not implemented",
        502: "bad gateway", 503: "service unavailable", 504: "gateway timeout", 511: "network authentication required",
    ]

    /// `404 (not found)`.
    static func words(_ status: Int) -> String { names[status].map { "\(status) (\($0))" } ?? "\(status)" }
}
