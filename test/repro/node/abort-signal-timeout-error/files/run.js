// The service answers after 300 ms; the client waits TIMEOUT ms.
const { TIMEOUT = 50, MODE } = process.env;
let slow = MODE === 'recovers' ? 1 : Infinity;
const server = require('node:http').createServer((req, res) => setTimeout(() => res.end('ok'), slow-- > 0 ? 300 : 0));
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const signal = AbortSignal.timeout(Number(TIMEOUT));
  const fresh = () => AbortSignal.timeout(Number(TIMEOUT));
  for (let attempt = 1; ; attempt += 1) {
    try {
      console.log(await (await fetch(url, { signal: MODE === 'recovers' ? fresh() : signal })).text());
      process.exit(0);
    } catch (error) {
      if (MODE === 'abort-only' && error.name === 'AbortError') process.exit(0);
      if (attempt < 3 && (MODE === 'same-signal' || MODE === 'recovers')) continue;
      console.error(error);
      process.exit(1);
    }
  }
});
