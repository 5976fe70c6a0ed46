module.exports = 'ui';
