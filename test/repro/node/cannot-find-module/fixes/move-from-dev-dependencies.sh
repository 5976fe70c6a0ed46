npm install --save-dev --no-audit --no-fund --prefer-offline semver@7.7.3
npm ci --omit=dev --no-audit --no-fund --prefer-offline
if node server.js 2>/dev/null; then exit 1; fi   # as in production: it is missing
npm install --save-prod --no-audit --no-fund --prefer-offline semver@7.7.3
npm ci --omit=dev --no-audit --no-fund --prefer-offline
node server.js
