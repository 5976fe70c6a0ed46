node --max-old-space-size=4096 tree.js
