// Knows /api/orders; for everything else the page of a single-page app.
const { spawn } = require('node:child_process');
require('node:http').createServer((req, res) => {
  if (req.url === '/api/orders') return res.setHeader('content-type', 'application/json').end('{"orders":[]}');
  res.setHeader('content-type', 'text/html').end('<!DOCTYPE html><title>Shop</title>');
}).listen(process.env.PORT, '127.0.0.1', () => {
  spawn('node', ['client.js'], { stdio: 'inherit' }).on('exit', (status) => process.exit(status ?? 1));
});
