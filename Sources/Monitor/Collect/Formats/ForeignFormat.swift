/// Formats that are no news to monitord, recognised so that it can say what a file is instead of matching its bytes.
enum ForeignFormat {
    private static let signatures: [(offset: Int, bytes: [UInt8], name: String)] = [
        (0, Array("%PDF".utf8), "a PDF document"), (0, [0x89, 0x50, 0x4E, 0x47], "a PNG image"), (0, [0xFF, 0xD8, 0xFF], "a JPEG image"),
        (0, Array("GIF8".utf8), "a GIF image"), (8, Array("WEBP".utf8), "a WebP image"), (0, [0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        (0, [0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"), (0, [0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        (0, [0xD0, 0xCF, 0x11, 0xE0], "an office document"), (0, Array("{\\rtf".utf8), "an RTF document"),
        (0, [0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"), (0, Array("Rar!".utf8), "a RAR archive"), (0, Array("BZh".utf8), "a bzip2 file"),
        (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"), (0, [0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
        (257, Array("ustar".utf8), "a tar archive"), (0, [0x7F, 0x45, 0x4C, 0x46], "a program"),
        (4, Array("ftyp".utf8), "a video or sound file"),
        (0, Array("ID3".utf8), "a sound file"), (0, Array("OggS".utf8), "a sound file"), (0, Array("RIFF".utf8), "a video or sound file"),
        (0, Array("SQLite format 3".utf8), "a database"), (0, [0x1F, 0x8B], "a gzip file that is packed too often"),
    ]

    static func name(of bytes: [UInt8]) -> String? {
        signatures.first { bytes.dropFirst($0.offset).starts(with: $0.bytes) }?.name
    }

    /// One character in that many may be a control: text has none but white space and, seldom, stray ones.
    private static let controlShare = 50

    /// Whether what was read as text is none.
    static func isBinary(_ text: [UInt8]) -> Bool {
        let controls = text.count { $0 < 0x09 || 0x0E...0x1A ~= $0 || 0x1C...0x1F ~= $0 || $0 == 0x7F }
        return controls * controlShare > text.count
    }
}
