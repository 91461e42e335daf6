import Foundation

/// Gathers alerts that are to go out together. What was in an edition stays in it: one that could not be sent is sent again as it was, and what
/// was tried is put into no other.
final class Editions: Sendable {
    typealias Sending = ([Delivery]) async throws(DeliveryFailure) -> Void
    private typealias Answer = Result<Void, DeliveryFailure>

    /// An edition goes out early when it holds that many.
    static let largest = 100

    private enum Phase { case gathering, sending, failed, sent }

    private struct Edition {
        var deliveries: [Delivery]
        var phase = Phase.gathering
        /// Of the last try.
        var result: Answer?
        let full = Bell()
        /// Those who wait for the one who sends it.
        var waiting: [(id: String, continuation: CheckedContinuation<Answer, Never>)] = []
    }

    private struct State {
        var editions: [Int: Edition] = [:]
        /// Where the alerts are that have not been told of success.
        var places: [String: Int] = [:]
        var gathering: Int?
        var next = 0
        /// Nothing is gathered any more.
        var isHurried = false
    }

    private enum Part {
        case alone, sent
        case member(Int)
        case sender(Int)
        case gatherer(Int)
    }

    private let state = Guarded(State())

    /// How many alerts wait for others.
    var gathered: Int { state.withLock { state in state.gathering.flatMap { state.editions[$0]?.deliveries.count } ?? 0 } }

    /// The edition that is gathered goes out now, and later ones at once.
    func hurry() {
        let full = state.withLock { state in
            state.isHurried = true
            return state.gathering.flatMap { state.editions[$0]?.full }
        }
        full?.ring()
    }

    /// Returns when the edition that the alert is in was sent.
    func deliver(
        _ delivery: Delivery, after span: Duration, by timekeeper: any Timekeeper, _ send: Sending
    ) async throws(DeliveryFailure) {
        switch state.withLock({ Self.enter(delivery, &$0) }) {
        case .sent: return
        case .alone: try await send([delivery])
        case .member(let number): try await wait(for: number, delivery.alertID).get()
        case .sender(let number): try await publish(number, delivery.alertID, send)
        case .gatherer(let number):
            let full = state.withLock { $0.isHurried ? nil : $0.editions[number]?.full }
            await full?.wait(until: timekeeper.now + span.seconds, by: timekeeper)
            state.withLock { state in
                if state.gathering == number { state.gathering = nil }
                state.editions[number]?.phase = .sending
            }
            try await publish(number, delivery.alertID, send)
        }
    }

    private static func enter(_ delivery: Delivery, _ state: inout State) -> Part {
        if let number = state.places[delivery.alertID], let edition = state.editions[number] {
            switch edition.phase {
            case .gathering, .sending: return .member(number)
            case .failed:
                state.editions[number]?.phase = .sending
                return .sender(number)
            case .sent:
                forget([delivery.alertID], of: number, &state)
                return .sent
            }
        }
        // Tried by a process that has ended since, which knew the edition.
        guard delivery.attempts == 0 else { return .alone }
        guard let number = state.gathering else {
            let number = state.next
            state.next += 1
            state.editions[number] = Edition(deliveries: [delivery])
            state.places[delivery.alertID] = number
            state.gathering = number
            return .gatherer(number)
        }
        state.editions[number]?.deliveries.append(delivery)
        state.places[delivery.alertID] = number
        if let edition = state.editions[number], edition.deliveries.count >= largest {
            state.gathering = nil
            edition.full.ring()
        }
        return .member(number)
    }

    private func publish(_ number: Int, _ id: String, _ send: Sending) async throws(DeliveryFailure) {
        let deliveries = state.withLock { $0.editions[number]?.deliveries ?? [] }
        let result: Answer
        do throws(DeliveryFailure) {
            // Stopped while it gathered: nothing was tried, and all come again.
            if Task.isCancelled { throw .transient("sending was stopped", retryAfter: nil) }
            try await send(deliveries)
            result = .success(())
        } catch {
            result = .failure(error)
        }
        let answered = state.withLock { state in
            let waiting = state.editions[number]?.waiting ?? []
            state.editions[number]?.waiting = []
            state.editions[number]?.result = result
            switch result {
            case .success: state.editions[number]?.phase = .sent
            case .failure: state.editions[number]?.phase = .failed
            }
            if Self.isFinal(result) { Self.forget([id] + waiting.map(\.id), of: number, &state) }
            return waiting.map(\.continuation)
        }
        for continuation in answered { continuation.resume(returning: result) }
        try result.get()
    }

    private func wait(for number: Int, _ id: String) async -> Answer {
        await withCheckedContinuation { continuation in
            let answer = state.withLock { state -> Answer? in
                guard let edition = state.editions[number] else { return .success(()) }
                switch edition.phase {
                case .sent, .failed: return edition.result
                case .gathering, .sending:
                    state.editions[number]?.waiting.append((id, continuation))
                    return nil
                }
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }

    private static func isFinal(_ result: Answer) -> Bool {
        switch result {
        case .success, .failure(.permanent): true
        case .failure: false
        }
    }

    /// An edition is forgotten with the last of its alerts.
    private static func forget(_ ids: [String], of number: Int, _ state: inout State) {
        for id in ids { state.places[id] = nil }
        if !state.places.values.contains(number) { state.editions[number] = nil }
    }
}
