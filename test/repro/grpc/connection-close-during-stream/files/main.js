const { call, end, serve } = require('./service.js');
const { DROPS = 1000, POLICY, DEADLINE = 5000, ALTERNATIVE } = process.env;
const net = require('node:net');
const policy = { methodConfig: [{ name: [{ service: 'acme.stock.v1.Inventory' }], retryPolicy: { maxAttempts: 4, initialBackoff: '0.05s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] } }] };
// A proxy in front of the server that cuts the first DROPS connections while a call is open.
let left = Number(DROPS);
(async () => {
  const backend = Number(process.env.PORT) + 1;
  let cut = () => {};
  await serve((_, answer) => (left-- > 0 ? cut() : answer(null, 'ok')), { port: backend });
  const proxy = (socket) => {
    const upstream = net.connect(backend, '127.0.0.1');
    socket.pipe(upstream).pipe(socket);
    socket.on('error', () => {});
    upstream.on('error', () => {});
    cut = () => { socket.destroy(); upstream.destroy(); };
  };
  const ports = [Number(process.env.PORT), Number(process.env.PORT) + 2];
  for (const port of ports) await new Promise((ready) => net.createServer(proxy).listen(port, '127.0.0.1', ready));
  const target = `127.0.0.1:${ports[ALTERNATIVE ? 1 : 0]}`;
  end(call({ target, deadline: Number(DEADLINE), options: POLICY ? { 'grpc.service_config': JSON.stringify(policy) } : { 'grpc.enable_retries': 0 } }));
})();
