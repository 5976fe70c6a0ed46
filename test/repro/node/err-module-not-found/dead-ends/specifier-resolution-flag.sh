node --experimental-specifier-resolution=node src/index.js
