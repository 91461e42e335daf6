/// What a mail server said of a mail.
struct MailAnswer: Sendable, Hashable {
    /// A recipient that it does not take mail for, now (4xx) or at all (5xx).
    struct Refusal: Sendable, Hashable {
        var recipient: String
        var code: Int
        /// The server's words, code included.
        var words: String

        var mayPass: Bool { code < 500 }
    }

    /// The others have it.
    var refused: [Refusal] = []

    /// Codes of 5xx that speak of the login, which a person can put right, and not of the mail (RFC 4954).
    private static let ofLogin: Set<Int> = [530, 534, 535, 538]

    /// Whether the server will never take the mail, whoever asks.
    static func isFinal(_ code: Int) -> Bool { (500..<600).contains(code) && !ofLogin.contains(code) }
}
