require 'json'

package = JSON.parse(File.read(File.join(__dir__, 'package.json')))
engine = 'ios/prebuilt/TimPushEngine.xcframework'
headers = "#{engine}/ios-arm64/Headers/TimPushEngine"

unless File.directory?(File.join(__dir__, engine))
  raise "react-native-timpush: #{engine} is missing. It comes with the npm package; " \
        'in a clone build it with `node scripts/build/ios.mjs`.'
end

# The IM SDK is the app's choice; the Podfile may name another of its pods, and a version of it:
#   ENV['TIMPUSH_IM_POD'] = 'TXIMSDK_Plus_iOS'
#   ENV['TIMPUSH_IM_VERSION'] = '8.7.7201'
im_pod = ENV.fetch('TIMPUSH_IM_POD', 'TXIMSDK_Plus_iOS_XCFramework')
im_version = ENV.fetch('TIMPUSH_IM_VERSION', nil)

Pod::Spec.new do |s|
  s.name = 'react-native-timpush'
  s.version = package['version']
  s.summary = package['description'].split(':').first
  s.homepage = 'https://www.npmjs.com/package/react-native-timpush'
  s.license = package['license']
  s.authors = 'The contributors of react-native-timpush'
  s.source = { http: "#{s.homepage}/v/#{s.version}" }

  s.platforms = { ios: '15.1' }
  # Not TimPush, which is Tencent's TIMPush on a file system that ignores case.
  s.module_name = 'ReactNativeTimPush'
  s.header_dir = 'ReactNativeTimPush'
  s.source_files = 'ios/**/*.{h,m,mm}', 'cpp/*.{h,cpp}'
  s.public_header_files = 'ios/TimPush.h'
  # Android's entry point; what Swift Package Manager reads; the prebuilt library's own headers.
  s.exclude_files = 'cpp/OnLoad.cpp', 'ios/include/**/*', 'ios/prebuilt/**/*'
  s.resource_bundles = { 'ReactNativeTimPush_privacy' => ['ios/PrivacyInfo.xcprivacy'] }
  s.vendored_frameworks = engine
  s.frameworks = 'UIKit', 'UserNotifications'
  s.requires_arc = true
  s.pod_target_xcconfig = {
    'CLANG_CXX_LANGUAGE_STANDARD' => 'c++20',
    'CLANG_ENABLE_OBJC_WEAK' => 'YES',
    'DEFINES_MODULE' => 'YES',
    'EXCLUDED_ARCHS[sdk=iphonesimulator*]' => 'x86_64',
    'HEADER_SEARCH_PATHS' => "\"$(PODS_TARGET_SRCROOT)/#{headers}\"",
  }
  # The engine has no slice for simulators on Intel's Macs.
  s.user_target_xcconfig = { 'EXCLUDED_ARCHS[sdk=iphonesimulator*]' => 'x86_64' }

  s.dependency im_pod, *im_version
  install_modules_dependencies(s)
end
