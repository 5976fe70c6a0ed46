const semver = require('semver');
const { total } = require('./lib/Total');
console.log(semver.valid('1.2.3'), total([1, 2]));
