PATHNAME=/api/orders node server.js
