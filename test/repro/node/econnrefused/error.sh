node client.js
