const fs = require('node:fs');
const { call, end, serve, grpc } = require('./service.js');
const { CA, CLIENT = 'tls', SERVER = 'tls', INSECURE, DEADLINE = 3000, TIMES = 1 } = process.env;
const server = SERVER === 'tls' ? grpc.ServerCredentials.createSsl(null, [{ private_key: fs.readFileSync('key.pem'), cert_chain: fs.readFileSync('cert.pem') }]) : undefined;
const ca = CA ? fs.readFileSync(CA) : null;
const verify = INSECURE ? { rejectUnauthorized: false } : {};
const client = CLIENT === 'tls' ? grpc.credentials.createSsl(ca, null, null, verify) : undefined;
(async () => {
  await serve((_, answer) => answer(null, 'ok'), { credentials: server });
  const attempt = () => call({ credentials: client, deadline: Number(DEADLINE) });
  let last = attempt();
  for (let time = 1; time < Number(TIMES); time += 1) last = last.catch(attempt);
  end(last);
})();
