module.exports = (cents) => `${cents / 100} EUR`;
