npm install --package-lock-only --no-audit --no-fund --prefer-offline
npm ci --no-audit --no-fund --prefer-offline
