npm install --no-audit --no-fund --prefer-offline axios@1.7.9
