const { call, end, serve } = require('./service.js');
(async () => {
  await serve((_, answer) => answer(null, 'ok'));
  const target = (process.env.TARGET ?? 'stock.acme.invalid:PORT').replace('PORT', process.env.PORT);
  end(call({ target, deadline: Number(process.env.DEADLINE ?? 5000) }));
})();
