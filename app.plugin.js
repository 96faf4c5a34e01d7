module.exports = require('./lib/node/expo');
