// A git server over HTTP that asks for a login: user ci, token t0ken. Serves ./invoicing.git as files.
const { createServer } = require('node:http');
const { readFile } = require('node:fs');
const expected = `Basic ${Buffer.from('ci:t0ken').toString('base64')}`;
createServer((request, response) => {
  if (request.headers.authorization !== expected) {
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end();
    return;
  }
  readFile(`.${new URL(request.url, 'http://x').pathname}`, (error, data) => {
    response.writeHead(error ? 404 : 200).end(data);
  });
}).listen(process.env.PORT, '127.0.0.1', () => console.log('up'));
