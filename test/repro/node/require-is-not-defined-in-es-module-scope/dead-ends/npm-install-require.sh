npm install --no-audit --no-fund --prefer-offline requirejs@2.3.7
node config.js
