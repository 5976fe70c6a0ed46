const settings = require('./settings.json');
module.exports = { port: settings.port };
