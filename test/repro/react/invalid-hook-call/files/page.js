const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const getUser = () => useState('Ada')[0];      // a plain function, called outside of any component
console.log(getUser());
