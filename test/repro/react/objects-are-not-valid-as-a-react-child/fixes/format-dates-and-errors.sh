cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const due = new Date(0);
console.log(renderToString(h('td', null, due.toLocaleDateString('en-GB', { timeZone: 'UTC' }))));
END
node page.js
