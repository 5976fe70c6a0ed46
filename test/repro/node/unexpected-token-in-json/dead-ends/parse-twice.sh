TWICE=1 node server.js
