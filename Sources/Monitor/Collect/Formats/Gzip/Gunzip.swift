import CZlib
import Foundation

/// Unpacks gzip (RFC 1952) up to a limit: a bomb costs no more than the limit, and what a broken file still holds is read.
public enum Gunzip {
    public struct Unpacked: Sendable, Hashable {
        public var bytes: [UInt8]
        /// Why there is not more, in words; `nil` where all was unpacked.
        public var fault: String?
        /// It is larger than the limit: a bomb, or nothing that news come in.
        public var isTooLarge = false
    }

    private struct TooLarge: Error {}

    private static let chunk = 256 * 1024

    /// Whether bytes begin like gzip.
    public static func isGzip(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 3 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
    }

    /// All members of a gzip file, one behind the other. Zeros behind the last (tape blocks) are padding. `nil` for more than the limit.
    public static func unpack(_ bytes: [UInt8], limit: Int) -> Unpacked? {
        var stream = z_stream()
        guard monitord_gunzip_begin(&stream) == Z_OK else { return Unpacked(bytes: [], fault: "zlib cannot start: out of memory") }
        defer { inflateEnd(&stream) }
        var input = bytes
        var unpacked = Unpacked(bytes: [])
        do throws(TooLarge) {
            try input.withUnsafeMutableBufferPointer { buffer throws(TooLarge) in
                stream.next_in = buffer.baseAddress
                // zlib counts in 32 bits; sources read no file that large.
                stream.avail_in = UInt32(clamping: buffer.count)
                unpacked.fault = try inflate(&stream, to: &unpacked.bytes, limit: limit)
            }
            return unpacked
        } catch {
            return nil
        }
    }

    /// Inflates until the end or a fault, which is returned in words.
    private static func inflate(_ stream: inout z_stream, to out: inout [UInt8], limit: Int) throws(TooLarge) -> String? {
        var buffer = [UInt8](repeating: 0, count: chunk)
        while true {
            let status = buffer.withUnsafeMutableBufferPointer { space -> Int32 in
                stream.next_out = space.baseAddress
                stream.avail_out = UInt32(space.count)
                return CZlib.inflate(&stream, Z_NO_FLUSH)
            }
            let count = buffer.count - Int(stream.avail_out)
            guard out.count + count <= limit else { throw TooLarge() }
            out.append(contentsOf: buffer.prefix(count))
            switch status {
            case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
            case Z_STREAM_END:
                guard hasAnotherMember(stream) else { return nil }
                guard inflateReset(&stream) == Z_OK else { return "a part of the gzip file cannot be read" }
            case Z_OK, Z_BUF_ERROR: return "the gzip file ends in the middle"
            default: return "the gzip file is broken: \(stream.msg.map { String(cString: $0) } ?? "code \(status)")"
            }
        }
    }

    private static func hasAnotherMember(_ stream: z_stream) -> Bool {
        stream.avail_in >= 2 && stream.next_in?[0] == 0x1F && stream.next_in?[1] == 0x8B
    }
}
