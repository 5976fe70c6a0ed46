const http = require('node:http');
const agent = new http.Agent({ keepAlive: process.env.KEEP_ALIVE !== 'no' });
const timeout = Number(process.env.TIMEOUT ?? 5_000);
http.get({ host: '127.0.0.1', port: process.env.PORT, agent, timeout }, (res) => { console.log(res.statusCode); process.exit(0); });
