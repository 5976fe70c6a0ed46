npm install --no-audit --no-fund --prefer-offline
