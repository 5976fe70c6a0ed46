CA=cert.pem node server.js
