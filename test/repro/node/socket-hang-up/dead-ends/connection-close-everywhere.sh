KEEP_ALIVE=no node server.js
