/// Which addresses may be reached: a publisher must not make the daemon talk to the inside of a network.
///
/// Asked after name resolution, before every connection, on every redirect and on reused connections.
public struct AddressPolicy: Sendable, Hashable {
    private enum Exceptions: Sendable, Hashable {
        case everything
        case some(ranges: [AddressRange], hosts: [String])
    }

    private let exceptions: Exceptions

    public static let publicOnly = AddressPolicy(exceptions: .some(ranges: [], hosts: []))
    public static let everything = AddressPolicy(exceptions: .everything)

    /// Public addresses, and private ones that lie in a range or belong to a host. Hosts are names as they stand in addresses; `*.example.org`
    /// is every name below it.
    public init(ranges: [AddressRange], hosts: [String] = []) {
        exceptions = .some(ranges: ranges, hosts: hosts.map { $0.lowercased() })
    }

    private init(exceptions: Exceptions) {
        self.exceptions = exceptions
    }

    public func allows(_ address: IPAddress, of host: String) -> Bool {
        switch exceptions {
        case .everything: true
        case .some(let ranges, let hosts):
            Self.isPublic(address) || ranges.contains { $0.contains(address) || address.embedded.map($0.contains) ?? false }
                || hosts.contains { Self.matches(host.lowercased(), pattern: $0) }
        }
    }

    /// Whether a host may be asked for through a proxy, which looks up names itself: addresses written out and names that are never public are
    /// judged here, the rest is the proxy's to guard.
    public func allowsThroughProxy(_ host: String) -> Bool {
        if let address = IPAddress(host) { return allows(address, of: host) }
        guard case .some(_, let hosts) = exceptions else { return true }
        let name = host.lowercased().hasSuffix(".") ? String(host.lowercased().dropLast()) : host.lowercased()
        let isLocal = !name.contains(".") || Self.localSuffixes.contains { name.hasSuffix($0) }
        return !isLocal || hosts.contains { Self.matches(name, pattern: $0) }
    }

    /// Names that no public server has (RFC 6761, 6762, 8375, ICANN 2024), cloud metadata services among them.
    private static let localSuffixes = [".localhost", ".local", ".internal", ".home.arpa", ".lan"]

    /// What both allow together.
    public func union(_ other: AddressPolicy) -> AddressPolicy {
        guard case .some(let ranges, let hosts) = exceptions, case .some(let moreRanges, let moreHosts) = other.exceptions else {
            return .everything
        }
        return AddressPolicy(ranges: ranges + moreRanges, hosts: hosts + moreHosts)
    }

    private static func matches(_ host: String, pattern: String) -> Bool {
        pattern.hasPrefix("*.") ? host.hasSuffix(pattern.dropFirst()) : host == pattern
    }

    /// Whether the address belongs to the whole world, as IANA's special-purpose registries (RFC 6890) say.
    static func isPublic(_ address: IPAddress) -> Bool {
        if let inner = address.embedded { return isPublic(inner) }
        // 2000::/3 is the only part of version 6 that is given out.
        if address.bytes.count == 16, address.bytes[0] & 0xE0 != 0x20 { return false }
        return !special.contains { $0.contains(address) }
    }

    private static let special = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16",  // Azure's metadata, inside a public block
        "2001::/23", "2001:db8::/32", "3fff::/20",
    ].compactMap(AddressRange.init)
}
