// A service whose server ends connections after LIMIT ms, and whose work takes 400 ms.
const { spawn } = require('node:child_process');
const server = require('node:http').createServer((req, res) => setTimeout(() => res.end('ok'), 400));
server.setTimeout(Number(process.env.LIMIT ?? 100));
server.listen(process.env.PORT, '127.0.0.1', () => {
  spawn('node', ['client.js'], { stdio: 'inherit' }).on('exit', (status) => process.exit(status ?? 1));
});
