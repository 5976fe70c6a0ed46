KEEPALIVE=100 node main.js
