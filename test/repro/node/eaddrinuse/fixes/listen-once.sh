cat > app.js <<'END'
module.exports = require('node:http').createServer((req, res) => res.end('ok'));
END
cat > main.js <<'END'
require('./app.js').listen(process.env.PORT, function () { this.close(); });
END
node -e 'require("./app.js"); require("./main.js")'
