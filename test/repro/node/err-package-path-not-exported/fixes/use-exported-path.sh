sed -i.bak "s|const format = require('kit/lib/format')|const { format } = require('kit')|" main.js
node main.js
