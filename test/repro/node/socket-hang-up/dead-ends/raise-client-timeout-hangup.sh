TIMEOUT=60000 node server.js
