const { call, end, serve, grpc } = require('./service.js');
const { ROLE = 'reader', TOKEN = 'a', TIMES = 1 } = process.env;
const metadata = new grpc.Metadata();
metadata.set('authorization', `Bearer ${TOKEN}`);
// The server's own table of rights.
const rights = { reader: false, stock: true };
(async () => {
  await serve((_, answer) => (rights[ROLE] ? answer(null, 'ok') : answer({ code: grpc.status.PERMISSION_DENIED, details: 'caller cart may not reserve stock' })));
  let last = call({ metadata });
  for (let time = 1; time < Number(TIMES); time += 1) last = last.catch(() => call({ metadata }));
  end(last);
})();
