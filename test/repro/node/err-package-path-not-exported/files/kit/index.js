exports.format = require('./lib/format.js');
