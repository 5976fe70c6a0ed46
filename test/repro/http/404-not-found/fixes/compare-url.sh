PATHNAME=/api/orders node run.js
