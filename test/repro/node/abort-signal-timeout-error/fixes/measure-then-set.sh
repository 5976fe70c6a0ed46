TIMEOUT=10000 node run.js
