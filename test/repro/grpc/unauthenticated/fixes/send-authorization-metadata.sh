TOKEN=fresh node main.js
