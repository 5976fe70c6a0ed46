TARGET=localhost:PORT node main.js
