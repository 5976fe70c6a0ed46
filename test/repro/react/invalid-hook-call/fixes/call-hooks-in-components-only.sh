cat > page.js <<'END'
const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const useUser = () => useState('Ada')[0];
const Profile = () => h('b', null, useUser());
console.log(renderToString(h(Profile)));
END
node page.js
