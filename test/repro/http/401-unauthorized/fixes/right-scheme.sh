TOKEN=fresh SCHEME=Token node run.js 2>/dev/null && exit 1
TOKEN=fresh SCHEME=Bearer node run.js
