HEADER=application/json node server.js
