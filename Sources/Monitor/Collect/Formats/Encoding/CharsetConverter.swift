import Foundation

/// Reads legacy charsets through glibc's iconv. What a charset does not define becomes U+FFFD.
struct CharsetConverter: ~Copyable {
    private let handle: iconv_t
    private let charset: String

    /// Whether glibc can read it.
    static func knows(_ charset: String) -> Bool {
        CharsetConverter(charset) != nil
    }

    init?(_ charset: String) {
        guard let handle = iconv_open("UTF-8", charset), handle != Self.failure else { return nil }
        self.handle = handle
        self.charset = charset
    }

    deinit {
        iconv_close(handle)
    }

    /// Text with more faults than this, and than one byte in eight, is in another charset.
    private static let mostFaults = 256

    /// UTF-8, and how many bytes could not be read. Where most cannot, the rest is not looked at.
    func decode(_ bytes: [UInt8]) -> (text: [UInt8], faults: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2 + 16)
        var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
        var faults = 0
        var read = 0
        while read < bytes.count {
            let (used, written, outcome) = convert(bytes, from: read, into: &chunk)
            text.append(contentsOf: chunk[..<written])
            read += used
            switch outcome {
            case EILSEQ, EINVAL:
                guard read < bytes.count else { return (text, faults) }
                if let control = control(for: bytes[read]) {
                    text.append(contentsOf: control)
                } else {
                    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    faults += 1
                }
                read += 1
                if faults > Self.mostFaults, faults > read / 8 { return (text, faults) }
            default:
                guard used > 0 || written > 0 else { return (text, faults) }
            }
        }
        text.append(contentsOf: rest())
        return (text, faults)
    }

    /// A letter that waited for an accent (windows-1258), and the way back to the first state.
    private func rest() -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: 64)
        let written = chunk.withUnsafeMutableBytes { target in
            var output = target.baseAddress?.assumingMemoryBound(to: CChar.self)
            var outputLeft = target.count
            _ = iconv(handle, nil, nil, &output, &outputLeft)
            return target.count - outputLeft
        }
        return Array(chunk[..<written])
    }

    /// One call of iconv: bytes used, bytes written, and errno or 0.
    private func convert(_ bytes: [UInt8], from start: Int, into chunk: inout [UInt8]) -> (Int, Int, Int32) {
        bytes.withUnsafeBytes { source in
            chunk.withUnsafeMutableBytes { target in
                var input = source.baseAddress.map { UnsafeMutablePointer(mutating: ($0 + start).assumingMemoryBound(to: CChar.self)) }
                var inputLeft = source.count - start
                var output = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var outputLeft = target.count
                let result = iconv(handle, &input, &inputLeft, &output, &outputLeft)
                let outcome = result == -1 ? errno : 0
                return (source.count - start - inputLeft, target.count - outputLeft, outcome)
            }
        }
    }

    /// WHATWG fills the holes of the Windows charsets with control characters.
    private func control(for byte: UInt8) -> [UInt8]? {
        charset.hasPrefix("windows-") && byte < 0xA0 ? [0xC2, byte] : nil
    }

    private static let chunkSize = 32_768
    /// `(iconv_t)-1`.
    private static var failure: iconv_t? { iconv_t(bitPattern: -1) }
}
