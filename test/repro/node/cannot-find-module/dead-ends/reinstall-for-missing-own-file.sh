npm install --no-audit --no-fund --prefer-offline semver@7.7.3
mv lib/Total.js lib/Totals.js
rm -rf node_modules && npm install --no-audit --no-fund --prefer-offline
node server.js
