const http = require('node:http');
http.get({ port: process.env.PORT, host: '127.0.0.1', timeout: Number(process.env.TIMEOUT ?? 5_000) }, (res) => res.resume());
