const { createElement: h, useState, useCallback, memo, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const { chart } = require('./chart.js');      // the export is called Chart
console.log(renderToString(h(chart)));
