// An HTTPS server that knows one cipher suite: $SERVER_CIPHERS.
const { readFileSync } = require('node:fs');
const tls = { cert: readFileSync('cert.pem'), key: readFileSync('key.pem'), maxVersion: 'TLSv1.2', ciphers: process.env.SERVER_CIPHERS };
require('node:https').createServer(tls, (request, response) => response.end('ok'))
  .listen(process.env.PORT, '127.0.0.1', () => console.log('up'));
