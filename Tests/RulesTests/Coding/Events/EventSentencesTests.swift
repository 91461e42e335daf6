import Foundation
import Rules
import TestKit
import Testing

/// The figure of the coder: sentences of our own with what happens in them, and more than a hundred in which nothing does.
@Suite struct EventSentencesTests {
    @Test(arguments: SentenceCase.files) func nineOfTenEventsAreFoundWithTypeSidesAndStatus(file: String) throws {
        let cases = try SentenceCase.all(in: file).filter { !$0.events.isEmpty }
        var wanted = 0
        var missed: [String] = []
        for item in cases {
            let found = item.found
            for event in item.events where !event.isOptional {
                wanted += 1
                if !found.contains(where: event.isTold) { missed.append("\(event.line): \(item.text)") }
            }
        }
        #expect(wanted > 80)
        #expect(Double(missed.count) <= 0.1 * Double(wanted), "\(missed.joined(separator: "\n"))")
    }

    @Test(arguments: SentenceCase.files) func hardlyAnyEventIsFoundThatIsNotTold(file: String) throws {
        let cases = try SentenceCase.all(in: file).filter { !$0.events.isEmpty }
        var found = 0
        var wrong: [String] = []
        for item in cases {
            for event in item.found {
                found += 1
                if !item.events.contains(where: { $0.isTold(event) }) { wrong.append("\(event.type) \(event.status): \(item.text)") }
            }
        }
        #expect(found > 80)
        #expect(Double(wrong.count) <= 0.1 * Double(found), "\(wrong.joined(separator: "\n"))")
    }

    @Test(arguments: SentenceCase.files) func sportMarketsWeatherAndIdiomsAreNoEvents(file: String) throws {
        let cases = try SentenceCase.all(in: file).filter(\.events.isEmpty)
        let alarms = cases.filter { !$0.found.isEmpty }
        #expect(cases.count >= 25)
        #expect(Double(alarms.count) <= 0.05 * Double(cases.count), "\(alarms.map(\.text))")
    }
}

/// A line of a file in `Fixtures/events`.
private struct SentenceCase {
    /// In the order in which they were written: each before the coder knew its sentences.
    static let files = ["sentences.txt", "sentences-2.txt", "sentences-3.txt", "sentences-4.txt", "sentences-5.txt"]

    let text: String
    let events: [ExpectedEvent]

    static func all(in name: String) throws -> [SentenceCase] {
        let file = Repository.root.appending(path: "Tests/RulesTests/Fixtures/events/" + name)
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("#"), let bar = line.firstIndex(of: "|") else { return nil }
            let events = line[..<bar].split(separator: ";").compactMap { ExpectedEvent(String($0)) }
            return SentenceCase(text: line[line.index(after: bar)...].trimmingCharacters(in: .whitespaces), events: events)
        }
    }

    var found: [CodedEvent] {
        var article = Article(id: "sentence")
        article.body = text
        return ArticleCoder.builtIn.annotate(article).events
    }
}

/// `SOURCE>TYPE[.mode][/status]>TARGET`.
private struct ExpectedEvent {
    let line: String
    let isOptional: Bool
    private let source: String?
    private let type: String
    private let mode: String?
    private let status: CodedEvent.Status
    private let target: String?

    init?(_ text: String) {
        line = text.trimmingCharacters(in: .whitespaces)
        isOptional = line.hasPrefix("?")
        let parts = line.drop { $0 == "?" }.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return nil }
        source = parts[0] == "-" ? nil : parts[0]
        target = parts[2] == "-" ? nil : parts[2]
        let kind = parts[1].split(separator: "/").map(String.init)
        let names = kind[0].split(separator: ".").map(String.init)
        type = names[0]
        mode = names.count > 1 ? names[1] : nil
        status = kind.count > 1 ? CodedEvent.Status(rawValue: kind[1]) ?? .asserted : .asserted
    }

    func isTold(_ event: CodedEvent) -> Bool {
        event.type == type && event.status == status && (mode == nil || event.mode == mode) && Self.names(event.source, source)
            && Self.names(event.target, target)
    }

    private static func names(_ side: CodedEvent.Side?, _ wanted: String?) -> Bool {
        guard let wanted = wanted?.lowercased() else { return true }
        guard let text = side?.text.lowercased(), !text.isEmpty else { return false }
        return text.contains(wanted) || wanted.contains(text)
    }
}
