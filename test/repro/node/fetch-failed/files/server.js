const http = require('node:http');
const { spawn } = require('node:child_process');
http.createServer((req, res) => res.setHeader('access-control-allow-origin', '*').end('ok')).listen(process.env.PORT, '127.0.0.1', () => {
  spawn('node', ['client.js'], { stdio: 'inherit' }).on('exit', (status) => process.exit(status ?? 1));
});
