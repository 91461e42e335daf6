/// Characters that XML has no place for, in any form.
enum XMLControls {
    /// The bytes without control characters, and whether there were any.
    static func removed(from bytes: [UInt8]) -> (bytes: [UInt8], wereFound: Bool) {
        areFound(in: bytes) ? (bytes.filter { !isForbidden($0) }, true) : (bytes, false)
    }

    /// Without branches, so that the compiler looks at many bytes at once.
    private static func areFound(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var found: UInt8 = 0
            for byte in bytes {
                found |= (byte < 0x20 ? 1 : 0) & (byte != 0x09 ? 1 : 0) & (byte != 0x0A ? 1 : 0) & (byte != 0x0D ? 1 : 0)
            }
            return found != 0
        }
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }
}
