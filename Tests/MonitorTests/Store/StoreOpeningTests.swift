import Foundation
import GRDB
import TestKit
import Testing

@testable import Monitor

/// What can be wrong with a state folder, and that it is said with what to do.
@Suite struct StoreOpeningTests {
    private let folder: TemporaryFolder
    private var file: String { folder.path + "/monitord.sqlite" }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func fault(_ access: Store.Access = .daemon, in folder: String? = nil) -> StoreError? {
        do throws(StoreError) {
            try? Store(folder: folder ?? self.folder.path, for: access).close()
            _ = try Store(folder: folder ?? self.folder.path, for: access)
        } catch {
            return error
        }
        return nil
    }

    private func sqlite(_ sql: String) throws {
        let queue = try DatabaseQueue(path: file)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test func theFolderIsMadeAndTheStoreStaysAcrossRestarts() async throws {
        let path = folder.path + "/new/state"
        let store = try Store(folder: path, for: .daemon)
        try await store.commit(DecisionRecord(checkpoints: [(source: "s", checkpoint: Checkpoint("k", "v"))]))
        try store.close()
        let again = try Store(folder: path, for: .daemon)
        #expect(try await again.checkpoint(source: "s", key: "k") == "v")
    }

    @Test func aCommitIsOnTheDiskWhenItReturns() async throws {
        let store = try Store(folder: folder.path, for: .daemon)
        let settings = try await store.write { db in
            try ["synchronous", "journal_mode", "foreign_keys"].map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
        }
        #expect(settings == ["2", "wal", "1"])
    }

    @Test func aSecondDaemonIsRefusedWithTheFirstOnesProcess() throws {
        let store = try Store(folder: folder.path, for: .daemon)
        #expect(fault() == .inUse(folder: folder.path, process: "\(getpid())"))
        #expect(fault()?.description.contains("another monitord (process \(getpid()))") == true)
        try store.close()
        #expect(fault() == nil)
    }

    @Test func commandsReadAndAmendBesideTheDaemon() async throws {
        let store = try Store(folder: folder.path, for: .daemon)
        let reader = try Store(folder: folder.path, for: .reading)
        let amender = try Store(folder: folder.path, for: .amending)
        try await store.commit(DecisionRecord(checkpoints: [(source: "s", checkpoint: Checkpoint("k", "v"))]))
        #expect(try await reader.checkpoint(source: "s", key: "k") == "v")
        try await amender.commit(DecisionRecord(checkpoints: [(source: "s", checkpoint: Checkpoint("k", "w"))]))
        #expect(try await store.checkpoint(source: "s", key: "k") == "w")
        let refused = DecisionRecord(checkpoints: [(source: "s", checkpoint: Checkpoint("k", nil))])
        await #expect(throws: StoreError.self) { try await reader.commit(refused) }
    }

    @Test func aCommandReadsAfterTheDaemonHasEnded() async throws {
        let store = try Store(folder: folder.path, for: .daemon)
        try await store.commit(DecisionRecord(checkpoints: [(source: "s", checkpoint: Checkpoint("k", "v"))]))
        try store.close()
        #expect(try await Store(folder: folder.path, for: .reading).checkpoint(source: "s", key: "k") == "v")
    }

    @Test(arguments: [Store.Access.reading, .amending])
    func aCommandMakesNoStore(_ access: Store.Access) {
        #expect(fault(access) == .missing(folder: folder.path))
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func aNewerStoreIsLeftAlone() throws {
        try Store(folder: folder.path, for: .daemon).close()
        try sqlite("INSERT INTO grdb_migrations VALUES ('99 of the future')")
        #expect(fault() == .newer(file: file))
        #expect(fault(.reading) == .newer(file: file))
    }

    @Test func anOlderStoreIsBroughtUpToDateByTheDaemonOnly() throws {
        try Store(folder: folder.path, for: .daemon).close()
        // As the first version left it.
        let later = ["states", "absences", "story_articles", "stories", "silences"].map { "DROP TABLE \($0);" }.joined()
        try sqlite("DELETE FROM grdb_migrations WHERE identifier <> '1'; DROP INDEX alerts_by_key; \(later)")
        #expect(fault(.reading) == .older(file: file))
        #expect(fault(.daemon) == nil)
        #expect(fault(.reading) == nil)
    }

    @Test func aStoreThatIsOnlyBegunIsNotCalledOld() throws {
        try sqlite("PRAGMA application_id = \(0x6D6F_6E64)")
        #expect(fault(.reading) == .missing(folder: folder.path))
        #expect(fault(.daemon) == nil)
        #expect(fault(.reading) == nil)
    }

    @Test func aStoreWhoseDaemonWasKilledInTheMiddleOfAChangeIsReadAndNotCalledReadOnly() throws {
        try Store(folder: folder.path, for: .daemon).close()
        try sqlite("PRAGMA journal_mode = DELETE")
        let elsewhere = try TemporaryFolder()
        let queue = try DatabaseQueue(path: file)
        try queue.writeWithoutTransaction { db in
            // What does not fit into one page of memory goes to the file, and what stood there to the journal.
            try db.execute(sql: "PRAGMA cache_size = 1; BEGIN; CREATE TABLE half(x)")
            for _ in 0..<200 { try db.execute(sql: "INSERT INTO half VALUES (randomblob(3000))") }
            for name in ["monitord.sqlite", "monitord.sqlite-journal"] {
                try FileManager.default.copyItem(atPath: folder.path + "/" + name, toPath: elsewhere.path + "/" + name)
            }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(fault(.reading, in: elsewhere.path) == nil)
        #expect(!FileManager.default.fileExists(atPath: elsewhere.path + "/monitord.sqlite-journal"))
    }

    @Test func anotherProgramsDatabaseIsLeftAlone() throws {
        try sqlite("CREATE TABLE theirs(x)")
        #expect(fault() == .foreign(file: file))
    }

    @Test func rubbishIsNamedAsDamaged() throws {
        try folder.write(String(repeating: "no database ", count: 1000), to: "monitord.sqlite")
        #expect(fault() == .corrupt(file: file))
        #expect(fault(.reading) == .corrupt(file: file))
        #expect(fault()?.description.contains(".recover") == true)
    }

    @Test func aFileInPlaceOfTheFolderIsNamed() throws {
        try folder.write("", to: "state")
        guard case .cannotCreate = fault(in: folder.path + "/state") else {
            Issue.record("\(String(describing: fault(in: folder.path + "/state")))")
            return
        }
    }

    @Test func aFolderInPlaceOfTheDatabaseIsNamed() throws {
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
        guard case .notWritable = fault() else {
            Issue.record("\(String(describing: fault()))")
            return
        }
    }

    @Test func aClosedStoreFailsInsteadOfTrapping() async throws {
        let store = try Store(folder: folder.path, for: .daemon)
        try store.close()
        await #expect(throws: StoreError.self) { try await store.commit(DecisionRecord()) }
        await #expect(throws: StoreError.self) { _ = try await store.counts() }
    }
}
