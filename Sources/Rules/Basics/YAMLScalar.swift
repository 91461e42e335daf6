/// A scalar as it was written: its text, and how.
public struct YAMLScalar: Sendable {
    public enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// What a plain scalar stands for in the core schema of YAML 1.2 (chapter 10.3); every other style is a string.
    public enum Value: Sendable, Equatable {
        case null
        case bool(Bool)
        case integer(Int)
        case number(Double)
        case string
    }

    public let text: String
    public let style: Style

    public var value: Value {
        guard style == .plain else { return .string }
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return Self.number(text)
        }
    }

    private static func number(_ text: String) -> Value {
        guard let first = text.utf8.first, isDigit(first) || "+-.".utf8.contains(first) else { return .string }
        if text.hasPrefix("0o") { return integer(text.dropFirst(2), radix: 8) }
        if text.hasPrefix("0x") { return integer(text.dropFirst(2), radix: 16) }
        switch text {
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .number(.infinity)
        case "-.inf", "-.Inf", "-.INF": return .number(-.infinity)
        case ".nan", ".NaN", ".NAN": return .number(.nan)
        default: break
        }
        if let integer = Int(text) { return .integer(integer) }
        // Of what Swift takes for a number, `inf` and hexadecimal fractions are none in YAML.
        let isDecimal = text.utf8.allSatisfy { isDigit($0) || "+-.eE".utf8.contains($0) }
        return isDecimal ? Double(text).map(Value.number) ?? .string : .string
    }

    private static func integer(_ digits: Substring, radix: Int) -> Value {
        guard let first = digits.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else { return .string }
        return Int(digits, radix: radix).map(Value.integer) ?? .string
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
