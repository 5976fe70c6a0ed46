const server = require('node:http').createServer((req, res) => res.end('ok'));
server.listen(process.env.SOCKET ?? process.env.PORT, () => {
  console.log('listening');
  process.send?.('listening');
  if (process.env.ONCE) server.close();
});
process.on('SIGTERM', () => server.close(() => process.exit(0)));
