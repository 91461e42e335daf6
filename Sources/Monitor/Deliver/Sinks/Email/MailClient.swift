internal import CCurl
import Foundation
import Glibc

/// Sends mail over SMTP by libcurl, one mail at a time, over a connection that is used again.
final class MailClient: Sendable {
    /// A handle while nobody uses it. Sendable because whoever takes it out is the only one who has it.
    private struct Spare: @unchecked Sendable {
        var handles: [EasyHandle] = []
    }

    let server: MailServer
    private let spare = Guarded(Spare())

    init(_ server: MailServer) {
        self.server = server
        _ = Self.isReady
    }

    deinit { for handle in spare.withLock({ $0 }).handles { handle.free() } }

    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// On a thread of its own, because libcurl's calls wait for the server.
    func send(_ mail: Mail, from sender: String, to recipients: [String]) async throws(DeliveryFailure) -> MailAnswer {
        let stop = Guarded(false)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Result<MailAnswer, DeliveryFailure>, Never>) in
                let thread = Thread { [self] in
                    let envelope = MailTransfer.Envelope(sender: sender, recipients: recipients, mail: mail.bytes)
                    continuation.resume(returning: perform(envelope, until: { stop.withLock { $0 } }))
                }
                thread.name = "mail"
                thread.start()
            }
        } onCancel: {
            stop.withLock { $0 = true }
        }
        return try result.get()
    }

    private func perform(_ envelope: MailTransfer.Envelope, until isCancelled: @escaping () -> Bool) -> Result<MailAnswer, DeliveryFailure>
    {
        guard let handle = spare.withLock({ $0.handles.popLast() }) ?? EasyHandle() else {
            return .failure(.transient("no memory for another connection", retryAfter: nil))
        }
        let transfer = MailTransfer(envelope, to: server, over: handle, isCancelled: isCancelled)
        let result = Result { () throws(DeliveryFailure) in try transfer.run() }
        handle.reset()
        spare.withLock { $0.handles.append(handle) }
        return result
    }
}

/// Where mail is handed in, and how.
struct MailServer: Sendable, Hashable {
    var url: String
    var security = EmailSettings.Security.required
    var user: String?
    var password: String?
    var timeout: Duration = .seconds(20)
    var connection = ConnectionSettings()
    var addresses = AddressPolicy.publicOnly
}
