echo "import { readFileSync } from 'node:fs'; console.log(readFileSync(new URL('../label.zpl', import.meta.url), 'utf8'));" > src/print.js
node src/print.js
