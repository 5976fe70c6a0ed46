// The called service answers after 400 ms; the client waits TIMEOUT ms, at most RETRIES + 1 times.
const http = require('node:http');
const axios = require('axios');
const { TIMEOUT = 100, RETRIES = 0, KEEP_ALIVE = 5_000 } = process.env;
const service = http.createServer((req, res) => setTimeout(() => res.end('{"eur":1}'), 400));
service.keepAliveTimeout = Number(KEEP_ALIVE);
service.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${service.address().port}/rates`;
  for (let left = Number(RETRIES); ; left -= 1) {
    try {
      console.log((await axios.get(url, { timeout: Number(TIMEOUT) })).data);
      process.exit(0);
    } catch (error) {
      if (left > 0) continue;
      console.error(error.stack);
      process.exit(1);
    }
  }
});
