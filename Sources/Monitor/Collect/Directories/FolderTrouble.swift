import CPlatform
import Foundation
import Glibc

/// Says why a folder cannot be used, and what to do: access is what goes wrong most, since a service runs as a user of its own.
enum FolderTrouble {
    static func unreadable(_ path: String, _ error: SystemError) -> String {
        switch error.code {
        case ENOENT: return "the folder \(path) does not exist: make it, or correct `path`; it is looked for again and again"
        case ENOTDIR: return "\(path) is no folder: correct `path`"
        case EACCES, EPERM: return "the folder \(path) cannot be read: \(error.words)\(blocked(path)). \(access(path, "rX"))"
        default: return "the folder \(path) cannot be read: \(error.words)"
        }
    }

    static func unwritable(_ path: String) -> String {
        "files in \(path) can be read but not deleted or moved, as `after` asks: \(access(path, "rwX")); under systemd also ReadWritePaths="
    }

    static let unwatched =
        "the kernel watches no more folders: raise fs.inotify.max_user_watches (sysctl); until then the folder is scanned every few seconds"

    /// Of a path that cannot be reached, the folder that bars the way.
    private static func blocked(_ path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        var way = ""
        while parts.count > 1 {
            way += "/" + parts.removeFirst()
            if Glibc.access(way, X_OK) != 0 { return ", because \(way) bars the way" }
        }
        return ""
    }

    private static func access(_ path: String, _ rights: String) -> String {
        let (user, groups) = identity
        let names = groups.isEmpty ? "no group" : groups.map { "`\($0)`" }.joined(separator: ", ")
        return
            "monitord runs as `\(user)` with \(names); give one of them access, as in `setfacl -R -m g:\(groups.first ?? "GROUP"):\(rights) "
            + "\(path)`, or name the folder's group in the unit's SupplementaryGroups="
    }

    /// The process's user and groups by name; the group that is the user's own comes last.
    private static var identity: (user: String, groups: [String]) {
        var ids = [gid_t](repeating: 0, count: 128)
        let count = max(Int(getgroups(Int32(ids.count), &ids)), 0)
        let groups = (ids.prefix(count).filter { $0 != getegid() } + [getegid()]).map(groupName)
        let user = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) }
        return (user ?? "uid \(geteuid())", groups)
    }

    private static func groupName(_ id: gid_t) -> String {
        getgrgid(id).map { String(cString: $0.pointee.gr_name) } ?? String(id)
    }
}
