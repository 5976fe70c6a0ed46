const { spawn } = require('node:child_process');
spawn(`${process.cwd()}/convert.sh`, { stdio: 'inherit' });
