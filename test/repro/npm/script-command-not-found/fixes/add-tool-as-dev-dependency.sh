npm install -D --no-audit --no-fund --prefer-offline rimraf@6.0.1
npm run clean
