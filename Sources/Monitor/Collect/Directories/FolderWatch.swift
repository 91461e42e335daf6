import CPlatform
import Foundation
import Glibc
import Rules

/// The kernel's news of folders: inotify, and an eventfd by which other threads interrupt the wait for it.
final class FolderWatch: @unchecked Sendable {
    // Sendable because both descriptors are set once and the kernel serialises what is done with them; `buffer` is only touched by `wait`,
    // which one thread calls.
    private let inotify: Int32
    private let bell: Int32
    private let buffer: UnsafeMutableRawBufferPointer

    /// One thing that happened in a watched folder.
    struct Event: Sendable {
        enum Kind: Sendable {
            /// A file was closed after writing, or moved here whole.
            case written
            /// Something new: a folder, a link, a file that is perhaps still being written.
            case created
            /// A folder was moved away from here, or deleted.
            case folderGone
            /// The watched folder itself is gone; its watch has ended.
            case ended
            /// The watched folder itself was moved.
            case moved
        }

        var watch: Int32
        var kind: Kind
        var isFolder: Bool
        var name: [UInt8]
    }

    struct News: Sendable {
        var events: [Event] = []
        /// The kernel dropped some: only a scan tells.
        var overflowed = false
    }

    private static let bufferSize = 256 * 1024
    private static let interest = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    init() throws(SystemError) {
        inotify = monitord_inotify_init()
        guard inotify >= 0 else { throw SystemError() }
        bell = monitord_eventfd()
        guard bell >= 0 else {
            let error = SystemError()
            close(inotify)
            throw error
        }
        buffer = .allocate(byteCount: Self.bufferSize, alignment: MemoryLayout<inotify_event>.alignment)
    }

    deinit {
        close(inotify)
        close(bell)
        buffer.deallocate()
    }

    /// Watches a folder. The same folder by another path has the same number.
    func add(_ path: [UInt8]) throws(SystemError) -> Int32 {
        let watch = inotify_add_watch(inotify, path.cPath, Self.interest)
        guard watch >= 0 else { throw SystemError() }
        return watch
    }

    func remove(_ watch: Int32) {
        inotify_rm_watch(inotify, watch)
    }

    /// Ends a wait, now or the next one. From any thread.
    func ring() {
        var one: UInt64 = 1
        _ = Glibc.write(bell, &one, 8)
    }

    /// Waits for news, a ring or the time; `nil` is no limit.
    func wait(_ limit: Duration?) -> News {
        var descriptors = [
            pollfd(fd: inotify, events: Int16(POLLIN), revents: 0), pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
        ]
        // Rounded up, so that whatever is due then is due.
        let milliseconds = limit.map { Int32(clamping: $0.wholeMilliseconds + 1) } ?? -1
        guard poll(&descriptors, 2, limit == .zero ? 0 : milliseconds) > 0 else { return News() }
        if descriptors[1].revents != 0 {
            var rings: UInt64 = 0
            _ = Glibc.read(bell, &rings, 8)
        }
        return descriptors[0].revents != 0 ? read() : News()
    }

    /// What the kernel has ready, at most one buffer of it.
    private func read() -> News {
        var news = News()
        let count = Glibc.read(inotify, buffer.baseAddress, buffer.count)
        var offset = 0
        while count - offset >= MemoryLayout<inotify_event>.size {
            let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
            let nameStart = offset + MemoryLayout<inotify_event>.size
            let nameEnd = min(nameStart + Int(event.len), count)
            take(event, name: buffer[nameStart..<nameEnd].prefix { $0 != 0 }, into: &news)
            offset = nameEnd
        }
        return news
    }

    private func take(_ event: inotify_event, name: Slice<UnsafeMutableRawBufferPointer>, into news: inout News) {
        func has(_ flag: Int32) -> Bool { event.mask & UInt32(bitPattern: flag) != 0 }
        if has(IN_Q_OVERFLOW) {
            news.overflowed = true
            return
        }
        let isFolder = event.mask & UInt32(IN_ISDIR) != 0
        guard let kind = Self.kind(has, isFolder: isFolder) else { return }
        news.events.append(Event(watch: event.wd, kind: kind, isFolder: isFolder, name: Array(name)))
    }

    private static func kind(_ has: (Int32) -> Bool, isFolder: Bool) -> Event.Kind? {
        if has(IN_IGNORED) || has(IN_DELETE_SELF) || has(IN_UNMOUNT) { return .ended }
        if has(IN_MOVE_SELF) { return .moved }
        if has(IN_MOVED_TO) { return isFolder ? .created : .written }
        if has(IN_CLOSE_WRITE) { return .written }
        if has(IN_CREATE) { return .created }
        return isFolder && (has(IN_MOVED_FROM) || has(IN_DELETE)) ? .folderGone : nil
    }
}

extension Duration {
    fileprivate var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
