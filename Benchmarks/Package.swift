// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("NonisolatedNonsendingByDefault"), .treatAllWarnings(as: .error)]

let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "monitord", path: ".."), .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .executableTarget(
            name: "DaemonBenchmark",
            dependencies: [.product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox")],
            swiftSettings: strict
        ),
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
        .executableTarget(name: "OutboxBenchmark", swiftSettings: strict),
    ]
)
