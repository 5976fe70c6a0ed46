// As much of an API server as "kubectl get --raw /readyz" asks for.
import { createServer } from 'node:http';

createServer((_, answer) => answer.end('ok\n')).listen(Number(process.env.PORT), '127.0.0.1', () =>
  process.stdout.write('listening\n'),
);
