import Foundation
import Monitor
import Rules
import TestKit
import Testing

@Suite struct JournalSinkTests {
    private func fields(_ delivery: Delivery, _ identifier: String = "monitord") async throws -> [String: String] {
        let journal = try DatagramReceiver()
        var settings = JournalSettings(name: "journal")
        settings.identifier = identifier
        try await JournalSink(settings, socket: journal.path).deliver(delivery)
        return try parse(try #require(journal.next()))
    }

    /// As journald reads it: `NAME=value`, or the name alone, a length of 8 bytes and the value.
    private func parse(_ datagram: [UInt8]) throws -> [String: String] {
        var fields: [String: String] = [:]
        var rest = datagram[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
                fields[String(decoding: line[..<equals], as: UTF8.self)] = String(decoding: line[(equals + 1)...], as: UTF8.self)
            } else {
                let length = rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
                fields[String(decoding: line, as: UTF8.self)] = String(decoding: rest.dropFirst(8).prefix(length), as: UTF8.self)
                rest = rest.dropFirst(8 + length + 1)
            }
        }
        return fields
    }

    @Test func anAlertIsAnEntryThatCanBeAskedFor() async throws {
        let delivery = SampleAlerts.delivery()
        let fields = try await fields(delivery, "desk")
        #expect(fields["MESSAGE"] == "HIGH · Talks on Ukraine: Peace talks go on 1")
        #expect(fields["SYSLOG_IDENTIFIER"] == "desk")
        #expect(fields["PRIORITY"] == "3")
        #expect(fields["MONITORD_RULE"] == "ua-talks")
        #expect(fields["MONITORD_ALERT_ID"] == delivery.alertID)
        #expect(fields["MONITORD_DEDUP_KEY"] == "ua-talks|story:9f3c")
        #expect(fields["MONITORD_LABEL_REGION"] == "europe")
        #expect(fields["MONITORD_EVIDENCE"] == "title “Peace talks”\nstory of 4 articles in 3 domains")
        #expect(fields["MONITORD_ALERT"] == String(decoding: delivery.body, as: UTF8.self))
    }

    @Test func theCatalogKnowsTheEntry() async throws {
        let identifier = try #require(try await fields(SampleAlerts.delivery())["MESSAGE_ID"])
        let catalog = try String(contentsOf: Repository.root.appending(path: "systemd/catalog/monitord.catalog"), encoding: .utf8)
        #expect(catalog.contains("\n-- \(identifier)\n"))
        let asked = catalog.matches(of: /@([A-Z_]+)@/).map { String($0.output.1) }
        let fields = try await fields(SampleAlerts.delivery())
        #expect(!asked.isEmpty && asked.allSatisfy { fields[$0] != nil }, "\(asked)")
    }

    @Test(arguments: SampleAlerts.reasons) func everyAlertFitsIntoADatagram(_ reason: Alert.Reason) async throws {
        let fields = try await fields(SampleAlerts.delivery(reason, title: String(repeating: "é\n", count: 3000)))
        #expect(fields["MONITORD_REASON"] == reason.rawValue)
        #expect(fields["MESSAGE"]?.contains("\n") == false)
    }

    @Test func aJournalThatIsNotThereIsTriedAgain() async throws {
        let failure = await #expect(throws: DeliveryFailure.self) {
            try await JournalSink(JournalSettings(name: "j"), socket: "/nonexistent/socket").deliver(SampleAlerts.delivery())
        }
        guard case .transient(let reason, _) = failure else {
            Issue.record("not transient: \(String(describing: failure))")
            return
        }
        #expect(reason.contains("/nonexistent/socket"))
    }

    @Test func aJournalThatDoesNotReadHoldsUpNobody() async throws {
        let journal = try DatagramReceiver()
        let sink = JournalSink(JournalSettings(name: "j"), socket: journal.path)
        var failure: DeliveryFailure?
        // Nobody reads: the socket's buffer is full some time.
        for _ in 0..<2000 where failure == nil {
            do throws(DeliveryFailure) { try await sink.deliver(SampleAlerts.delivery()) } catch { failure = error }
        }
        guard case .transient = failure else {
            Issue.record("not transient: \(String(describing: failure))")
            return
        }
    }
}
