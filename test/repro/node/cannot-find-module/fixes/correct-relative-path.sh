npm install --no-audit --no-fund --prefer-offline semver@7.7.3
mv lib/Total.js lib/total.js                     # the letter case differs now
if node server.js 2>/dev/null; then exit 1; fi
mv lib/total.js lib/Total.js
node server.js
