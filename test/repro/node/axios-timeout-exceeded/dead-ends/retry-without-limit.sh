RETRIES=10 node run.js
