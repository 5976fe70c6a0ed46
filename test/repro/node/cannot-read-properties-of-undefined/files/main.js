const { carts, total } = require('./cart.js');
console.log(total(carts['b2']));
