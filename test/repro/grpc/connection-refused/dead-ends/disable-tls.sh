TLS=1 node main.js
