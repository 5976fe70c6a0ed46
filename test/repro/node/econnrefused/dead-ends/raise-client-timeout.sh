TIMEOUT=60000 node client.js
