cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const totals = { eur: 2, usd: 3 };
console.log(renderToString(h('ul', null, Object.entries(totals).map(([name, value]) => h('li', { key: name }, `${name}: ${value}`)))));
END
node page.js
