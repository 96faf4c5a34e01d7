import React
import ReactAppDependencyProvider
import React_RCTAppDelegate
import UIKit

/// Shows what `index.js` registers. There is no code for push here: the package listens by itself.
@main
class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  private let reactNative = ReactNativeDelegate()
  private lazy var factory = RCTReactNativeFactory(delegate: reactNative)

  func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
  ) -> Bool {
    reactNative.dependencyProvider = RCTAppDependencyProvider()
    window = UIWindow(frame: UIScreen.main.bounds)
    factory.startReactNative(withModuleName: "TimPushExample", in: window, launchOptions: launchOptions)
    return true
  }
}

/// Where the JavaScript comes from: Metro while developing, else the app itself.
class ReactNativeDelegate: RCTDefaultReactNativeFactoryDelegate {
  override func sourceURL(for bridge: RCTBridge) -> URL? {
    bundleURL()
  }

  override func bundleURL() -> URL? {
    #if DEBUG
      RCTBundleURLProvider.sharedSettings().jsBundleURL(forBundleRoot: "index")
    #else
      Bundle.main.url(forResource: "main", withExtension: "jsbundle")
    #endif
  }
}
