TOKEN=fresh node run.js
