cat > loop.js <<'END'
const http = require('node:http');
const load = async (id) => ({ id });
http.createServer(async (req, res) => {
  const rows = await Promise.all([1, 2].map(load));
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify(rows));
}).listen(process.env.PORT, '127.0.0.1', async () => {
  console.log(await (await fetch(`http://127.0.0.1:${process.env.PORT}/`)).json());
  process.exit(0);
});
END
node loop.js
