IN_CODE=1 node server.js
