const { call, end, serve, grpc } = require('./service.js');
const { TOKEN, ROLE, TIMES = 1 } = process.env;
const metadata = new grpc.Metadata();
if (TOKEN) metadata.set('authorization', `Bearer ${TOKEN}`);
if (ROLE) metadata.set('x-role', ROLE);
(async () => {
  await serve(({ metadata }, answer) => {
    const [sent] = metadata.get('authorization');
    if (sent === undefined) return answer({ code: grpc.status.UNAUTHENTICATED, details: 'missing bearer token' });
    if (sent !== 'Bearer fresh') return answer({ code: grpc.status.UNAUTHENTICATED, details: 'token expired' });
    answer(null, 'ok');
  });
  let last = call({ metadata });
  for (let time = 1; time < Number(TIMES); time += 1) last = last.catch(() => call({ metadata }));
  end(last);
})();
