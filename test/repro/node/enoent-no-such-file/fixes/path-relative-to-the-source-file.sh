cat > src/main.js <<'END'
const fs = require('node:fs');
const path = require('node:path');
const file = path.join(__dirname, '..', 'config', 'production.json');
console.log(JSON.parse(fs.readFileSync(file, 'utf8')));
END
cd src && node main.js
