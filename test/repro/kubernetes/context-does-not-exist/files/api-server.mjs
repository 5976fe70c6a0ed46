// As much of an API server as "kubectl get --raw /readyz" asks for; with TLS when a key is given.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTls } from 'node:https';
const [key, cert] = process.argv.slice(2);
const answer = (_, response) => response.end('ok\n');
const server = key ? createTls({ key: readFileSync(key), cert: readFileSync(cert) }, answer) : createServer(answer);
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
