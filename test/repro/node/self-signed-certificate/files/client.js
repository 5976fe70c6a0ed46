if (process.env.IN_CODE) process.env.NODE_EXTRA_CA_CERTS = 'cert.pem';
const https = require('node:https');
const ca = process.env.CA ? require('node:fs').readFileSync(process.env.CA) : undefined;
https.get(`https://localhost:${process.env.PORT}/`, { ca }, (res) => { console.log(res.statusCode); process.exit(0); });
