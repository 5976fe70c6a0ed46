mv config.js config.cjs
node config.cjs
