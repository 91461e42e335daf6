import GRDB

/// Why the store cannot be opened or does not keep what it is given: what is wrong, and what to do.
public enum StoreError: Error, Sendable, Hashable {
    case cannotCreate(folder: String, reason: String)
    case notWritable(folder: String, reason: String)
    /// Another daemon has it.
    case inUse(folder: String, process: String?)
    /// A command looks for a store where there is none.
    case missing(folder: String)
    /// Written by a later monitord.
    case newer(file: String)
    /// Written by an earlier monitord and not brought up to date, which only the daemon does.
    case older(file: String)
    case foreign(file: String)
    case corrupt(file: String)
    /// A process was killed in the middle of a change, and who looks may not write.
    case unfinished(file: String)
    case diskFull(file: String)
    case busy(file: String)
    case failed(file: String, reason: String)
}

extension StoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cannotCreate(let folder, let reason):
            "cannot create the state folder \(folder): \(reason); create it for the user that monitord runs as, or set another `state`"
        case .notWritable(let folder, let reason):
            "cannot write into the state folder \(folder): \(reason); give it to the user that monitord runs as, or set another `state`"
        case .inUse(let folder, let process):
            "another monitord\(process.map { " (process \($0))" } ?? "") uses the state folder \(folder); stop it, or set another `state`"
        case .missing(let folder):
            "there is no store in \(folder); start monitord once, or name the right configuration with --config"
        case .newer(let file):
            "\(file) was written by a newer monitord; install that version again, or set another `state` to start afresh"
        case .older(let file):
            "\(file) was written by an older monitord; start the daemon of this version once, which brings it up to date"
        case .foreign(let file):
            "\(file) is the database of another program; set another `state`"
        case .corrupt(let file):
            """
            \(file) is damaged; restore it from a backup, or move it and the files \(file)-wal and \(file)-shm away and start again \
            (articles that are found again then alert again), and save what can be saved with: sqlite3 \(file) .recover
            """
        case .unfinished(let file):
            "\(file) was left in the middle of a change; start the daemon, or run this once as the user that monitord runs as"
        case .diskFull(let file):
            "the disk of \(file) is full; free space: what was not stored is read again"
        case .busy(let file):
            "another program holds \(file) locked; end it (a backup must use `sqlite3 \(file) .backup`, which does not lock)"
        case .failed(let file, let reason):
            "the store \(file) failed: \(reason)"
        }
    }
}

extension DatabaseError {
    /// It can be read only after somebody who may write has taken back what is half done.
    var isLeftUnfinished: Bool {
        [.SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT].contains(extendedResultCode)
    }
}

extension StoreError {
    /// The same fault in words that say what to do.
    init(_ error: DatabaseError, file: String) {
        self =
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt(file: file)
            case .SQLITE_FULL: .diskFull(file: file)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(file: file)
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
                .notWritable(folder: file, reason: error.message ?? "it cannot be opened")
            default: .failed(file: file, reason: error.message ?? "\(error.extendedResultCode)")
            }
    }
}
