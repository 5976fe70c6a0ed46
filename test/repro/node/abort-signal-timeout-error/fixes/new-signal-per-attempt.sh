MODE=recovers TIMEOUT=200 node run.js
