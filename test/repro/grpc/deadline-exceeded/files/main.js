const { call, end, serve } = require('./service.js');
// The handler needs 500 ms.
(async () => {
  await serve((_, answer) => setTimeout(answer, 500, null, 'ok'));
  const attempt = () => call({ deadline: Number(process.env.DEADLINE ?? 200), options: { 'grpc.keepalive_time_ms': Number(process.env.KEEPALIVE ?? 300_000) } });
  const times = Number(process.env.TIMES ?? 1);
  let last = attempt();
  for (let time = 1; time < times; time += 1) last = last.catch(attempt);
  end(last);
})();
