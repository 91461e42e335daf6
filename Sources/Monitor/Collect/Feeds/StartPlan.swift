import Foundation

/// When each feed is asked first after a start: at its stored time; those that never were asked, or whose time went by meanwhile, one after
/// the other instead of all at once.
struct StartPlan {
    /// A few feeds start together within seconds; many take as long as their interval.
    private static let pace: TimeInterval = 1

    let now: Date
    /// 0..<1, anew for each call.
    let random: () -> Double

    /// One date for each feed, in their order.
    func dues(stored: [Date?], every: [TimeInterval]) -> [Date] {
        var dues = stored.map { $0 ?? now }
        let late = shuffled(dues.indices.filter { dues[$0] <= now })
        for (place, index) in late.enumerated() {
            // Every feed has a step of its own share of the time, so that short intervals do not wait for long ones.
            let window = min(every[index], Double(late.count) * Self.pace)
            dues[index] = now + window * Double(place) / Double(late.count)
        }
        return dues
    }

    private func shuffled(_ indices: [Int]) -> [Int] {
        indices.map { (key: random(), index: $0) }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
    }
}
