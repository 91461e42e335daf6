import Foundation

/// Fetches what a sink's settings only refer to, and says whose fault it is where that fails.
struct SinkSecrets {
    let sink: String
    let reader: SecretReader

    func read(_ reference: SecretReference) throws(SinkFault) -> String {
        do {
            return try reader.read(reference)
        } catch {
            throw SinkFault(sink: sink, reason: error.description, isOfTheService: error.isOfTheService)
        }
    }

    func webhookSecret(_ reference: SecretReference) throws(SinkFault) -> WebhookSecret {
        guard let secret = WebhookSecret(try read(reference)) else {
            throw SinkFault(sink: sink, reason: WebhookSecret.fault(of: reference.name))
        }
        return secret
    }

    /// http or https, with a host. What stands in a secret address is not shown.
    func address(_ address: WebhookSettings.Address) throws(SinkFault) -> String {
        let text: String
        let name: String
        switch address {
        case .plain(let url): (text, name) = (url, Redaction.address(url))
        case .secret(let reference): (text, name) = (try read(reference), "the address in \(reference.name)")
        }
        guard let parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme?.lowercased()), parts.host?.isEmpty == false
        else { throw SinkFault(sink: sink, reason: "\(name) is no address of a web server; it begins with https:// and a host") }
        return text
    }

    func field(_ header: HeaderSetting) throws(SinkFault) -> HTTPField {
        let value: String
        switch header.value {
        case .text(let text): value = text
        case .secret(let reference): value = try read(reference)
        }
        guard !(header.name + value).unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" || $0 == "\u{7F}" }) else {
            throw SinkFault(sink: sink, reason: "the header \(header.name) holds a line break or another control character")
        }
        return HTTPField(header.name, value)
    }
}

extension SecretReference {
    /// What a person calls it.
    var name: String {
        switch self {
        case .file(let path): "the secret file \(path)"
        case .env(let name): "the environment variable \(name)"
        case .credential(let name): "the credential \(name)"
        }
    }
}
