cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
function Editor({ id }) {
  const [prevId, setPrevId] = useState(null);
  if (id !== prevId) setPrevId(id);
  return h('b', null, prevId);
}
console.log(renderToString(h(Editor, { id: 7 })));
END
node page.js
