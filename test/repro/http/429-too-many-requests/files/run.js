const axios = require('axios');
// Two calls a second for each key; refused ones count as well.
const calls = [];
const server = require('node:http').createServer((req, res) => {
  const now = Date.now();
  calls.push(now);
  const recent = calls.filter((at) => at > now - 1000).length;
  return recent > 2 ? res.writeHead(429, { 'retry-after': '1' }).end() : res.end('[]');
});
const { PARALLEL = 3, HONOUR } = process.env;
if (HONOUR) globalThis.pause = (error) => new Promise((done) => setTimeout(done, 1100 * Number(error.response.headers['retry-after'])));
const call = async (url) => {
  let last;
  for (let n = 0; n < Number(PARALLEL); n += 1) last = await axios.get(url);
  return last;
};
globalThis.calls = calls;
// Calls it TIMES times until it works; ends with 1 if it never does.
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  for (let left = Number(process.env.TIMES ?? 1); ; left -= 1) {
    try {
      console.log((await call(url)).data);
      process.exit(0);
    } catch (error) {
      await (globalThis.pause?.(error) ?? null);
      if (left > 1) continue;
      console.error(error.stack);
      process.exit(1);
    }
  }
});
