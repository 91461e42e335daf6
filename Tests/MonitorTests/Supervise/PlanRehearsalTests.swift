import Foundation
import Monitor
import Rules
import TestKit
import Testing

@Suite struct PlanRehearsalTests {
    /// Severity, line and message of what is told about these settings in a folder of its own.
    private func told(_ lines: String, in folder: TemporaryFolder, environment: [String: String] = [:]) throws -> [String] {
        let file = SourceFile(name: "monitord.yaml", text: "schema: monitord.config/1\n" + lines)
        let settings = try Settings.read(file, in: folder.path)
        return PlanRehearsal(environment: environment, time: SystemTimekeeper()).diagnostics(of: settings).map { diagnostic in
            "\(diagnostic.severity.rawValue) \(diagnostic.position?.line ?? 0) \(diagnostic.message)"
        }
    }

    @Test func whatTheDaemonWouldRefuseIsAnErrorAtItsPlace() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("abc\n", to: "short.key")
        let told = try told(
            """
            sources:
              - {id: list, type: opml, path: none.opml}
            sinks:
              ops: {type: webhook, url: "https://example.org/", secrets: [{file: short.key}]}
              old: {type: webhook, url: "https://example.org/", secrets: [{file: none.key}]}
            """, in: folder)
        #expect(told.count == 3, "\(told)")
        for (line, name) in zip([3, 5, 6], ["none.opml", "short.key", "none.key"]) {
            #expect(told.contains { $0.hasPrefix("error \(line) ") && $0.contains(name) }, "\(told)")
        }
    }

    @Test func secretsThatOnlyTheServiceHasAreWarningsElsewhere() throws {
        let folder = try TemporaryFolder()
        let lines = """
            sources: [{id: a, type: feed, url: "https://example.org/", auth: {bearer: {env: TOKEN}}}]
            sinks: {ops: {type: webhook, url: "https://example.org/", secrets: [{credential: ops}]}}
            """
        let elsewhere = try told(lines, in: folder)
        #expect(elsewhere.map { $0.prefix(9) } == ["warning 2", "warning 3"], "\(elsewhere)")
        let secret = "whsec_" + Data(repeating: 7, count: 32).base64EncodedString()
        _ = try folder.write(secret, to: "ops")
        #expect(try told(lines, in: folder, environment: ["TOKEN": "t", "CREDENTIALS_DIRECTORY": folder.path]) == [])
    }

    @Test func foldersThatAreNotThereAreWarnings() throws {
        let folder = try TemporaryFolder()
        let told = try told(
            """
            sources: [{id: wire, type: directory, path: inbox}]
            sinks:
              here: {type: log, path: alerts.jsonl}
              there: {type: log, path: logs/alerts.jsonl}
              kept: {type: log, path: state/alerts.jsonl}
            """, in: folder)
        #expect(told.map { $0.prefix(9) } == ["warning 2", "warning 5"], "\(told)")
    }
}
