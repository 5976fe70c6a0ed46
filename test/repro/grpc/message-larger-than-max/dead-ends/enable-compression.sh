GZIP=2 node main.js
