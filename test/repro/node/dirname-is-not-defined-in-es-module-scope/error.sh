node src/print.js
