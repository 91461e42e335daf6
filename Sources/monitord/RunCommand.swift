import ArgumentParser
import Foundation
import Glibc
import Logging
import Monitor
import Rules
import UnixSignals

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run", abstract: "The daemon, in the foreground.")

    @OptionGroup var config: ConfigOption

    func run() async throws {
        // Before anything else: a signal during the start must not be lost.
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
        let environment = ProcessInfo.processInfo.environment
        let loader = try config.loader()
        let loaded = loader.load()
        let time = SystemTimekeeper()
        let logger = DaemonLog.logger((try? loaded.result.get().settings.log) ?? LoggingSettings(), environment: environment, time: time)
        let daemon = Daemon(loader, in: .init(environment: environment, processID: getpid(), time: time, logger: logger))
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await Self.pass(signals, to: daemon) }
                try await daemon.run(loaded) { address, pages in
                    try await StatusServer(address: try ListenAddress.parsed(address), pages: pages)
                }
                group.cancelAll()
            }
        } catch let failure as DaemonFailure {
            throw Failure(failure)
        } catch let error as StatusServer.ListenError {
            throw Failure(.unavailable, error.description)
        }
    }

    private static func pass(_ signals: UnixSignalsSequence, to daemon: Daemon) async {
        var isStopping = false
        for await signal in signals {
            switch signal {
            case .sighup: daemon.send(.reload(.signal))
            default:
                // Whoever asks twice does not want to wait for receivers; what is open stays in the outbox.
                if isStopping { _exit(128 + signal.rawValue) }
                isStopping = true
                daemon.send(.stop)
            }
        }
    }
}

extension Failure {
    fileprivate init(_ failure: DaemonFailure) {
        switch failure {
        case .configuration(let diagnostics): self.init(.configuration, diagnostics.map(\.rendered))
        case .stage(let reason): self.init(.inputOutput, reason)
        case .listen(let reason): self.init(.unavailable, reason)
        }
    }
}
