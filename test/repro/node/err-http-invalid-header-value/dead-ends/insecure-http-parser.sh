node --insecure-http-parser call.js
