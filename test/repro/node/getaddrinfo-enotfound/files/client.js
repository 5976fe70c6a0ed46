const http = require('node:http');
const { HOST_OPTION = 'http://localhost', PORT } = process.env;
http.get({ host: HOST_OPTION, port: PORT, path: '/', family: 4 }, (res) => res.resume().on('end', () => process.exit(0)));
