const { name } = require('pkg');
console.log(name);
