// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "fuzzers",
    dependencies: [.package(name: "monitord", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz",
            dependencies: [.product(name: "FuzzEntries", package: "monitord")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]
        )
    ]
)
