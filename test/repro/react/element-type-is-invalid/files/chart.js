const { createElement } = require('react');
exports.Chart = () => createElement('svg');
