import CPlatform
import Dispatch
import Foundation
import Glibc

/// A file that lines are added to while logrotate, or a person, may move it away: one write(2) a line, at the end of the file.
///
/// Writes happen on a queue of their own, because a full pipe or a dead network disk may hold one up for ever.
final class LogFile: @unchecked Sendable {
    // Sendable because `descriptor` and `mustEndLine` are touched on the queue alone.
    private let queue = DispatchQueue(label: "monitord.log")
    private let target: LogSettings.Target
    /// -1 while it is closed.
    private var descriptor: Int32
    /// The last write ended in the middle of a line that could not be taken back.
    private var mustEndLine = false

    /// Opened with the first line.
    init(_ target: LogSettings.Target) {
        self.target = target
        descriptor = target == .standardOutput ? STDOUT_FILENO : -1
    }

    deinit { if case .file = target, descriptor >= 0 { Glibc.close(descriptor) } }

    /// Adds a line, whose end it holds. A task that is cancelled while the write hangs goes on without it.
    func append(_ line: [UInt8]) async throws(DeliveryFailure) {
        try await onQueue { file throws(DeliveryFailure) in try file.write(line) }
    }

    /// Returns when the disk has what was written.
    func synchronize() async throws(DeliveryFailure) {
        try await onQueue { file throws(DeliveryFailure) in try file.flush() }
    }

    /// Opens it now, so that a fault shows before the first alert.
    func open() async throws(DeliveryFailure) {
        try await onQueue { file throws(DeliveryFailure) in try file.openWhereNeeded() }
    }

    /// The next line goes into a file of that name opened anew.
    func reopen() {
        queue.async { self.closeFile() }
    }

    private func onQueue(_ work: @escaping @Sendable (LogFile) throws(DeliveryFailure) -> Void) async throws(DeliveryFailure) {
        let answer = OneAnswer()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                answer.expect(continuation)
                queue.async {
                    answer.give(Result { () throws(DeliveryFailure) in try work(self) })
                }
            }
        } onCancel: {
            answer.give(.failure(.transient("writing was cancelled", retryAfter: nil)))
        }
        try result.get()
    }
}

// On the queue.
extension LogFile {
    private func write(_ line: [UInt8]) throws(DeliveryFailure) {
        try openWhereNeeded()
        let bytes = mustEndLine ? [UInt8(ascii: "\n")] + line : line
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                let failure = fault("cannot be written to")
                takeBack(done)
                throw failure
            }
            done += written
        }
        mustEndLine = false
    }

    private func flush() throws(DeliveryFailure) {
        guard case .file = target, descriptor >= 0 else { return }
        // Some file systems and devices cannot be synchronized; what is written there is as safe as it gets.
        if fdatasync(descriptor) != 0, errno != EINVAL, errno != EROFS, errno != ENOSYS { throw fault("is not taken by the disk") }
    }

    /// A part of a line, which a full disk leaves behind, is no line: it is cut off, or ended before the next one.
    private func takeBack(_ count: Int) {
        guard count > 0 else { return }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, ftruncate(descriptor, status.st_size - off_t(count)) == 0 {
            return
        }
        mustEndLine = true
    }

    private func openWhereNeeded() throws(DeliveryFailure) {
        guard case .file(let path) = target else { return }
        if descriptor >= 0, isMovedAway(path) { closeFile() }
        guard descriptor < 0 else { return }
        descriptor = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o640)
        if descriptor < 0 { throw fault("cannot be opened") }
    }

    private func isMovedAway(_ path: String) -> Bool {
        var named = stat()
        var opened = stat()
        return stat(path, &named) != 0 || fstat(descriptor, &opened) != 0 || named.st_ino != opened.st_ino || named.st_dev != opened.st_dev
    }

    private func closeFile() {
        guard case .file = target, descriptor >= 0 else { return }
        Glibc.close(descriptor)
        descriptor = -1
        mustEndLine = false
    }

    private func fault(_ what: String) -> DeliveryFailure {
        let reason = String(cString: strerror(errno))
        return switch target {
        case .standardOutput: .transient("standard output \(what): \(reason)", retryAfter: nil)
        case .file(let path): .transient("the log file \(path) \(what): \(reason)", retryAfter: nil)
        }
    }
}

/// The first answer counts: the write's, or the cancellation's.
private final class OneAnswer: Sendable {
    typealias Answer = Result<Void, DeliveryFailure>

    private enum State {
        case unasked
        case early(Answer)
        case expected(CheckedContinuation<Answer, Never>)
        case given
    }

    private let state = Guarded(State.unasked)

    func expect(_ continuation: CheckedContinuation<Answer, Never>) {
        let early = state.withLock { state -> Answer? in
            if case .early(let answer) = state {
                state = .given
                return answer
            }
            state = .expected(continuation)
            return nil
        }
        if let early { continuation.resume(returning: early) }
    }

    func give(_ answer: Answer) {
        let continuation = state.withLock { state -> CheckedContinuation<Answer, Never>? in
            switch state {
            case .unasked: state = .early(answer)
            case .expected(let continuation):
                state = .given
                return continuation
            case .early, .given: break
            }
            return nil
        }
        continuation?.resume(returning: answer)
    }
}
