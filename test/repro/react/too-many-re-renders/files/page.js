const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
function Total({ items }) {
  const [total, setTotal] = useState(0);
  setTotal(items.length);
  setTotal((n) => n + 1);
  return h('b', null, total);
}
console.log(renderToString(h(Total, { items: [1, 2] })));
