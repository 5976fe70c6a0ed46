// A registry with one package, @acme/ui 1.0.0. TOKEN set: only for who sends it. RESETS: connections reset first.
// Runs the command given as arguments, then stops.
const http = require('node:http');
const fs = require('node:fs');
const { spawn } = require('node:child_process');
const { TOKEN, PORT, REFUSAL = '401', RESETS = '0' } = process.env;
let resets = Number(RESETS);
const url = `http://127.0.0.1:${PORT}`;
const packument = {
  name: '@acme/ui',
  'dist-tags': { latest: '1.0.0' },
  versions: { '1.0.0': { name: '@acme/ui', version: '1.0.0', dist: { tarball: `${url}/acme-ui-1.0.0.tgz` } } },
};
function answer(req, res) {
  if (resets-- > 0) return req.socket.resetAndDestroy();
  if (TOKEN && req.headers.authorization !== `Bearer ${TOKEN}`) return res.writeHead(Number(REFUSAL)).end('{}');
  if (req.url.endsWith('.tgz')) return fs.createReadStream('acme-ui-1.0.0.tgz').pipe(res);
  if (decodeURIComponent(req.url) === '/@acme/ui') return res.end(JSON.stringify(packument));
  res.writeHead(404).end('{}');
}
http.createServer(answer).listen(PORT, '127.0.0.1', () => {
  const [command, ...args] = process.argv.slice(2);
  spawn(command, args, { stdio: 'inherit' }).on('exit', (status) => process.exit(status ?? 1));
});
