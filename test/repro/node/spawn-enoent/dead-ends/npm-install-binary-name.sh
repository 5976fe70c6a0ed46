npm install --no-audit --no-fund --prefer-offline gm@1.25.1
node convert.js
