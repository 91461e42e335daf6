import Rules

/// Makes sinks from their settings: fetches secrets, opens files, reads certificates.
struct SinkPlanner {
    let environment: [String: String]
    let time: any Timekeeper

    func sinks(of settings: Settings, _ faults: inout PlanFaults) -> [ConfiguredSink] {
        // Webhooks have a client of their own, so that they never wait for feeds; each sink limits itself.
        var client = HTTPClient.Settings(settings.fetch)
        client.perHost = settings.fetch.concurrency
        let addresses = AddressPolicy(allowing: settings.fetch.allowPrivate)
        let shared = Lazily { HTTPClient(client) }
        return settings.sinks.compactMap { sink in
            faults.collect(.sink(sink.name)) { try make(sink, shared, addresses) }
        }
    }

    private func make(_ sink: SinkSettings, _ client: Lazily<HTTPClient>, _ addresses: AddressPolicy) throws -> ConfiguredSink {
        switch sink {
        case .log(let settings):
            ConfiguredSink(LogSink(settings, environment: environment), LogSink.delivery)
        case .webhook(let settings):
            ConfiguredSink(
                try WebhookSink(
                    settings,
                    in: .init(web: client.value, secrets: SecretReader(environment: environment), timekeeper: time, addresses: addresses)),
                settings.delivery)
        }
    }
}

/// A value that is made when it is first asked for.
private final class Lazily<Value> {
    private(set) lazy var value = make()
    private let make: () -> Value

    init(_ make: @escaping () -> Value) {
        self.make = make
    }
}
