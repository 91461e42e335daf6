import Rules

/// Makes sinks from their settings: fetches secrets, opens files, reads certificates.
struct SinkPlanner {
    let environment: [String: String]
    let time: any Timekeeper

    func sinks(of settings: Settings, _ faults: inout PlanFaults) -> [ConfiguredSink] {
        // Sinks have a client of their own, so that they never wait for feeds; each one limits itself.
        var client = HTTPClient.Settings(settings.fetch)
        client.perHost = settings.fetch.concurrency
        let addresses = AddressPolicy(allowing: settings.fetch.allowPrivate)
        let shared = Lazily { HTTPClient(client) }
        return settings.sinks.compactMap { sink in
            faults.collect(.sink(sink.name)) { try make(sink, shared, addresses) }
        }
    }

    private func make(_ sink: SinkSettings, _ client: Lazily<HTTPClient>, _ addresses: AddressPolicy) throws -> ConfiguredSink {
        func surroundings() -> SinkSurroundings {
            SinkSurroundings(web: client.value, secrets: secrets, timekeeper: time, addresses: addresses)
        }
        switch sink {
        case .log(let settings):
            return ConfiguredSink(LogSink(settings, environment: environment), LogSink.delivery)
        case .journal(let settings):
            return ConfiguredSink(JournalSink(settings), JournalSink.delivery)
        case .webhook(let settings):
            return ConfiguredSink(try WebhookSink(settings, in: surroundings()), settings.delivery)
        case .alertmanager(let settings):
            return ConfiguredSink(try AlertmanagerSink(settings, in: surroundings()), settings.delivery)
        case .email(let settings):
            return ConfiguredSink(try EmailSink(settings, in: surroundings()), settings.delivery)
        case .command(let settings):
            return ConfiguredSink(try CommandSink(settings, secrets: secrets, path: environment["PATH"]), settings.delivery)
        }
    }

    private var secrets: SecretReader { SecretReader(environment: environment) }
}

/// A value that is made when it is first asked for.
private final class Lazily<Value> {
    private(set) lazy var value = make()
    private let make: () -> Value

    init(_ make: @escaping () -> Value) {
        self.make = make
    }
}
