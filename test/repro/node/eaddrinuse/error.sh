node with-old-instance.js node server.js
