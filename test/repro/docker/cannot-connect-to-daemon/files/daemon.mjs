// As much of an engine as "docker ps" asks for, on the socket named.
import { createServer } from 'node:http';

createServer((request, answer) => {
  answer.setHeader('Api-Version', '1.45').setHeader('Content-Type', 'application/json');
  answer.end(request.url.endsWith('/_ping') ? 'OK' : '[]');
}).listen(process.argv[2], () => process.stdout.write('listening\n'));
