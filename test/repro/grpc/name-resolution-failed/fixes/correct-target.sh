TARGET=dns:///localhost:PORT node main.js
