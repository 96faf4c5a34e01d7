const { join } = require('node:path');
const { getDefaultConfig, mergeConfig } = require('@react-native/metro-config');

/** The example app imports the package by its name; here that is the source beside it. */
const PACKAGE_SOURCE = join(__dirname, 'src/index.ts');

function resolveRequest(context, name, platform) {
  return name === 'react-native-timpush'
    ? { type: 'sourceFile', filePath: PACKAGE_SOURCE }
    : context.resolveRequest(context, name, platform);
}

module.exports = mergeConfig(getDefaultConfig(__dirname), { resolver: { resolveRequest } });
