cat > client.js <<'END'
require('node:http').get({ port: process.env.PORT, host: '127.0.0.1' }).on('error', (error) => console.log('peer reset, going on:', error.code));
END
node server.js client.js
