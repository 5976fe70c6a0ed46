const server = require('node:http').createServer((req, res) => res.end('{"eur":1}'));
server.listen(process.env.PORT, process.env.HOST ?? '127.0.0.1', () => process.send?.('ready'));
