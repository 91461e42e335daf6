/// Asks web servers: many at once over one thread, each host in turn, nothing without a limit.
///
/// Feeds, linked articles and webhooks go through it. Each purpose has a client of its own, so that neither waits for the other.
public final class HTTPClient: Sendable {
    public struct Settings: Sendable, Hashable {
        /// Requests at once. More than a few hundred help nobody.
        public var concurrency = 256
        /// Requests at once to one host; the rest wait in a queue that no timeout counts.
        public var perHost = 1
        public var userAgent = "monitord"
        /// `host:port:address`, answered before the DNS.
        public var resolve: [String] = []

        public init() {}
    }

    private let engine: CurlEngine

    /// Starts the thread. Call `shutdown()` when done.
    public init(_ settings: Settings = Settings()) {
        engine = CurlEngine(settings)
        engine.start()
    }

    deinit { engine.stop() }

    /// The answer, whatever its status. Cancelling the task cancels the request.
    public func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        let ticket = try Ticket(request)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { engine.submit(ticket, answerTo: $0) }
        } onCancel: {
            engine.cancel(ticket)
        }
        return try result.get()
    }

    /// Ends what is under way as cancelled and returns when the thread has ended. Later requests are cancelled at once.
    public func shutdown() async {
        await engine.shutdown()
    }
}
