cat > stream.js <<'END'
const { Readable } = require('node:stream');
const { json } = require('node:stream/consumers');
json(Readable.from(['{"items":', '[1,2]}'])).then(console.log);
END
node stream.js
