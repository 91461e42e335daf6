// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("NonisolatedNonsendingByDefault"), .treatAllWarnings(as: .error)]

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "monitord", path: "..")],
    targets: [
        .target(name: "DaemonDesk", swiftSettings: strict),
        .executableTarget(name: "DaemonBenchmark", dependencies: ["DaemonDesk"], swiftSettings: strict),
        .executableTarget(
            name: "FeedBenchmark",
            dependencies: [.product(name: "Monitor", package: "monitord")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "MatchBenchmark",
            dependencies: [.product(name: "MatchingCases", package: "monitord"), .product(name: "Rules", package: "monitord")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "StoryBenchmark",
            dependencies: [.product(name: "Monitor", package: "monitord"), .product(name: "Rules", package: "monitord")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "CodingBenchmark",
            dependencies: [.product(name: "Rules", package: "monitord")],
            swiftSettings: strict
        ),
        .executableTarget(name: "OutboxBenchmark", dependencies: ["DaemonDesk"], swiftSettings: strict),
    ]
)
