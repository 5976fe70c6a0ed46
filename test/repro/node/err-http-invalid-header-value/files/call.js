const http = require('node:http');
let token = require('node:fs').readFileSync('token.txt', 'utf8');
if (process.env.TRIM) token = token.trim();
http.createServer((req, res) => res.end(req.headers.authorization)).listen(process.env.PORT, '127.0.0.1', () => {
  http.get({ port: process.env.PORT, host: '127.0.0.1', headers: { authorization: `Bearer ${token}` } }, (res) => res.on('data', String).on('end', () => process.exit(0)));
});
