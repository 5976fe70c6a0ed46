npm view ms versions --json | tail -3
npm install --no-audit --no-fund --prefer-offline ms@2.1.3
