LIMIT=30000 node server.js
