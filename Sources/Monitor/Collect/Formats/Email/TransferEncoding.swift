import Foundation

/// How the body of a letter was packed for the way (RFC 2045), undone. What is broken is passed over.
enum TransferEncoding {
    static func decode(_ bytes: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
        switch name?.lowercased().trimmed {
        case "quoted-printable": quotedPrintable(bytes)
        case "base64": base64(Array(bytes))
        default: Array(bytes)
        }
    }

    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "=") else {
                out.append(bytes[index])
                index += 1
                continue
            }
            if index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) {
                out.append(high << 4 | low)
                index += 3
            } else if let next = endOfSoftBreak(bytes, behind: index + 1) {
                index = next
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    /// `=` at the end of a line, perhaps with white space that was added on the way: the line goes on.
    private static func endOfSoftBreak(_ bytes: ArraySlice<UInt8>, behind equals: Int) -> Int? {
        var index = equals
        while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
        if index == bytes.endIndex { return index }
        return bytes[index] == 0x0A ? index + 1 : nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    /// Whatever is no letter of base64 is passed over; what follows a `=` begins anew, as where two encodings were joined.
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 4 * 3)
        var (bits, count): (UInt32, Int) = (0, 0)
        for byte in bytes {
            if byte == UInt8(ascii: "=") {
                (bits, count) = (0, 0)
            } else if let value = sixBits(byte) {
                bits = (bits << 6 | value) & 0xFFFF
                count += 6
                guard count >= 8 else { continue }
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }

    private static func sixBits(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
