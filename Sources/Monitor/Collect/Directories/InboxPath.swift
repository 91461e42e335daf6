/// The path of a file or folder below a source's folder, as the bytes that the file system has: names need not be UTF-8.
struct InboxPath: Hashable, Sendable {
    /// Without a slash at either end; empty for the folder itself.
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    static let root = InboxPath(bytes: [])

    func appending(_ name: [UInt8]) -> InboxPath {
        InboxPath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
    }

    var name: ArraySlice<UInt8> {
        bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
    }

    var isRoot: Bool { bytes.isEmpty }

    /// Whether this is that folder or lies below it.
    func isInside(_ folder: InboxPath) -> Bool {
        folder.isRoot || bytes.starts(with: folder.bytes) && (bytes.count == folder.bytes.count || bytes[folder.bytes.count] == 0x2F)
    }

    /// For people: what is not UTF-8 is replaced.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// For the store, one to one: what is not UTF-8, and `%`, are two digits behind a `%`.
    var key: String {
        if !bytes.contains(UInt8(ascii: "%")), let text = String(validating: bytes, as: UTF8.self) { return text }
        let isText = String(validating: bytes, as: UTF8.self) != nil
        var key: [UInt8] = []
        for byte in bytes {
            if byte == UInt8(ascii: "%") || byte >= 0x80 && !isText {
                key.append(UInt8(ascii: "%"))
                key.append(contentsOf: [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]])
            } else {
                key.append(byte)
            }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// The path of a key; `nil` for what is none.
    init?(key: String) {
        var bytes: [UInt8] = []
        var rest = Array(key.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
            bytes.append(code)
            rest.removeFirst(2)
        }
        self.init(bytes: bytes)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}

extension InboxPath {
    /// Names that are left alone: hidden files and folders, and what writers call a file that they have not finished.
    static func isIgnored(_ name: some Collection<UInt8>) -> Bool {
        name.first == UInt8(ascii: ".") || name.suffix(4).elementsEqual(".tmp".utf8) || name.suffix(5).elementsEqual(".part".utf8)
    }
}
