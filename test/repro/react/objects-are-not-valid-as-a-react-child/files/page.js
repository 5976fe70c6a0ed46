const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const order = { customer: { id: 7, name: 'Ada' }, due: new Date(0) };
console.log(renderToString(h('td', null, order.customer)));
