const path = require('node:path');
const fs = require('node:fs');
fs.writeFileSync(path.join(process.env.EXPORT_DIR, 'orders.csv'), 'id;total\n');
console.log('written');
