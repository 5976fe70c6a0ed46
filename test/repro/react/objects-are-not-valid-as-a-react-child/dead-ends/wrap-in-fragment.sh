cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const order = { customer: { id: 7, name: 'Ada' } };
console.log(renderToString(h(Fragment, null, h('div', null, order.customer))));
END
node page.js
