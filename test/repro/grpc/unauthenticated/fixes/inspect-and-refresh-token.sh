TOKEN=old node main.js 2>/dev/null && exit 1
TOKEN=fresh node main.js
