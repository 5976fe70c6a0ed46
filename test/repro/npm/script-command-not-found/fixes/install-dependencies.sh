npm install -D --package-lock-only --no-audit --no-fund --prefer-offline rimraf@6.0.1      # declared, and not installed here
npm run clean 2>/dev/null && exit 1
npm ci --no-audit --no-fund --prefer-offline && npm run clean
