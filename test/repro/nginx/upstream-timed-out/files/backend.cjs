// Works for $WORK ms, then answers.
const { createServer } = require('node:http');
createServer((request, response) => setTimeout(() => response.end('report'), Number(process.env.WORK ?? 3000)))
  .listen(Number(process.env.PORT) + 1, '127.0.0.1', () => console.log('up'));
