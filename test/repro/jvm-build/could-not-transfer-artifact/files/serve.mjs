// Serves the repository in ./repo.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
createServer((request, answer) => {
  const file = `repo${request.url}`;
  if (existsSync(file)) createReadStream(file).pipe(answer);
  else answer.writeHead(404).end();
}).listen(Number(process.env.PORT), 'localhost', () => process.stdout.write('listening\n'));
