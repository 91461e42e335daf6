/// Characters that XML has no place for, in any form.
enum XMLControls {
    /// The bytes without control characters, and whether there were any.
    static func removed(from bytes: [UInt8]) -> (bytes: [UInt8], wereFound: Bool) {
        var found: UInt8 = 0
        for byte in bytes { found |= isForbidden(byte) ? 1 : 0 }
        return found == 0 ? (bytes, false) : (bytes.filter { !isForbidden($0) }, true)
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }
}
