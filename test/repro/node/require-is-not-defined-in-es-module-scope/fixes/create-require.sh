cat > config.js <<'END'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const { port } = require('./settings.json');
console.log(port);
END
node config.js
