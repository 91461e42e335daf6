import Foundation

/// Fetches secrets from where the configuration says they are. What it returns stands in no log and no message.
public struct SecretReader: Sendable {
    /// Why there is no secret, in words that say what to do.
    public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
        public let description: String
        /// It is missing here, where only the service has it: a variable or a credential. `check` warns of it.
        public var isOfTheService = false
    }

    /// A secret is a line, not a book.
    private static let maximumBytes = 64 << 10

    private let environment: [String: String]

    public init(environment: [String: String]) {
        self.environment = environment
    }

    /// Without the line end that editors add. Never empty.
    public func read(_ reference: SecretReference) throws(Fault) -> String {
        switch reference {
        case .file(let path):
            return try read(path, named: "the secret file \(path)")
        case .env(let name):
            guard let value = environment[name], !value.isEmpty else {
                throw Fault(
                    description: "the secret's environment variable \(name) is not set; set it where monitord is started",
                    isOfTheService: true)
            }
            return value
        case .credential(let name):
            guard let folder = environment["CREDENTIALS_DIRECTORY"] else {
                throw Fault(
                    description: "there is no credential \(name), because monitord was not started by systemd with credentials; "
                        + "add LoadCredential=\(name):PATH to the service, or use {file: PATH}",
                    isOfTheService: true)
            }
            guard !name.contains("/"), name != "..", name != "." else {
                throw Fault(description: "a credential's name has no '/': \(name)")
            }
            return try read(folder + "/" + name, named: "the credential \(name)")
        }
    }

    private func read(_ path: String, named name: String) throws(Fault) -> String {
        let data: Data
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            data = try file.read(upToCount: Self.maximumBytes + 1) ?? Data()
        } catch {
            throw Fault(description: "\(name) cannot be read: \(error.localizedDescription)")
        }
        guard data.count <= Self.maximumBytes else { throw Fault(description: "\(name) is larger than \(Self.maximumBytes) bytes") }
        guard let text = String(validating: data, as: UTF8.self) else { throw Fault(description: "\(name) is not UTF-8 text") }
        let secret = text.trimmingSuffix { $0.isNewline }
        guard !secret.isEmpty else { throw Fault(description: "\(name) is empty") }
        return String(secret)
    }
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
