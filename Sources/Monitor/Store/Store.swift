import Foundation
import GRDB
import GRDBSQLite

/// What survives a restart: one SQLite database in the state folder. Each stage's protocol is fulfilled in a file of its own.
///
/// The daemon writes; commands read beside it. A commit returns when the disk has it (WAL, synchronous FULL).
public final class Store: Sendable {
    /// Who opens it.
    public enum Access: Sendable {
        /// The one writer: creates the store and brings it up to date.
        case daemon
        /// A command that only looks, also while the daemon runs.
        case reading
        /// A command that changes a row or two, also while the daemon runs.
        case amending
    }

    /// Other writers hold the database for milliseconds; a backup or a slow disk for longer.
    private static let patience: TimeInterval = 10

    /// The database file.
    public let file: String
    let pool: DatabasePool
    /// Held until the daemon closes its store.
    private let lock: Guarded<StateLock?>

    public init(folder: String, for access: Access) throws(StoreError) {
        file = folder + "/monitord.sqlite"
        switch access {
        case .daemon:
            try Self.create(folder)
            lock = Guarded(try StateLock(folder: folder))
        case .reading, .amending:
            guard FileManager.default.fileExists(atPath: file) else { throw .missing(folder: folder) }
            lock = Guarded(nil)
        }
        let file = file
        pool = try Self.faults(of: file) {
            do {
                return try Self.open(file, for: access)
            } catch let error as DatabaseError where error.isLeftUnfinished {
                try Self.finish(file)
                return try Self.open(file, for: access)
            }
        }
    }

    private static func open(_ file: String, for access: Access) throws -> DatabasePool {
        let pool = try DatabasePool(path: file, configuration: configuration(for: access))
        switch access {
        case .daemon:
            // GRDB sets NORMAL for WAL, which may lose the last commits when the power fails.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.update(pool, file: file)
        case .reading, .amending: try Schema.check(pool, file: file)
        }
        return pool
    }

    /// Takes back what a process did not finish before it was killed, as whoever may write and opens the database next does.
    private static func finish(_ file: String) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: file)
            _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
            try queue.close()
        } catch {
            throw .unfinished(file: file)
        }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await faults { try await self.pool.read(body) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await faults { try await self.pool.write(body) }
    }

    /// Flushes what stands in the log into the database file and lets go of the folder. Whatever is asked later fails.
    public func close() throws {
        try Self.faults(of: file) { try pool.close() }
        lock.withLock { $0 = nil }
    }

    private static func configuration(for access: Access) -> Configuration {
        var configuration = Configuration()
        configuration.label = "monitord"
        configuration.busyMode = .timeout(patience)
        if case .reading = access { configuration.readonly = true }
        if case .daemon = access {
            configuration.prepareDatabase { db in
                // So that what retention takes can be given back; it counts for a store that is made now.
                if !db.configuration.readonly { try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
                // The log's files stay when the daemon ends, so that whoever may only read the folder can open the store.
                var persists: CInt = 1
                if !db.configuration.readonly { sqlite3_file_control(db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &persists) }
            }
        }
        return configuration
    }

    private static func create(_ folder: String) throws(StoreError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
        } catch {
            throw .cannotCreate(folder: folder, reason: error.localizedDescription)
        }
    }

    /// SQLite's faults in words that say what to do; everything else as it is.
    private func faults<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw StoreError(error, file: file)
        }
    }

    private static func faults<Value>(of file: String, _ body: () throws -> Value) throws(StoreError) -> Value {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw StoreError(error, file: file)
        } catch {
            throw .failed(file: file, reason: "\(error)")
        }
    }
}
