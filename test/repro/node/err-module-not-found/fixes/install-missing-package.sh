node src/consumer.js 2>/dev/null && exit 1
npm install --no-audit --no-fund --prefer-offline semver@7.7.3
node src/consumer.js
