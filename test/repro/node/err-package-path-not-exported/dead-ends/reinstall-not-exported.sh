rm -rf node_modules package-lock.json
npm install --no-audit --no-fund --prefer-offline
node main.js
