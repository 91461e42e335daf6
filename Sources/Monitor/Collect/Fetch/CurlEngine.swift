internal import CCurl
import Foundation

/// The thread on which libcurl works, and the door to it.
final class CurlEngine: Sendable {
    private enum Phase { case running, stopping, ended }

    private struct Inbox {
        var submitted: [(Ticket, Exchange.Answer)] = []
        var cancelled: [Ticket] = []
        var waiters: [CheckedContinuation<Void, Never>] = []
        var phase = Phase.running

        var isEmpty: Bool { submitted.isEmpty && cancelled.isEmpty }
    }

    /// Sendable because only `curl_multi_wakeup`, made for other threads, is called from them, under the inbox's lock while the thread lives.
    private struct Multi: @unchecked Sendable {
        let pointer: UnsafeMutableRawPointer
    }

    private let settings: HTTPClient.Settings
    private let multi: Multi?
    private let inbox = Guarded(Inbox())

    init(_ settings: HTTPClient.Settings) {
        self.settings = settings
        _ = Self.isReady
        multi = curl_multi_init().map(Multi.init)
    }

    /// libcurl must be told once, before anything else.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    func start() {
        guard let multi else { return inbox.withLock { $0.phase = .ended } }
        let thread = Thread { [self] in
            run(multi)
        }
        thread.name = "fetch"
        thread.start()
    }

    func submit(_ ticket: Ticket, answerTo answer: Exchange.Answer) {
        let isTaken = post { $0.submitted.append((ticket, answer)) }
        if !isTaken { answer.resume(returning: .failure(.cancelled)) }
    }

    func cancel(_ ticket: Ticket) {
        ticket.cancel()
        post { $0.cancelled.append(ticket) }
    }

    func stop() {
        post { $0.phase = .stopping }
    }

    func shutdown() async {
        await withCheckedContinuation { continuation in
            let isTaken = post {
                $0.phase = .stopping
                $0.waiters.append(continuation)
            }
            if !isTaken { continuation.resume() }
        }
    }

    /// Whether the thread will see it. It is woken only for the first of many.
    @discardableResult
    private func post(_ change: (inout Inbox) -> Void) -> Bool {
        inbox.withLock { inbox in
            guard inbox.phase != .ended else { return false }
            let mustWake = inbox.isEmpty
            change(&inbox)
            if mustWake, let multi { curl_multi_wakeup(multi.pointer) }
            return true
        }
    }

    /// How long libcurl may wait without a reason; anything new wakes it.
    private static let longestWait: Int32 = 60_000

    private func run(_ multi: Multi) {
        // Names with other letters than ASCII are translated by the thread's locale.
        if let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) { uselocale(locale) }
        // Libcurl's own count would keep four connections for each transfer.
        _ = monitord_curl_multi_set_long(multi.pointer, CURLMOPT_MAXCONNECTS, settings.concurrency + 16)
        let loop = CurlLoop(multi.pointer, settings)
        while takeWork(loop) {
            loop.work()
            curl_multi_poll(multi.pointer, nil, 0, Self.longestWait, nil)
        }
        loop.end()
        let (late, waiters) = inbox.withLock { inbox in
            inbox.phase = .ended
            defer { inbox = Inbox(submitted: [], cancelled: [], waiters: [], phase: .ended) }
            return (inbox.submitted.map(\.1), inbox.waiters)
        }
        curl_multi_cleanup(multi.pointer)
        for answer in late { answer.resume(returning: .failure(.cancelled)) }
        for waiter in waiters { waiter.resume() }
    }

    /// False when it is time to end.
    private func takeWork(_ loop: CurlLoop) -> Bool {
        let (submitted, cancelled, phase) = inbox.withLock { inbox in
            defer {
                inbox.submitted = []
                inbox.cancelled = []
            }
            return (inbox.submitted, inbox.cancelled, inbox.phase)
        }
        for (ticket, answer) in submitted { loop.accept(Exchange(ticket, answer)) }
        for ticket in cancelled { loop.cancel(ticket) }
        return phase == .running
    }
}
