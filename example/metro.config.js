const { join } = require('node:path');
const { getDefaultConfig, mergeConfig } = require('@react-native/metro-config');

const REPOSITORY = join(__dirname, '..');
/** The app imports the package by its name; here that is the source beside it. */
const PACKAGE_SOURCE = join(REPOSITORY, 'src/index.ts');

function resolveRequest(context, name, platform) {
  return name === 'react-native-timpush'
    ? { type: 'sourceFile', filePath: PACKAGE_SOURCE }
    : context.resolveRequest(context, name, platform);
}

module.exports = mergeConfig(getDefaultConfig(__dirname), {
  watchFolders: ['src', 'node_modules'].map((folder) => join(REPOSITORY, folder)),
  resolver: { resolveRequest },
});
