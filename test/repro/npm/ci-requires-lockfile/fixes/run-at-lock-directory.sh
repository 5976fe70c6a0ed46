mkdir -p repo/web && cp package.json repo && cd repo && npm install --package-lock-only --no-audit --no-fund --prefer-offline
cd .. && npm ci 2>/dev/null && exit 1      # not here
cd repo && npm ci --no-audit --no-fund --prefer-offline
