rm -rf node_modules package-lock.json
npm install --no-audit --no-fund --prefer-offline react@19.1.0 react-dom@19.1.0
node page.js
