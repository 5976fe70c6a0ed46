RETURN=1 node server.js
