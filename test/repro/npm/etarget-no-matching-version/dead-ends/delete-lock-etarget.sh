rm -f package-lock.json
npm install --no-audit --no-fund --prefer-offline
