# A client that takes URLs only meets the same.
npm install --no-audit --no-fund --prefer-offline undici@7.16.0
node -e 'require("undici").request("hooks.example.com/v1/deploys").catch((error) => { console.error(error); process.exit(1); })'
