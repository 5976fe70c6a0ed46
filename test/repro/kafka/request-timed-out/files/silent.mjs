// Accepts connections and never answers, as a proxy does whose backend is gone.
import { createServer } from 'node:net';

createServer(() => {}).listen(Number(process.env.PORT), '127.0.0.1', () =>
  process.stdout.write('listening\n'),
);
