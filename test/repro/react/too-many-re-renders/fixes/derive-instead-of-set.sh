cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const Total = ({ items }) => h('b', null, items.length);
console.log(renderToString(h(Total, { items: [1, 2] })));
END
node page.js
