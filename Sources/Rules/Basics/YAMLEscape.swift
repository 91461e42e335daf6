/// What stands behind a backslash in double quotes (YAML 1.2, chapter 5.7).
struct YAMLEscape {
    /// The scalar it stands for, where no digits follow.
    let scalar: Unicode.Scalar
    /// Hexadecimal digits that follow.
    let digits: Int

    init?(_ byte: UInt8) {
        switch Unicode.Scalar(byte) {
        case "x": self.init("\0", digits: 2)
        case "u": self.init("\0", digits: 4)
        case "U": self.init("\0", digits: 8)
        case "0": self.init("\0")
        case "a": self.init("\u{7}")
        case "b": self.init("\u{8}")
        case "t", "\t": self.init("\t")
        case "n": self.init("\n")
        case "v": self.init("\u{B}")
        case "f": self.init("\u{C}")
        case "r": self.init("\r")
        case "e": self.init("\u{1B}")
        case " ", "\"", "/", "\\": self.init(Unicode.Scalar(byte))
        case "N": self.init("\u{85}")
        case "_": self.init("\u{A0}")
        case "L": self.init("\u{2028}")
        case "P": self.init("\u{2029}")
        default: return nil
        }
    }

    private init(_ scalar: Unicode.Scalar, digits: Int = 0) {
        self.scalar = scalar
        self.digits = digits
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
