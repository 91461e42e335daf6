internal import CCurl
import CPlatform
import Glibc

/// One request to one address while libcurl works on it: takes what arrives, and stops it where it breaks a limit.
///
/// Redirects are not followed here: the exchange starts another transfer.
final class Transfer {
    /// Over all header lines, informational answers (1xx) and trailers included.
    static let maximumHeaderBytes = 128 << 10

    /// A length that a server only claims is not believed further than this.
    private static let largestReserve = 1 << 20

    /// Why a callback stopped libcurl, which itself only knows that one did.
    enum Stop {
        case tooLarge
        case headerFlood
        case refused(IPAddress)
    }

    let exchange: Exchange
    let handle: EasyHandle
    private let address: HTTPAddress
    private let lists: [StringList]
    private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private(set) var headers: [HTTPField] = []
    private(set) var body: [UInt8] = []
    private var headerBytes = 0
    private(set) var stop: Stop?
    /// Stopped on purpose, where the beginning of the body is enough.
    var wasCut: Bool { if case .tooLarge = stop { exchange.request.excess == .cut } else { false } }
    var errorMessage: String { String(cString: errorText) }

    init(_ exchange: Exchange, on handle: EasyHandle, _ settings: HTTPClient.Settings) {
        self.exchange = exchange
        self.handle = handle
        address = exchange.address
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        let fields = StringList(exchange.fields(userAgent: settings.userAgent).map(Self.line) + Self.suppressed)
        let resolve = StringList(settings.resolve.map { Array($0.utf8) })
        lists = [fields, resolve]
        TransferOptions(exchange: exchange, address: address).apply(to: handle)
        handle.set(CURLOPT_HTTPHEADER, list: fields.pointer)
        if resolve.pointer != nil { handle.set(CURLOPT_RESOLVE, list: resolve.pointer) }
        handle.set(CURLOPT_ERRORBUFFER, pointer: errorText)
        TransferCallbacks.connect(self)
    }

    deinit { errorText.deallocate() }

    /// Whether the body was not in the encoding that its label says. For brotli libcurl reports a failed write, or nothing at all.
    func couldNotDecode(_ code: CURLcode) -> Bool {
        switch code {
        case CURLE_BAD_CONTENT_ENCODING: true
        case CURLE_WRITE_ERROR: stop == nil
        case CURLE_OK: body.isEmpty && handle.offset(CURLINFO_SIZE_DOWNLOAD_T) > 0 && headers.first("Content-Encoding") != nil
        default: false
        }
    }

    /// What libcurl would add to a POST: a question before the body, and a type that may be wrong. `Name:` is how it is told not to.
    private static let suppressed = ["Expect:", "Content-Type:"].map { Array($0.utf8) }

    /// `Name;` is how libcurl is told to send a header without a value.
    private static func line(_ field: HTTPField) -> [UInt8] {
        Array(field.name.utf8) + (field.value.isEmpty ? [UInt8(ascii: ";")] : [UInt8(ascii: ":"), UInt8(ascii: " ")] + field.value)
    }
}

// What libcurl calls while it works. The answers are libcurl's: a count other than the one given stops the transfer.
extension Transfer {
    func takeHeader(_ line: UnsafeRawBufferPointer) -> Int {
        headerBytes += line.count
        guard headerBytes <= Self.maximumHeaderBytes else {
            stop = .headerFlood
            return 0
        }
        if line.starts(with: "HTTP/".utf8) {
            headers = []
        } else if let field = HTTPField(line: line) {
            headers.append(field)
        }
        return line.count
    }

    func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard body.count + bytes.count <= exchange.request.maxResponseBytes else {
            stop = .tooLarge
            if wasCut { body.append(contentsOf: bytes.prefix(exchange.request.maxResponseBytes - body.count)) }
            return 0
        }
        if body.isEmpty {
            body.reserveCapacity(min(max(handle.offset(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T), bytes.count), Self.largestReserve))
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    /// Compressed bytes too are limited: there are streams that never yield anything.
    func mayGoOn(wireBytes: Int) -> Bool {
        guard wireBytes <= exchange.request.maxResponseBytes else {
            stop = .tooLarge
            return false
        }
        return true
    }

    /// Through a proxy the address is the proxy's, which the configuration chose.
    func mayReach(_ peer: IPAddress?) -> Bool {
        guard exchange.request.proxy == nil else { return true }
        guard let peer else { return false }
        if exchange.request.addresses.allows(peer, of: address.host) { return true }
        stop = .refused(peer)
        return false
    }
}
