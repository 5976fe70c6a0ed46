node server.js client.js
