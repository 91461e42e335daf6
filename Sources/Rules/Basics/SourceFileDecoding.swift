extension SourceFile {
    /// A larger file is refused before it is read whole: 256 MiB, ten times what 100,000 rules take.
    public static let maximumBytes = 256 << 20

    /// Takes a file's bytes for text. What is not UTF-8 is a fault with its place.
    public init(name: String, bytes: [UInt8]) throws(Diagnostic) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw Diagnostic("encoding", in: name, at: nil, "the file is UTF-16", help: "save it as UTF-8")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Self.encodingFault(name: name, bytes: bytes)
        }
        self.init(name: name, text: text)
    }

    /// Whether the name says that this is JSON, which has a reader of its own.
    var isJSON: Bool { name.lowercased().hasSuffix(".json") }

    private static func encodingFault(name: String, bytes: [UInt8]) -> Diagnostic {
        let offset = firstInvalidByte(in: bytes)
        let text = SourceText(SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self)))
        let before = String(decoding: bytes[..<offset], as: UTF8.self).utf8.count
        let code = String(bytes[offset], radix: 16, uppercase: true)
        return text.diagnostic(
            SourceFault("encoding", at: before..<(before + 3), "the byte 0x\(code) is not UTF-8", help: "save the file as UTF-8"))
    }

    private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
        return min(offset, bytes.count - 1)
    }
}
