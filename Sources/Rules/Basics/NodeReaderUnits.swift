/// Lengths of time and sizes.
extension NodeReader {
    private static let durationHelp = "write 90s, 15m, 36h, 3d, 2w or 1y"
    private static let secondsPerUnit: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604_800, "y": 31_536_000]
    /// A longer time is a slip.
    private static let longestSeconds = 1000 * 31_536_000

    /// `90s`, `15m`, `36h`, `3d`, `2w`, `1y` (365 days) as seconds, at least `least`.
    public func seconds(_ node: YAMLNode, least: Int = 1) -> Int? {
        guard let scalar = node.scalar, scalar.value == .string else {
            return mismatch(node, expected: "a length of time", help: Self.durationHelp)
        }
        guard let unit = scalar.text.last.flatMap({ Self.secondsPerUnit[$0] }), let count = Self.digits(scalar.text.dropLast()) else {
            report("duration", at: node, "`\(scalar.text)` is no length of time", help: Self.durationHelp)
            return nil
        }
        let (seconds, overflow) = count.multipliedReportingOverflow(by: unit)
        guard !overflow, seconds <= Self.longestSeconds else {
            report("out-of-range", at: node, "`\(scalar.text)` is longer than 1000 years")
            return nil
        }
        guard seconds >= least else {
            report("out-of-range", at: node, "`\(scalar.text)` is too short", help: "it must be at least \(least)s")
            return nil
        }
        return seconds
    }

    public func duration(_ node: YAMLNode, least: Int = 1) -> Duration? {
        seconds(node, least: least).map { .seconds($0) }
    }

    private static let sizeHelp = "write 64KiB, 20MiB or 10GiB"
    private static let bytesPerUnit = ["B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40]

    /// `64KiB`, `20MiB`, `10GiB` as bytes.
    public func bytes(_ node: YAMLNode, least: Int = 1) -> Int? {
        guard let scalar = node.scalar, scalar.value == .string else { return mismatch(node, expected: "a size", help: Self.sizeHelp) }
        let number = scalar.text.prefix { $0.isASCII && $0.isNumber }
        let unit = String(scalar.text.dropFirst(number.count))
        guard let factor = Self.bytesPerUnit[unit], let count = Self.digits(number) else {
            report("size", at: node, "`\(scalar.text)` is no size", help: Self.meantSize(number, unit) ?? Self.sizeHelp)
            return nil
        }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: factor)
        guard !overflow else {
            report("out-of-range", at: node, "`\(scalar.text)` is too large")
            return nil
        }
        guard bytes >= least else {
            report("out-of-range", at: node, "`\(scalar.text)` is too small", help: "it must be at least \(least) bytes")
            return nil
        }
        return bytes
    }

    /// `20MB` and `20m` mean `20MiB`.
    private static func meantSize(_ number: Substring, _ unit: String) -> String? {
        guard !number.isEmpty, let letter = unit.first?.uppercased(), ["K", "M", "G", "T"].contains(letter), unit.count <= 3 else {
            return nil
        }
        return "did you mean `\(number)\(letter)iB`?"
    }

    private static func digits(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } ? Int(text) : nil
    }
}
