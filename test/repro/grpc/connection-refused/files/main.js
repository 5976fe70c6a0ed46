const { call, end, serve, grpc } = require('./service.js');
const metadata = new grpc.Metadata({ waitForReady: Boolean(process.env.WAIT) });
const credentials = process.env.TLS ? grpc.credentials.createSsl() : undefined;
const handler = (_, answer) => answer(null, 'ok');
(async () => {
  if (process.env.START === 'before') await serve(handler);
  if (process.env.START === 'later') setTimeout(() => serve(handler), 500);
  end(call({ metadata, credentials, deadline: Number(process.env.DEADLINE ?? 1000) }));
})();
