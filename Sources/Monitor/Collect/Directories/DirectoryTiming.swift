/// When a directory source looks again, and how much it takes at once.
public struct DirectoryTiming: Sendable, Hashable {
    /// A file that a scan found, not a writer's close, counts as written when it has not changed for so long.
    public var settle: Duration
    /// A file whose writer has closed it, but which the kernel still holds for writing, is looked at again after so long.
    public var closing: Duration
    /// The whole folder is scanned this often: network file systems tell nothing, and a file that could not be read may be readable now.
    public var rescan: Duration
    /// A folder that is away is looked for this often.
    public var retry: Duration
    /// The whole folder is scanned this often where the kernel cannot watch it.
    public var poll: Duration

    public init(
        settle: Duration = .seconds(2), closing: Duration = .milliseconds(5), rescan: Duration = .seconds(180),
        retry: Duration = .seconds(2), poll: Duration = .seconds(10)
    ) {
        self.settle = settle
        self.closing = closing
        self.rescan = rescan
        self.retry = retry
        self.poll = poll
    }
}
