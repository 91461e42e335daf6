internal import CCurl

/// A request from its place in the queue to its answer, over redirects and second tries. Used by the client's thread alone.
final class Exchange {
    typealias Answer = CheckedContinuation<Result<HTTPResponse, HTTPFailure>, Never>

    /// What follows a transfer.
    enum Step {
        case done(Result<HTTPResponse, HTTPFailure>)
        /// Back into the queue, for `address`.
        case again
    }

    let ticket: Ticket
    /// `nil` once it was given.
    private var answer: Answer?
    private(set) var address: HTTPAddress
    private(set) var timeLeft: Duration
    /// The server labels its bodies wrongly: nothing is decoded on the second try.
    private(set) var takesBodyAsItIs = false
    private var hops: [HTTPResponse.Hop] = []
    private var queuedAt = ContinuousClock.now
    private var queued = Duration.zero

    var request: HTTPRequest { ticket.request }
    var isAnswered: Bool { answer == nil }
    /// Still at the address that was asked first, as far as secrets are concerned.
    var isAtHome: Bool { ticket.address.sharesSecrets(with: address) }

    init(_ ticket: Ticket, _ answer: Answer) {
        self.ticket = ticket
        self.answer = answer
        address = ticket.address
        timeLeft = ticket.request.timeout
    }

    /// Why the address is not even tried. Without a proxy the guard is asked where the connection is made.
    var refusal: HTTPFailure? {
        guard request.proxy != nil, !request.addresses.allowsThroughProxy(address.host) else { return nil }
        return .refusedAddress(host: address.host, address: address.host)
    }

    func leaveQueue() {
        queued += queuedAt.duration(to: .now)
    }

    func finish(_ result: Result<HTTPResponse, HTTPFailure>) {
        answer?.resume(returning: result)
        answer = nil
    }

    /// What is sent besides libcurl's own headers. Another host gets nothing that a person configured.
    func fields(userAgent: String) -> [HTTPField] {
        var fields = request.headers.filter { isAtHome || Self.harmlessFields.contains($0.name.lowercased()) }
        if isAtHome { fields += ticket.authorization }
        if fields.first("User-Agent") == nil { fields.append(HTTPField("User-Agent", userAgent)) }
        if takesBodyAsItIs { fields.append(HTTPField("Accept-Encoding", "identity")) }
        return fields
    }

    private static let harmlessFields: Set<String> = [
        "accept", "accept-language", "a-im", "cache-control", "if-modified-since", "if-none-match", "user-agent",
    ]

    /// Judges a transfer that ended.
    func step(after transfer: Transfer, _ code: CURLcode) -> Step {
        timeLeft -= transfer.handle.time(CURLINFO_TOTAL_TIME_T)
        if !takesBodyAsItIs, transfer.couldNotDecode(code) {
            takesBodyAsItIs = true
            return again()
        }
        guard code == CURLE_OK || transfer.wasCut else { return .done(.failure(transfer.failure(code))) }
        do throws(HTTPFailure) {
            if let target = try redirect(of: transfer) {
                address = target
                takesBodyAsItIs = false
                return again()
            }
            return .done(.success(try response(of: transfer)))
        } catch {
            return .done(.failure(error))
        }
    }

    private func again() -> Step {
        guard timeLeft > .zero else { return .done(.failure(.timedOut(after: request.timeout))) }
        queuedAt = .now
        return .again
    }

    /// Where the answer sends us, if we go.
    private func redirect(of transfer: Transfer) throws(HTTPFailure) -> HTTPAddress? {
        let status = transfer.handle.number(CURLINFO_RESPONSE_CODE)
        guard [301, 302, 303, 307, 308].contains(status), request.method == .get, request.maxRedirects > 0,
            let location = transfer.headers["location"], !location.isEmpty
        else { return nil }
        guard hops.count < request.maxRedirects else { throw .tooManyRedirects(limit: request.maxRedirects) }
        hops.append(HTTPResponse.Hop(status: status, url: address.text))
        return try address.resolving(location)
    }

    private func response(of transfer: Transfer) throws(HTTPFailure) -> HTTPResponse {
        let handle = transfer.handle
        var response = HTTPResponse(status: handle.number(CURLINFO_RESPONSE_CODE), effectiveURL: address.text)
        response.headers = transfer.headers
        response.body = transfer.body
        response.hops = hops
        response.timings = HTTPResponse.Timings(
            queued: queued, resolved: handle.time(CURLINFO_NAMELOOKUP_TIME_T), connected: handle.time(CURLINFO_CONNECT_TIME_T),
            secured: handle.time(CURLINFO_APPCONNECT_TIME_T), firstByte: handle.time(CURLINFO_STARTTRANSFER_TIME_T),
            total: request.timeout - timeLeft)
        response.connectionWasReused = handle.number(CURLINFO_NUM_CONNECTS) == 0
        response.remoteAddress = handle.text(CURLINFO_PRIMARY_IP)
        response.version = Self.versions[handle.number(CURLINFO_HTTP_VERSION)] ?? ""
        response.wireBytes = handle.offset(CURLINFO_SIZE_DOWNLOAD_T)
        return response
    }

    private static let versions = [
        CURL_HTTP_VERSION_1_0: "1.0", CURL_HTTP_VERSION_1_1: "1.1", CURL_HTTP_VERSION_2_0: "2",
    ]
}
