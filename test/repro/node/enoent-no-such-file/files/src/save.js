const fs = require('node:fs');
if (process.env.MKDIR) fs.mkdirSync('out/2026', { recursive: true });
fs.writeFileSync('out/2026/report.txt', 'ok');
