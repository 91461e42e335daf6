// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "monitord",
    products: [
        .executable(name: "monitord", targets: ["monitord"]),
        .library(name: "Rules", targets: ["Rules"]),
        .library(name: "Monitor", targets: ["Monitor"]),
        .library(name: "FuzzEntries", targets: ["FuzzEntries"]),
        // For the benchmarks, which compare the engines on more of them than the tests.
        .library(name: "MatchingCases", targets: ["MatchingCases"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-async-algorithms", from: "1.1.4"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CPlatform"),
        .target(name: "CRE2", linkerSettings: [.linkedLibrary("re2")]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "Rules",
            dependencies: ["CCrypto", "CRE2", "CStemmer", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict
        ),
        .target(
            name: "Monitor",
            dependencies: [
                "Rules", "CCrypto", "CCurl", "CPlatform", "CZlib",
                .product(name: "AsyncAlgorithms", package: "swift-async-algorithms"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "monitord",
            dependencies: [
                "Rules", "Monitor", "CPlatform",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "TestKit",
            dependencies: [
                "Rules", "Monitor", "CPlatform",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/TestKit",
            swiftSettings: strict
        ),
        .target(name: "FuzzEntries", dependencies: ["Monitor", "Rules"], path: "Fuzzers/Entries", swiftSettings: strict),
        .target(name: "MatchingCases", dependencies: ["Rules"], path: "Tests/MatchingCases", swiftSettings: strict),
        .testTarget(name: "RulesTests", dependencies: ["MatchingCases", "Rules", "TestKit"], exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "MonitorTests", dependencies: ["FuzzEntries", "MatchingCases", "Monitor", "Rules", "TestKit"], swiftSettings: strict),
        .testTarget(name: "DaemonTests", dependencies: ["monitord", "Monitor", "Rules", "TestKit"], swiftSettings: strict),
    ]
)
