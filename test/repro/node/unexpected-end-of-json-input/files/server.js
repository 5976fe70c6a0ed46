// Answers 204 without a body.
const { spawn } = require('node:child_process');
require('node:http').createServer((req, res) => res.writeHead(204).end()).listen(process.env.PORT, '127.0.0.1', () => {
  spawn('node', [process.argv[2] ?? 'client.js'], { stdio: 'inherit' }).on('exit', (status) => process.exit(status ?? 1));
});
