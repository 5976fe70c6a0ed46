TOKEN=b node main.js
