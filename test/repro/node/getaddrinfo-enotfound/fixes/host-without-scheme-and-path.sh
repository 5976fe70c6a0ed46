HOST_OPTION=localhost node server.js
