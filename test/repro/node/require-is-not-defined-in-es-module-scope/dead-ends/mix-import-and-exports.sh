sed -i.bak "s|^const settings.*|import { readFileSync } from 'node:fs'; const settings = JSON.parse(readFileSync('settings.json'));|" config.js
node config.js
