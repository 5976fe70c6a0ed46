npm pkg delete type
node config.js
