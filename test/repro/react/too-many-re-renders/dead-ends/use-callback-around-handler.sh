cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
function Menu() {
  const [open, setOpen] = useState(0);
  const onClick = useCallback(setOpen((n) => n + 1), []);
  return h('button', { onClick }, open);
}
console.log(renderToString(h(Menu)));
END
node page.js
