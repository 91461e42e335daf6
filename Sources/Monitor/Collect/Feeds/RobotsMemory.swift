import Foundation

/// What sites ask of programs, for a day after they were asked: pages are fetched for many articles of a site.
final class RobotsMemory: Sendable {
    /// RFC 9309, 2.4.
    private static let lifetime: TimeInterval = 24 * 3600
    /// A feed may link to any number of sites.
    private static let mostSites = 10_000

    private let sites = Guarded<[String: (rules: RobotsRules, until: Date)]>([:])

    func rules(of site: String, at now: Date) -> RobotsRules? {
        sites.withLock { $0[site].flatMap { $0.until > now ? $0.rules : nil } }
    }

    func keep(_ rules: RobotsRules, of site: String, at now: Date) {
        sites.withLock { sites in
            if sites.count >= Self.mostSites { sites = sites.filter { $0.value.until > now } }
            if sites.count >= Self.mostSites { sites = [:] }
            sites[site] = (rules, now + Self.lifetime)
        }
    }
}
