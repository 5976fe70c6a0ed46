rm -rf node_modules && npm install --no-audit --no-fund
node main.js
