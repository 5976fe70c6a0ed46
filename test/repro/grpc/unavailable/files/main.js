const { call, end, serve, grpc } = require('./service.js');
const { FAILURES = 1000, POLICY, DEADLINE = 2000, CHANNELS } = process.env;
const policy = { methodConfig: [{ name: [{ service: 'acme.stock.v1.Inventory' }], retryPolicy: { maxAttempts: 4, initialBackoff: '0.05s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] } }] };
let left = Number(FAILURES);
(async () => {
  await serve((_, answer) => (left-- > 0 ? answer({ code: grpc.status.UNAVAILABLE, details: 'upstream overloaded, try again later' }) : answer(null, 'ok')));
  const attempt = () => call({ deadline: Number(DEADLINE), options: POLICY ? { 'grpc.service_config': JSON.stringify(policy) } : {} });
  end(CHANNELS ? attempt().catch(attempt).catch(attempt) : attempt());
})();
