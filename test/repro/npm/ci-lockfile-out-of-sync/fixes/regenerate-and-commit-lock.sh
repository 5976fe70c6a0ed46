npm install --package-lock-only --no-audit --no-fund --prefer-offline
npm ci --dry-run && npm ci --no-audit --no-fund --prefer-offline
