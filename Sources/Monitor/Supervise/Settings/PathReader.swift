import Foundation
import Rules

/// Reads paths, which are relative to the folder of the configuration.
struct PathReader {
    private let reader: NodeReader
    private let folder: String

    init(_ reader: NodeReader, folder: String) {
        self.reader = reader
        self.folder = folder
    }

    /// An absolute path, without `.` and `..`.
    func path(_ node: YAMLNode) -> String? {
        guard let text = reader.string(node) else { return nil }
        guard !text.utf8.contains(0) else {
            reader.report("path", at: node, "a path cannot hold a NUL byte")
            return nil
        }
        return (text.hasPrefix("/") ? text : folder + "/" + text).standardizedPath
    }

    /// `{file: PATH}`, `{env: NAME}` or `{credential: NAME}`.
    func secret(_ node: YAMLNode) -> SecretReference? {
        let help = "write {file: PATH}, {env: NAME} or {credential: NAME}"
        guard node.entries != nil else {
            reader.report("plain-secret", at: node, "a secret never stands in the configuration itself", help: help)
            return nil
        }
        guard let fields = FieldReader<SecretKey>(node, reader, as: "a secret") else { return nil }
        let given = SecretKey.allCases.filter(fields.has)
        guard given.count == 1 else {
            if given.count > 1 || node.entries?.isEmpty == true {
                reader.report("secret", at: node, "a secret comes from one place", help: help)
            }
            return nil
        }
        return fields[.file].flatMap(path).map(SecretReference.file) ?? fields.string(.env).map(SecretReference.env)
            ?? fields.string(.credential).map(SecretReference.credential)
    }

    /// A mapping of header names to texts or secrets.
    func headers(_ node: YAMLNode) -> [HeaderSetting]? {
        reader.entries(node, of: "headers")?.compactMap { entry in
            guard entry.key.utf8.allSatisfy(Self.isTokenByte), !entry.key.isEmpty else {
                reader.report("header", at: entry.keyNode, "`\(entry.key)` is no name of a header")
                return nil
            }
            guard entry.value.entries == nil else { return secret(entry.value).map { HeaderSetting(entry.key, .secret($0)) } }
            guard let text = reader.string(entry.value) else { return nil }
            guard !text.unicodeScalars.contains(where: { $0 < " " || $0 == "\u{7F}" }) else {
                reader.report("header", at: entry.value, "a header cannot hold a line end or another control character")
                return nil
            }
            return HeaderSetting(entry.key, .text(text))
        }
    }

    /// The characters of a token (RFC 9110, 5.6.2).
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

extension String {
    /// Without empty, `.` and `..` parts; symbolic links stay.
    var standardizedPath: String {
        var parts: [Substring] = []
        for part in split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}

/// Names that the author gives, each once: ids of sources, names of sinks.
struct Names {
    private let reader: NodeReader
    private let what: String
    private var taken: [String: YAMLNode] = [:]

    init(_ reader: NodeReader, of what: String) {
        self.reader = reader
        self.what = what
    }

    /// Whether the name may be used; reports it otherwise.
    mutating func take(_ name: String, at node: YAMLNode) -> Bool {
        guard name.wholeMatch(of: /[a-z0-9][a-z0-9._-]*/) != nil else {
            reader.report(
                "name", at: node, "`\(name)` is no name for a \(what)", help: "use a-z, 0-9, `.`, `_` and `-`, a letter or digit first")
            return false
        }
        if let first = taken[name] {
            let line = reader.position(of: first).line
            reader.report("duplicate-name", at: node, "there is a \(what) `\(name)` already, in line \(line)", help: "give it another name")
            return false
        }
        taken[name] = node
        return true
    }
}
