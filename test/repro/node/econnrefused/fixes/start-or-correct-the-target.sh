node with-server.js
