QUERY='?access_token=fresh' node run.js
