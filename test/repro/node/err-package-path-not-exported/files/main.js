const format = require('kit/lib/format');
console.log(format(250));
