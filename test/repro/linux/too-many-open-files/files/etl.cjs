const { openSync, closeSync } = require('node:fs');
for (let part = 0; part < 100; part += 1) {
  const file = openSync(__filename, 'r');
  if (process.env.CLOSE) closeSync(file);
}
console.log('read 100 parts');
