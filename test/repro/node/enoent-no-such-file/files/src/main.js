const fs = require('node:fs');
console.log(JSON.parse(fs.readFileSync('config/production.json', 'utf8')));
