// Serves the files of the working directory.
const { createServer } = require('node:http');
const { readFile } = require('node:fs');
createServer((request, response) => {
  readFile(`.${new URL(request.url, 'http://x').pathname}`, (error, data) => {
    response.writeHead(error ? 404 : 200).end(data);
  });
}).listen(process.env.PORT, '127.0.0.1', () => console.log('up'));
