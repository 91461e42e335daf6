internal import CCurl

/// libcurl's many transfers at once, on the thread that made it and on no other.
final class CurlLoop {
    private let multi: UnsafeMutableRawPointer
    private let settings: HTTPClient.Settings
    private var queue: HostQueue<Exchange>
    /// Everything without an answer yet, waiting or running.
    private var open: [ObjectIdentifier: Exchange] = [:]
    private var running: [ObjectIdentifier: Transfer] = [:]
    /// Handles to be used again: making one costs more than cleaning one.
    private var spare: [EasyHandle] = []

    init(_ multi: UnsafeMutableRawPointer, _ settings: HTTPClient.Settings) {
        self.multi = multi
        self.settings = settings
        queue = HostQueue(total: settings.concurrency, perHost: settings.perHost)
    }

    func accept(_ exchange: Exchange) {
        guard !exchange.ticket.isCancelled else { return exchange.finish(.failure(.cancelled)) }
        open[ObjectIdentifier(exchange.ticket)] = exchange
        queue.add(exchange, host: exchange.address.host)
    }

    /// One that waits stays in the queue, answered, until its turn.
    func cancel(_ ticket: Ticket) {
        guard let exchange = open[ObjectIdentifier(ticket)] else { return }
        if let transfer = running[ObjectIdentifier(ticket)] { end(transfer) }
        finish(exchange, .failure(.cancelled))
    }

    /// Starts what may start and lets libcurl do what it can do now.
    func work() {
        repeat {
            while let exchange = queue.next() { start(exchange) }
            var count: Int32 = 0
            curl_multi_perform(multi, &count)
        } while collect()
    }

    func end() {
        for transfer in running.values { end(transfer) }
        for exchange in open.values { exchange.finish(.failure(.cancelled)) }
        open = [:]
        for handle in spare { handle.free() }
        spare = []
    }

    private func start(_ exchange: Exchange) {
        guard !exchange.isAnswered else { return queue.release(host: exchange.address.host) }
        exchange.leaveQueue()
        if let refusal = exchange.refusal {
            queue.release(host: exchange.address.host)
            return finish(exchange, .failure(refusal))
        }
        guard let handle = spare.popLast() ?? EasyHandle() else {
            queue.release(host: exchange.address.host)
            return finish(exchange, .failure(.couldNotConnect(host: exchange.address.host, reason: "no memory for another transfer")))
        }
        let transfer = Transfer(exchange, on: handle, settings)
        running[ObjectIdentifier(exchange.ticket)] = transfer
        curl_multi_add_handle(multi, handle.pointer)
    }

    /// Takes what libcurl has finished; true where places became free.
    private func collect() -> Bool {
        var left: Int32 = 0
        var isAny = false
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
            let code = message.pointee.data.result
            var context: UnsafeMutableRawPointer?
            _ = monitord_curl_get_pointer(handle, CURLINFO_PRIVATE, &context)
            guard let context else { continue }
            conclude(Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue(), code)
            isAny = true
        }
        return isAny
    }

    private func conclude(_ transfer: Transfer, _ code: CURLcode) {
        let exchange = transfer.exchange
        let host = exchange.address.host
        let step = exchange.step(after: transfer, code)
        end(transfer, host: host)
        switch step {
        case .done(let result): finish(exchange, result)
        case .again: queue.add(exchange, host: exchange.address.host)
        }
    }

    private func end(_ transfer: Transfer, host: String? = nil) {
        curl_multi_remove_handle(multi, transfer.handle.pointer)
        transfer.handle.reset()
        spare.append(transfer.handle)
        running[ObjectIdentifier(transfer.exchange.ticket)] = nil
        queue.release(host: host ?? transfer.exchange.address.host)
    }

    private func finish(_ exchange: Exchange, _ result: Result<HTTPResponse, HTTPFailure>) {
        open[ObjectIdentifier(exchange.ticket)] = nil
        exchange.finish(result)
    }
}
