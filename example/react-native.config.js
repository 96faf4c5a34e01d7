const { join } = require('node:path');

/** Autolinking looks into node_modules; here the package is the folder above. */
module.exports = { dependencies: { 'react-native-timpush': { root: join(__dirname, '..') } } };
