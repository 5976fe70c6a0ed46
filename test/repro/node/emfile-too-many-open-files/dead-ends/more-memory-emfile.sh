ulimit -n 100
node --max-old-space-size=4096 import.js
