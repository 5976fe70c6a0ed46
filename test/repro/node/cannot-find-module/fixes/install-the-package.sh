npm install --no-audit --no-fund --prefer-offline semver@7.7.3
node server.js
