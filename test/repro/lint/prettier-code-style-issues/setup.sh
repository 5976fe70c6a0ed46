npm install --no-audit --no-fund --prefer-offline -D prettier@3.6.2 && npx prettier --write package.json package-lock.json
