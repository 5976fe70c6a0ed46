const { spawn } = require('node:child_process');
const [program, ...args] = (process.env.COMMAND ?? 'gm version').split(process.env.WHOLE ? '\n' : ' ');
const env = { ...process.env, PATH: process.env.SERVICE_PATH ?? '/nowhere' };
const child = spawn(program, args, { env, cwd: process.env.CWD, stdio: 'inherit' });
if (process.env.HANDLE) child.on('error', (error) => console.log('cannot convert:', error.code));
child.on('exit', (status) => process.exit(status));
