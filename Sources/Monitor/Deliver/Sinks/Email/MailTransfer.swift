internal import CCurl
import CPlatform
import Foundation
import Glibc

/// One mail over one of libcurl's handles, from the connection to the server's last word. Used by one thread.
final class MailTransfer {
    struct Envelope {
        var sender: String
        var recipients: [String]
        var mail: [UInt8]
    }

    private let envelope: Envelope
    private let server: MailServer
    private let handle: EasyHandle
    private let isCancelled: () -> Bool
    private let recipients: StringList
    private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private var sent = 0
    /// Whose RCPT was sent last and has no answer yet.
    private var asked: String?
    private var refused: [MailAnswer.Refusal] = []
    private var refusedPeer: IPAddress?
    /// The server's last words.
    private var lastLine = ""

    init(_ envelope: Envelope, to server: MailServer, over handle: EasyHandle, isCancelled: @escaping () -> Bool) {
        self.envelope = envelope
        self.server = server
        self.handle = handle
        self.isCancelled = isCancelled
        recipients = StringList(envelope.recipients.map { Array("<\($0)>".utf8) })
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit { errorText.deallocate() }

    /// Waits for the server.
    func run() throws(DeliveryFailure) -> MailAnswer {
        address()
        secure()
        connectCallbacks()
        let code = curl_easy_perform(handle.pointer)
        guard code == CURLE_OK else { throw failure(code) }
        return MailAnswer(refused: refused)
    }

    private func address() {
        handle.set(CURLOPT_URL, server.url)
        handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        handle.set(CURLOPT_NOSIGNAL, 1)
        handle.set(CURLOPT_PROXY, server.connection.proxy ?? "")
        handle.set(CURLOPT_TIMEOUT_MS, max(1, Int(server.timeout.seconds * 1000)))
        handle.set(CURLOPT_MAIL_FROM, "<\(envelope.sender)>")
        handle.set(CURLOPT_MAIL_RCPT, list: recipients.pointer)
        // One wrong address does not keep the mail from the others.
        handle.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1)
        handle.set(CURLOPT_UPLOAD, 1)
        _ = monitord_curl_set_offset(handle.pointer, CURLOPT_INFILESIZE_LARGE, curl_off_t(envelope.mail.count))
        if let user = server.user {
            handle.set(CURLOPT_USERNAME, user)
            handle.set(CURLOPT_PASSWORD, server.password ?? "")
        }
    }

    private func secure() {
        let level =
            switch server.security {
            case .required: CURLUSESSL_ALL
            case .opportunistic: CURLUSESSL_TRY
            case .off: CURLUSESSL_NONE
            }
        handle.set(CURLOPT_USE_SSL, Int(level.rawValue))
        handle.set(CURLOPT_SSL_VERIFYPEER, 1)
        handle.set(CURLOPT_SSL_VERIFYHOST, 2)
        if let authorities = server.connection.authorities {
            handle.set(CURLOPT_CAINFO, authorities)
            handle.set(CURLOPT_CAPATH, nil)
        }
        if let certificate = server.connection.certificate { handle.set(CURLOPT_SSLCERT, certificate) }
        if let key = server.connection.key { handle.set(CURLOPT_SSLKEY, key) }
    }

    private func connectCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        for option in [CURLOPT_READDATA, CURLOPT_XFERINFODATA, CURLOPT_OPENSOCKETDATA, CURLOPT_DEBUGDATA] {
            handle.set(option, pointer: context)
        }
        handle.set(CURLOPT_ERRORBUFFER, pointer: errorText)
        _ = monitord_curl_set_data_callback(handle.pointer, CURLOPT_READFUNCTION) { buffer, size, count, context in
            target(context)?.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count)) ?? 0
        }
        handle.set(CURLOPT_NOPROGRESS, 0)
        _ = monitord_curl_set_progress_callback(handle.pointer) { context, _, _, _, _ in
            target(context)?.isCancelled() == true ? 1 : 0
        }
        _ = monitord_curl_set_socket_callback(handle.pointer) { context, _, address in
            guard let address else { return CURL_SOCKET_BAD }
            let start = UnsafeRawPointer(address).advanced(by: addressOffset)
            let peer = IPAddress(UnsafeRawBufferPointer(start: start, count: Int(address.pointee.addrlen)), family: address.pointee.family)
            guard target(context)?.mayReach(peer) == true else { return CURL_SOCKET_BAD }
            return socket(address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
        }
        // What is said of each recipient is told nowhere else.
        handle.set(CURLOPT_VERBOSE, 1)
        _ = monitord_curl_set_debug_callback(handle.pointer) { _, kind, bytes, count, context in
            let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
            if kind == CURLINFO_HEADER_OUT { target(context)?.heard(sent: text) }
            if kind == CURLINFO_HEADER_IN { target(context)?.heard(answer: text) }
            return 0
        }
    }

    private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, envelope.mail.count - sent)
        buffer.copyBytes(from: envelope.mail[sent..<(sent + count)])
        sent += count
        return count
    }

    private func mayReach(_ peer: IPAddress?) -> Bool {
        guard server.connection.proxy == nil else { return true }
        guard let peer else { return false }
        if server.addresses.allows(peer, of: host) { return true }
        refusedPeer = peer
        return false
    }

    private func heard(sent text: String) {
        asked = text.uppercased().hasPrefix("RCPT TO:") ? text.firstMatch(of: /<([^>]*)>/).map { String($0.output.1) } : nil
    }

    /// A line; `250-` is one of several, `250 ` the last.
    private func heard(answer text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let match = line.firstMatch(of: /^([2-5][0-9][0-9])(?: |$)/), let code = Int(match.output.1) else { continue }
            lastLine = String(line)
            if let asked, code >= 400 { refused.append(.init(recipient: asked, code: code, words: Self.excerpt(line))) }
            asked = nil
        }
    }

    private var host: String { URLComponents(string: server.url)?.host ?? "" }

    private static func excerpt(_ line: Substring) -> String { AlertWords.clean(String(line), longest: 200) }

    private func failure(_ code: CURLcode) -> DeliveryFailure {
        if let peer = refusedPeer { return .permanent(HTTPFailure.refusedAddress(host: host, address: "\(peer)").description) }
        if isCancelled() { return .transient("sending was stopped", retryAfter: nil) }
        let answer = handle.number(CURLINFO_RESPONSE_CODE)
        if refused.count == envelope.recipients.count {
            let words = refused.map { "\($0.recipient): \($0.words)" }.joined(separator: "; ")
            return refused.contains(where: \.mayPass) ? .transient(words, retryAfter: nil) : .permanent(words)
        }
        let text = String(cString: errorText)
        let reason = text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
        let words =
            answer >= 400 && !lastLine.isEmpty ? "the mail server said \(Self.excerpt(lastLine[...]))" : "no mail to \(host): \(reason)"
        return MailAnswer.isFinal(answer) ? .permanent(words) : .transient(words, retryAfter: nil)
    }
}

/// Where `addr`, which is as long as `addrlen` says, begins.
private let addressOffset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 16

private func target(_ context: UnsafeMutableRawPointer?) -> MailTransfer? {
    context.map { Unmanaged<MailTransfer>.fromOpaque($0).takeUnretainedValue() }
}
