CLEAN=1 node server.js
