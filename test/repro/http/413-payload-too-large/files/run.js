const axios = require('axios');
const express = require('express');
const { LIMIT = '100kb', MAX_BODY, SIZE = 200_000 } = process.env;
const app = express().use(express.json({ limit: LIMIT }));
app.post('/', (req, res) => res.json({ ok: true }));
const server = require('node:http').createServer(app);
const call = (url) => axios.post(url, { text: 'x'.repeat(Number(SIZE)) }, MAX_BODY ? { maxBodyLength: Infinity } : {});
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
