const http = require('node:http');
const orders = {};
http.createServer((req, res) => {
  const order = orders[req.url];
  if (!order) {
    res.writeHead(404).end('not found');
    if (process.env.RETURN) return;
  }
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify(order));
}).listen(process.env.PORT, '127.0.0.1', async () => {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT}/orders/7`);
  console.log(response.status);
  setImmediate(() => process.exit(0));
});
