import Foundation
import Glibc
import Monitor
import Rules
import TestKit
import Testing

@Suite struct CommandSinkTests {
    private let folder: TemporaryFolder
    private let delivery = SampleAlerts.delivery(title: "`touch pwned` $(touch pwned); \"'")

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Runs a shell script as the program of a sink.
    private func run(_ script: String, _ change: (inout CommandSettings) -> Void = { _ in }) async throws -> DeliveryFailure? {
        let file = try folder.write("#!/bin/sh\ncd '\(folder.path)' || exit 99\n" + script, to: "program")
        chmod(file.path, 0o755)
        var settings = CommandSettings(name: "page", program: file.path)
        change(&settings)
        let sink = try CommandSink(settings, secrets: SecretReader(environment: ["PAGER_KEY": "s3cret"]), path: "/usr/bin:/bin")
        do throws(DeliveryFailure) { try await sink.deliver(delivery) } catch { return error }
        return nil
    }

    @Test func theAlertStandsOnStandardInputAndArgumentsAreHandedOverAsTheyAre() async throws {
        let failure = try await run("cat > in; printf '%s\\n' \"$#\" \"$@\" > arguments") {
            $0.arguments = ["$HOME", "a b", "", "'\"`ls`"]
        }
        #expect(failure == nil)
        #expect(try folder.read("in") == String(decoding: delivery.body, as: UTF8.self) + "\n")
        #expect(try folder.read("arguments") == "4\n$HOME\na b\n\n'\"`ls`\n")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/pwned"))
    }

    @Test func theEnvironmentHoldsWhatWasConfiguredAndNothingOfTheArticle() async throws {
        let failure = try await run("/usr/bin/env > environment") {
            $0.environment = [HeaderSetting("DESK", .text("east")), HeaderSetting("KEY", .secret(.env("PAGER_KEY")))]
        }
        #expect(failure == nil)
        let lines = Set(try folder.read("environment").split(separator: "\n").map(String.init))
        // Those of the shell itself.
        let own = lines.filter { !$0.hasPrefix("PWD=") && !$0.hasPrefix("_=") && !$0.hasPrefix("OLDPWD=") && !$0.hasPrefix("SHLVL=") }
        #expect(
            own == [
                "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "DESK=east", "KEY=s3cret", "MONITORD_ALERT_ID=\(delivery.alertID)",
                "MONITORD_RULE=ua-talks", "MONITORD_SEVERITY=high", "MONITORD_TRY=1",
            ])
    }

    @Test func noOtherFileIsOpenInIt() async throws {
        let failure = try await run("ls /proc/$$/fd > files")
        #expect(failure == nil)
        let files = try folder.read("files").split(separator: "\n").compactMap { Int($0) }
        // The shell reads the script itself from 10 or 255.
        #expect(files.filter { $0 > 2 && $0 < 10 } == [])
    }

    @Test(arguments: [(1, false), (75, false), (64, true), (65, true), (127, false), (255, false)])
    func theExitCodeSaysWhetherAnotherTryMakesSense(_ code: Int, _ isPermanent: Bool) async throws {
        let failure = try #require(try await run("echo not this one >&2; exit \(code)"))
        #expect(failure.reason == "program ended with \(code): not this one")
        if case .permanent = failure { #expect(isPermanent) } else { #expect(!isPermanent) }
    }

    @Test func whatTakesTooLongIsKilledWithAllThatItStarted() async throws {
        let failure = try await run("trap '' TERM; sleep 300 & echo $! > child; wait; sleep 300") {
            $0.delivery.timeout = .seconds(3)
        }
        guard case .transient(let reason, _) = failure else {
            Issue.record("not transient: \(String(describing: failure))")
            return
        }
        #expect(reason.contains("did not end in time"))
        let child = try #require(pid_t(try folder.read("child").trimmingCharacters(in: .whitespacesAndNewlines)))
        try await eventually("its child is gone") { kill(child, 0) != 0 || Self.isZombie(child) }
    }

    /// Nobody may reap it here, where the first process is no init.
    private static func isZombie(_ process: pid_t) -> Bool {
        (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.contains(") Z ") ?? true
    }

    @Test func oneThatIsCancelledEndsSoon() async throws {
        let started = ContinuousClock.now
        let task = Task { try await run("echo 1 > started; sleep 300") }
        try await eventually("it runs") { FileManager.default.fileExists(atPath: folder.path + "/started") }
        task.cancel()
        guard case .transient = try await task.value else {
            Issue.record("not transient")
            return
        }
        #expect(ContinuousClock.now - started < .seconds(100))
    }

    @Test func whatItSaysWithoutEndIsNotKept() async throws {
        let failure = try await run(
            "i=0; while [ $i -lt 20000 ]; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx >&2; i=$((i+1)); done; exit 3")
        #expect((failure?.reason.count ?? 0) < 300)
        #expect(failure?.reason.hasPrefix("program ended with 3: xxx") == true)
    }

    @Test func oneThatIsEndedByASignalIsTriedAgain() async throws {
        guard case .transient(let reason, _) = try await run("kill -9 $$") else {
            Issue.record("not transient")
            return
        }
        #expect(reason == "program was ended by signal 9")
    }

    @Test func aProgramThatIsNotThereIsAFaultOfTheSettings() throws {
        let fault = #expect(throws: SinkFault.self) {
            try CommandSink(CommandSettings(name: "page", program: "/nonexistent"), secrets: SecretReader(environment: [:]), path: nil)
        }
        #expect(fault?.reason == "/nonexistent cannot be run: No such file or directory; `run` begins with a program's path")
    }
}
