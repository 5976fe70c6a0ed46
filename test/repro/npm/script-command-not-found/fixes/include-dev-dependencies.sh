npm install -D --package-lock-only --no-audit --no-fund --prefer-offline rimraf@6.0.1
export NODE_ENV=production
npm ci --no-audit --no-fund --prefer-offline && npm run clean 2>/dev/null && exit 1
npm ci --include=dev --no-audit --no-fund --prefer-offline && npm run clean && npm prune --omit=dev
