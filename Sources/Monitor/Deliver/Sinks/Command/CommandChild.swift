import CPlatform
import Foundation
import Glibc

/// A child process while it runs. Used by one thread.
struct CommandChild: ~Copyable {
    /// Of its standard error no more is kept.
    private static let mostWords = 4096
    /// How often it is looked at where it closed its standard error before its end.
    private static let glance: Int32 = 20
    /// From the polite signal to the other one.
    private static let grace: TimeInterval = 2

    private let process: pid_t
    /// The end of its standard error that is read.
    private let errors: Int32
    private var words: [UInt8] = []
    private var hasEnded = false

    init(_ job: CommandJob) throws(SystemError) {
        let input = try Self.file(of: job.input)
        defer { close(input) }
        var pipe: [Int32] = [0, 0]
        guard monitord_pipe(&pipe) == 0 else { throw SystemError() }
        defer { close(pipe[1]) }
        do throws(SystemError) {
            process = try Self.spawn(job, input: input, errors: pipe[1])
        } catch {
            close(pipe[0])
            throw error
        }
        errors = pipe[0]
    }

    deinit { close(errors) }

    /// A file in memory: the child reads at leisure, and one that does not read at all blocks nobody.
    private static func file(of bytes: [UInt8]) throws(SystemError) -> Int32 {
        let file = monitord_memory_file("alert")
        guard file >= 0 else { throw SystemError() }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                let error = SystemError()
                close(file)
                throw error
            }
            done += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    private static func spawn(_ job: CommandJob, input: Int32, errors: Int32) throws(SystemError) -> pid_t {
        let arguments = CStrings([job.program] + job.arguments)
        let environment = CStrings(job.environment)
        var process: pid_t = 0
        let code = monitord_spawn(&process, job.program, arguments.pointers, environment.pointers, input, errors)
        guard code == 0 else { throw SystemError(code) }
        return process
    }

    /// Waits for its end, or ends it and all that it started.
    mutating func wait(_ timeout: Duration, until isCancelled: () -> Bool) -> CommandJob.End {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        while !hasEnded {
            if isCancelled() { return end(as: .cancelled) }
            guard clock.now < deadline else { return end(as: .timedOut) }
            look()
        }
        return reap()
    }

    private mutating func end(as end: CommandJob.End) -> CommandJob.End {
        kill(-process, SIGTERM)
        let deadline = ContinuousClock.now + .seconds(Self.grace)
        while !hasEnded, ContinuousClock.now < deadline { look() }
        // The group is there as long as its leader is not reaped, also where that one has ended and left others behind.
        kill(-process, SIGKILL)
        _ = reap()
        return end
    }

    /// Reads what it says and sees whether it has ended.
    private mutating func look() {
        var event = pollfd(fd: errors, events: Int16(POLLIN), revents: 0)
        poll(&event, 1, Self.glance)
        if event.revents & Int16(POLLIN) != 0 {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(errors, &buffer, buffer.count)
            if count > 0 { words += buffer.prefix(min(count, Self.mostWords - words.count)) }
        } else if event.revents != 0 {
            // Closed, which it may be long before the end.
            poll(nil, 0, Self.glance)
        }
        hasEnded = monitord_has_ended(process) != 0
        // What it said last is in the pipe.
        if hasEnded { drain() }
    }

    private mutating func drain() {
        var buffer = [UInt8](repeating: 0, count: Self.mostWords)
        var event = pollfd(fd: errors, events: Int16(POLLIN), revents: 0)
        while words.count < Self.mostWords, poll(&event, 1, 0) == 1, event.revents & Int16(POLLIN) != 0 {
            let count = read(errors, &buffer, buffer.count)
            guard count > 0 else { return }
            words += buffer.prefix(min(count, Self.mostWords - words.count))
        }
    }

    private func reap() -> CommandJob.End {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF, words) : .killed(signal: signal)
    }
}

/// Strings as C programs are given them, as long as they are needed.
private final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ strings: [String]) {
        count = strings.count
        pointers = .allocate(capacity: count + 1)
        for (index, string) in strings.enumerated() { pointers[index] = strdup(string) }
        pointers[count] = nil
    }

    deinit {
        for index in 0..<count { free(pointers[index]) }
        pointers.deallocate()
    }
}
