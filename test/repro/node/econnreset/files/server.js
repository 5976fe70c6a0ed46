// Resets the first RESETS connections, then answers. Runs the client given as argument.
const http = require('node:http');
const { spawn } = require('node:child_process');
let left = Number(process.env.RESETS ?? Infinity);
const server = http.createServer((req, res) => {
  if (left-- > 0) return req.socket.resetAndDestroy();
  res.end('ok');
});
server.listen(process.env.PORT, '127.0.0.1', () => {
  spawn('node', process.argv.slice(2), { stdio: 'inherit' }).on('exit', (status) => process.exit(status ?? 1));
});
