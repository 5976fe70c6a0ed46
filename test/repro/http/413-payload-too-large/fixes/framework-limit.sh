LIMIT=5mb node run.js
