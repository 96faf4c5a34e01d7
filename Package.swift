// swift-tools-version: 6.0
import PackageDescription

// React Native's autolinking reaches this folder as build/generated/autolinking/libs/ReactNativeTimPush
// of an app, which is where the paths to other packages start.

let engine = "ios/prebuilt/TimPushEngine.xcframework"
let headers = [
    "ios",
    "ios/app",
    "ios/engine",
    "ios/im",
    "ios/notifications",
    "ios/system",
    "cpp",
    engine + "/ios-arm64/Headers/TimPushEngine",
]

let package = Package(
    name: "ReactNativeTimPush",
    platforms: [.iOS("15.1")],
    products: [
        .library(name: "ReactNativeTimPush", targets: ["ReactNativeTimPush"]),
    ],
    dependencies: [
        .package(name: "ReactNative", path: "../../../../xcframeworks"),
        .package(name: "React-GeneratedCode", path: "../../../ios"),
        // The IM SDK; the app's own requirement narrows the version.
        .package(url: "https://github.com/Tencent-RTC/Chat_SDK_SwiftPM.git", "8.3.6498"..<"10.0.0"),
    ],
    targets: [
        .binaryTarget(name: "TimPushEngine", path: engine),
        .target(
            name: "ReactNativeTimPush",
            dependencies: [
                "TimPushEngine",
                .product(name: "ReactHeaders", package: "ReactNative"),
                .product(name: "ReactNativeHeaders", package: "ReactNative"),
                .product(name: "ReactNativeDependenciesHeaders", package: "ReactNative"),
                .product(name: "ReactAppHeaders", package: "React-GeneratedCode"),
                .product(name: "Chat_SDK_SwiftPM", package: "Chat_SDK_SwiftPM"),
            ],
            path: ".",
            exclude: ["cpp/OnLoad.cpp", "ios/prebuilt"],
            sources: ["ios", "cpp"],
            resources: [.copy("ios/PrivacyInfo.xcprivacy")],
            publicHeadersPath: "ios/include",
            cSettings: headers.map { .headerSearchPath($0) },
            cxxSettings: headers.map { .headerSearchPath($0) } + [
                .define("DEBUG", .when(configuration: .debug)),
                .define("NDEBUG", .when(configuration: .release)),
            ],
            linkerSettings: [.linkedFramework("UIKit"), .linkedFramework("UserNotifications")]
        ),
    ],
    cxxLanguageStandard: .cxx20
)
