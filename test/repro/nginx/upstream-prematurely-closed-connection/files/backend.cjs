// Answers after 600 ms, unless its own time limit ($WORKER_TIMEOUT ms) ends the request before, as a worker's does.
const { createServer } = require('node:http');
createServer((request, response) => {
  setTimeout(() => response.end('report'), 600);
  setTimeout(() => request.socket.destroy(), Number(process.env.WORKER_TIMEOUT ?? 200));
}).listen(Number(process.env.PORT) + 1, '127.0.0.1', () => console.log('up'));
