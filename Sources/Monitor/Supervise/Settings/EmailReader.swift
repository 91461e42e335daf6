import Foundation
import Rules

/// Reads a sink of `type: email`.
struct EmailReader {
    private static let schemes = ["smtp", "smtps"]

    private let reader: NodeReader
    private let paths: PathReader

    init(_ reader: NodeReader, paths: PathReader) {
        self.reader = reader
        self.paths = paths
    }

    func sink(_ node: YAMLNode, name: String) -> EmailSettings? {
        guard let fields = FieldReader<EmailKey>(node, reader, as: "an email sink") else { return nil }
        let url = fields[.url].flatMap(server)
        let from = fields[.from].flatMap(address)
        let to = fields[.to].flatMap { reader.oneOrMore($0) }?.compactMap(address)
        guard let url, let from, let to else { return nil }
        var settings = EmailSettings(name: name, url: url, from: from, to: to)
        settings.user = fields.string(.user)
        settings.password = fields[.password].flatMap(paths.secret)
        fields.choice(.tls).map { settings.security = $0 }
        settings.digest = fields.unlessNull(.digest).flatMap { reader.duration($0) }
        let options = SinkOptionsReader(reader, paths: paths)
        options.fill(&settings.delivery, from: fields)
        options.fill(&settings.connection, from: fields)
        check(settings, fields)
        // Those of an edition wait for it together.
        if settings.digest != nil { settings.delivery.maxInFlight = Editions.largest }
        return settings
    }

    private func check(_ settings: EmailSettings, _ fields: FieldReader<EmailKey>) {
        if let user = fields[.user], settings.password == nil, !fields.has(.password) {
            reader.report("missing-key", at: user, "`user` needs `password`", help: "password: {file: PATH}")
        }
        if let password = fields[.password], !fields.has(.user) {
            reader.report("missing-key", at: password, "`password` needs `user`")
        }
        if settings.password != nil, settings.security != .required, !settings.url.lowercased().hasPrefix("smtps:"), let tls = fields[.tls]
        {
            reader.report(
                "plain-password", at: tls, "the password could be sent unencrypted", help: "write `tls: required`, or use smtps:")
        }
        if settings.digest != nil, settings.delivery.ordered, let ordered = fields[.ordered] {
            reader.report("ordered-digest", at: ordered, "a digest is not sent alert by alert", help: "take out `ordered` or `digest`")
        }
    }

    /// With nothing in it but host and port: who sends mail stands under `user`.
    private func server(_ node: YAMLNode) -> String? {
        guard let text = WebAddressReader(reader).address(node, schemes: Self.schemes) else { return nil }
        guard let parts = URLComponents(string: text), parts.user == nil, parts.password == nil, parts.query == nil,
            parts.path.isEmpty || parts.path == "/"
        else {
            reader.report(
                "url", at: node, "the address of a mail server has a host and a port alone",
                help: "write smtps://mail.example.org:465 or smtp://mail.example.org:587; user and password have keys of their own")
            return nil
        }
        return text
    }

    private func address(_ node: YAMLNode) -> MailAddress? {
        guard let text = reader.string(node) else { return nil }
        guard let address = MailAddress(text) else {
            reader.report(
                "mail-address", at: node, "`\(text)` is no mail address",
                help: "write desk@example.org or \"News Desk <desk@example.org>\"")
            return nil
        }
        return address
    }
}
