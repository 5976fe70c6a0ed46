const { call, end, serve } = require('./service.js');
const http2 = require('node:http2');
const { DIRECT, TIMES = 1 } = process.env;
// Something in front of the service that answers HTTP: no route, as a web server does.
(async () => {
  const backend = Number(process.env.PORT) + 1;
  await serve((_, answer) => answer(null, 'ok'), { port: backend });
  const proxy = http2.createServer((req, res) => res.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>'));
  proxy.listen(process.env.PORT, '127.0.0.1', () => {
    const attempt = () => call({ target: `127.0.0.1:${DIRECT ? backend : process.env.PORT}`, deadline: 5000 });
    let last = attempt();
    for (let time = 1; time < Number(TIMES); time += 1) last = last.catch(attempt);
    end(last);
  });
})();
