node config.js
