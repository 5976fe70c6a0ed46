cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const getUser = () => { try { return useState('Ada')[0]; } catch { return undefined; } };
console.log(getUser());
END
node page.js
