/** How React Native's autolinking finds the native parts: a C++ TurboModule that lives in this package's own library. */
module.exports = {
  dependency: {
    platforms: {
      android: {
        sourceDir: 'android',
        packageImportPath: 'import com.timpush.TimPushPackage;',
        packageInstance: 'new TimPushPackage()',
      },
    },
  },
};
