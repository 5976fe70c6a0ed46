cat > config.js <<'END'
import { readFileSync } from 'node:fs';
const settings = JSON.parse(readFileSync(new URL('./settings.json', import.meta.url), 'utf8'));
export { settings };
console.log(settings.port);
END
node config.js
